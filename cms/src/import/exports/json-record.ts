import { isComputed, type Model } from '../model'
import { isOpen } from '../columns'
import type { ImportRecord } from '../record'

type Values = Readonly<Record<string, unknown>>

const saysNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value without what it does not say: what is not known is absent. */
function compact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(compact)
  if (!isValues(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => !saysNothing(inner))
      .map(([name, inner]) => [name, compact(inner)]),
  )
}

/** A record as the shipped files write it: only what it says, the private fields only when asked. */
export function jsonRecord(model: Model, { translations, ...own }: ImportRecord, withPrivate: boolean): Values {
  const isShown = (name: string) => {
    const attribute = model.attributes[name]!
    return isComputed(attribute) ? attribute.private !== true : isOpen(name, attribute, withPrivate)
  }
  const shown = (values: Values) =>
    compact(Object.fromEntries(Object.entries(values).filter(([name]) => isShown(name)))) as Values
  const others = Object.entries(translations ?? {}).map(([locale, texts]) => [locale, shown(texts)] as const)
  const said = others.filter(([, texts]) => Object.keys(texts).length > 0)
  return { ...shown(own), ...(said.length > 0 ? { translations: Object.fromEntries(said) } : {}) }
}
