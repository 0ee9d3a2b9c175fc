import { diffArrays } from 'diff'
import { fieldWords } from './field-words'
import type { FieldDifference, RecordedField, RecordedLink, Snapshot } from './recorded-field'

interface Place {
  readonly path: string
  readonly label: string
}

/** Two items of a list that stand for each other, with their ranks; null for one that came or went. */
interface Pair {
  readonly before: { readonly item: unknown; readonly rank: number } | null
  readonly after: { readonly item: unknown; readonly rank: number } | null
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

/** Puts the items of two lists side by side: those that stayed, then in each gap the ones that changed. */
export function pairs(field: RecordedField, before: readonly unknown[], after: readonly unknown[]): Pair[] {
  const changes = diffArrays(
    before.map((item) => key(field, item)),
    after.map((item) => key(field, item)),
  )
  const found: Pair[] = []
  const gap = { removed: [] as number[], added: [] as number[] }
  let [old, young] = [0, 0]
  const closeGap = () => {
    const length = Math.max(gap.removed.length, gap.added.length)
    for (let rank = 0; rank < length; rank += 1) {
      const [from, to] = [gap.removed[rank], gap.added[rank]]
      found.push({
        before: from === undefined ? null : { item: before[from], rank: from },
        after: to === undefined ? null : { item: after[to], rank: to },
      })
    }
    gap.removed = []
    gap.added = []
  }
  for (const { added, removed, value } of changes) {
    for (let step = 0; step < value.length; step += 1) {
      if (removed) gap.removed.push(old++)
      else if (added) gap.added.push(young++)
      else {
        closeGap()
        ;[old, young] = [old + 1, young + 1]
      }
    }
  }
  closeGap()
  return found
}

function listDifferences(field: RecordedField, place: Place, before: unknown, after: unknown): FieldDifference[] {
  const asList = (value: unknown) => (Array.isArray(value) ? value : [])
  return pairs(field, asList(before), asList(after)).flatMap((pair) => {
    const rank = (pair.after ?? pair.before)!.rank
    const item = { path: `${place.path}.${rank}`, label: `${place.label} › ${rank + 1}` }
    return partDifferences(field, item, pair.before?.item ?? null, pair.after?.item ?? null)
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
