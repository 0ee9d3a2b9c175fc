import { isFilled } from '../problem'
import { fieldOf, type Criterion, type MetBy } from './criterion'

/**
 * What the rule reads of a record, by the names of its attributes, components as objects. Codes of categories by axis;
 * `linkedFrom` counts the records that point at it.
 */
export interface DescribedRecord {
  readonly categories?: Readonly<Record<string, readonly string[]>> | null
  readonly linkedFrom?: { readonly remunerationPractices?: number } | null
  readonly [attribute: string]: unknown
}

/** A criterion applied to a record. */
export interface CriterionState extends Pick<Criterion, 'code' | 'label' | 'expected'> {
  readonly isMet: boolean
  /** Attributes where it is to be written, the best first; none when it is another record that says it. */
  readonly fields: readonly string[]
}

export interface Completeness {
  readonly criteria: readonly CriterionState[]
  readonly met: number
  readonly total: number
}

/** How much of what its readers need a record says. It is no judgement of quality, neither of the action nor of the text. */
export function completeness(record: DescribedRecord, criteria: readonly Criterion[]): Completeness {
  const states = criteria.map((criterion) => stateOf(criterion, record))
  return { criteria: states, met: states.filter(({ isMet }) => isMet).length, total: states.length }
}

/** The attributes of a list that a record does not fill. Empty texts and lists are not filled; 0 and false are. */
export const emptyFields = (record: Readonly<Record<string, unknown>>, fields: readonly string[]): string[] =>
  fields.filter((field) => !hasValue(record[field]))

function stateOf({ code, label, expected, metBy }: Criterion, record: DescribedRecord): CriterionState {
  const fields = metBy.map(fieldOf).filter((field) => field !== null)
  return { code, label, expected, fields: [...new Set(fields)], isMet: metBy.some((one) => isGiven(one, record)) }
}

function isGiven(evidence: MetBy, record: DescribedRecord): boolean {
  if ('linkedFrom' in evidence) return (record.linkedFrom?.[evidence.linkedFrom] ?? 0) > 0
  if ('field' in evidence) return valuesAt(record, evidence.field.split('.')).some(hasValue)
  const { axis } = evidence
  const codes = record.categories ?? {}
  if (axis === '*') return Object.values(codes).some((held) => held.length > 0)
  return Object.hasOwn(codes, axis) && codes[axis]!.length > 0
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** The values at the end of a path; a list on the way gives those of each of its items. */
function valuesAt(value: unknown, path: readonly string[]): unknown[] {
  const [name, ...rest] = path
  if (name === undefined) return [value]
  const holders = Array.isArray(value) ? (value as unknown[]) : [value]
  return holders.flatMap((holder) => (isObject(holder) ? valuesAt(holder[name], rest) : []))
}

function hasValue(value: unknown): boolean {
  if (value === null || value === undefined) return false
  if (typeof value === 'string') return isFilled(value)
  return Array.isArray(value) ? value.some(isSaid) : isSaid(value)
}

/** Whether an item of a list, or a component, holds something that somebody wrote. */
function isSaid(value: unknown): boolean {
  if (!isObject(value)) return value !== null && value !== undefined && value !== ''
  // A tick box is never empty, and the software's own keys say nothing.
  return Object.entries(value).some(
    ([name, part]) => name !== 'id' && !name.startsWith('__') && typeof part !== 'boolean' && hasValue(part),
  )
}
