import { defaultLocale } from '@atlas/shared'
import type { Model } from '../model'
import type { ImportRecord } from '../record'
import type { ColumnPlace } from './column'

/** A value that a file gives to a field, or to a part of one of its components. */
export interface Assignment extends ColumnPlace {
  readonly value: unknown
}

type Values = Record<string, unknown>

/** A component that says nothing: « non » is the first value of a flag, and says nothing either. */
const saysNothing = (item: unknown): boolean =>
  typeof item === 'object' &&
  item !== null &&
  Object.values(item).every((value) => value === null || value === undefined || value === '' || value === false)

const listed = (value: unknown): Values[] =>
  Array.isArray(value) ? value.map((item) => ({ ...(item as Values) })) : []

/** Writes one part of one component; components of the list that the file does not name stay. */
function setPart(values: Values, { attribute, index, part, value }: Assignment): void {
  if (index === undefined) {
    values[attribute] = { ...((values[attribute] as Values | null) ?? {}), [part!]: value }
    return
  }
  const items = listed(values[attribute])
  while (items.length <= index) items.push({})
  items[index] = { ...items[index], [part!]: value }
  values[attribute] = items
}

/** Takes off the components that say nothing any more. */
function prune(values: Values, attributes: ReadonlySet<string>): void {
  for (const attribute of attributes) {
    const value = values[attribute]
    if (Array.isArray(value)) values[attribute] = value.filter((item) => !saysNothing(item))
    else if (saysNothing(value)) values[attribute] = null
  }
}

function applied(base: Readonly<Values>, assignments: readonly Assignment[]): Values {
  const values = { ...base }
  const touched = new Set<string>()
  for (const assignment of assignments) {
    if (assignment.part === undefined) values[assignment.attribute] = assignment.value
    else {
      setPart(values, assignment)
      touched.add(assignment.attribute)
    }
  }
  prune(values, touched)
  return values
}

const hasText = (values: Readonly<Values>): boolean =>
  Object.values(values).some(
    (value) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
  )

/**
 * A record after a file: what the file names is as the file has it, the rest stays. A translation that would say
 * nothing is not begun; the identity of an entry is never emptied.
 */
export function assigned(model: Model, base: ImportRecord | null, assignments: readonly Assignment[]): ImportRecord {
  const isKept = ({ attribute, value }: Assignment) =>
    (attribute === 'slug' || attribute === 'recordId') && (value === null || value === '')
  const wanted = assignments.filter((assignment) => !isKept(assignment))
  const { translations = {}, ...own } = base ?? ({ recordId: '' } as ImportRecord)
  const french = applied(
    own,
    wanted.filter(({ locale }) => locale === defaultLocale),
  )
  const locales = new Set([...Object.keys(translations), ...wanted.map(({ locale }) => locale)])
  const translated = [...locales]
    .filter((locale) => locale !== defaultLocale)
    .map((locale): [string, Values] => [
      locale,
      applied(
        translations[locale] ?? {},
        wanted.filter((one) => one.locale === locale),
      ),
    ])
    .filter(([locale, values]) => locale in translations || hasText(values))
  const record = french as ImportRecord
  return translated.length > 0 ? { ...record, translations: Object.fromEntries(translated) } : record
}
