import { defaultLocale } from '@atlas/shared'
import { isComputed, type Model } from '../model'
import type { Assignment } from './assignment'

type Values = Readonly<Record<string, unknown>>

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The CMS or the review writes these: a file may name them, they change nothing. */
const isIgnored = (model: Model, name: string): boolean =>
  name === 'reviewState' || (Object.hasOwn(model.attributes, name) && isComputed(model.attributes[name]!))

const inLocale = (model: Model, locale: string, values: Values): Assignment[] =>
  Object.entries(values)
    .filter(([name]) => !isIgnored(model, name))
    .map(([attribute, value]) => ({ locale, attribute, value }))

/** What a record of a JSON file assigns: the fields that it names, whole. */
export function recordAssignments(model: Model, { translations, ...own }: Values): Assignment[] {
  const others = isValues(translations) ? Object.entries(translations) : []
  return [
    ...inLocale(model, defaultLocale, own),
    ...others.flatMap(([locale, values]) => (isValues(values) ? inLocale(model, locale, values) : [])),
  ]
}
