import { isComputed, type ComponentAttributes, type Model, type ModelAttribute, type ModelAttributes } from '../model'
import type { ImportRecord } from '../record'

type Values = Readonly<Record<string, unknown>>

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value by what it says: spaces around a text, its line ends and what is empty make no difference. */
function said(value: unknown, attribute: ModelAttribute | undefined, components: ComponentAttributes): unknown {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n').trim() || null
  if (attribute?.type === 'component') {
    const parts = components(attribute.component!) ?? {}
    const items = [value].flat().map((item) => saidParts(item, parts, components))
    return attribute.repeatable ? (items.length > 0 ? items : null) : items[0]
  }
  return Array.isArray(value) && value.length === 0 ? null : value
}

/** The first value of a field is what it says when it is empty. */
const orFirst = (value: unknown, attribute: ModelAttribute | undefined): unknown => value ?? attribute?.default ?? null

function saidParts(item: unknown, parts: ModelAttributes, components: ComponentAttributes): unknown {
  if (!isValues(item)) return item
  return Object.keys(parts).map((name) => orFirst(said(item[name], parts[name], components), parts[name]))
}

/** The paths of the fields that two versions of a record say differently: `title`, `en.title`. */
export function changedFields(
  model: Model,
  components: ComponentAttributes,
  before: ImportRecord,
  after: ImportRecord,
): string[] {
  const differs = (one: unknown, other: unknown, attribute: ModelAttribute) =>
    JSON.stringify(orFirst(said(one, attribute, components), attribute)) !==
    JSON.stringify(orFirst(said(other, attribute, components), attribute))
  const names = Object.keys(model.attributes).filter((name) => !isComputed(model.attributes[name]!))
  const french = names.filter((name) => name in after && differs(before[name], after[name], model.attributes[name]!))
  const translated = Object.entries(after.translations ?? {}).flatMap(([locale, texts]) =>
    names
      .filter(
        (name) => name in texts && differs(before.translations?.[locale]?.[name], texts[name], model.attributes[name]!),
      )
      .map((name) => `${locale}.${name}`),
  )
  return [...french, ...translated]
}
