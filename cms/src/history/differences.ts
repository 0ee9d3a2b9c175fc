import { fieldWords } from './field-words'
import { pairs } from './list-pairs'
import type { FieldDifference, RecordedField, RecordedLink, Snapshot } from './recorded-field'

interface Place {
  readonly path: string
  readonly label: string
}

/** A value as it counts: of a link who it is, not what it is called; nothing said is nothing said. */
function essence(field: RecordedField, value: unknown): unknown {
  if (value === undefined || value === null || value === '') return null
  if (Array.isArray(value) && field.type !== 'json') return value.map((item) => essence(field, item))
  if (field.type === 'relation') return (value as RecordedLink).documentId
  if (field.parts) {
    const part = value as Snapshot
    return Object.fromEntries(field.parts.map((inner) => [inner.name, essence(inner, part[inner.name])]))
  }
  if (Array.isArray(value) && value.length === 0) return null
  return value
}

const key = (field: RecordedField, value: unknown): string => JSON.stringify(essence(field, value))

function listDifferences(field: RecordedField, place: Place, before: unknown, after: unknown): FieldDifference[] {
  const asList = (value: unknown) => (Array.isArray(value) ? value : [])
  const [old, young] = [asList(before), asList(after)]
  const keys = (items: readonly unknown[]) => items.map((item) => key(field, item))
  return pairs(keys(old), keys(young)).flatMap(({ from, to }) => {
    const rank = (to ?? from)!
    const item = { path: `${place.path}.${rank}`, label: `${place.label} › ${rank + 1}` }
    return partDifferences(field, item, from === null ? null : old[from], to === null ? null : young[to])
  })
}

function partDifferences(field: RecordedField, place: Place, before: unknown, after: unknown): FieldDifference[] {
  const isWhole = before === null || after === null || field.parts!.length === 1
  if (isWhole) return [{ ...place, before: fieldWords(field, before), after: fieldWords(field, after) }]
  return differences(field.parts!, before as Snapshot, after as Snapshot, place)
}

function fieldDifferences(field: RecordedField, place: Place, before: unknown, after: unknown): FieldDifference[] {
  if (key(field, before) === key(field, after)) return []
  if (field.parts && field.isMany) return listDifferences(field, place, before, after)
  if (field.parts) return partDifferences(field, place, before ?? null, after ?? null)
  return [{ ...place, before: fieldWords(field, before), after: fieldWords(field, after) }]
}

/** What differs between two states of a record, field by field in the order of the form, in French words. */
export function differences(
  fields: readonly RecordedField[],
  before: Snapshot | null,
  after: Snapshot | null,
  within: Place | null = null,
): FieldDifference[] {
  return fields.flatMap((field) => {
    const place = within
      ? { path: `${within.path}.${field.name}`, label: `${within.label} › ${field.label}` }
      : { path: field.name, label: field.label }
    return fieldDifferences(field, place, before?.[field.name] ?? null, after?.[field.name] ?? null)
  })
}

/** Whether two states of a record say the same. */
export const isSame = (fields: readonly RecordedField[], before: Snapshot | null, after: Snapshot | null): boolean =>
  (before === null) === (after === null) &&
  fields.every((field) => key(field, before?.[field.name]) === key(field, after?.[field.name]))
