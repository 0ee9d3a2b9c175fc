import {
  confidence,
  departments,
  readStatus,
  type Confidence,
  type FacetFragment,
  type LocaleCode,
  type ReadStatus,
  type ReviewMethodQuery,
} from '@atlas/shared'
import { writtenDate, writtenNumber, type WrittenDate } from './written-date'

type Method = ReviewMethodQuery['reviewMethod']
type Records = Method['records'][number]

/** A number for machines and for readers. */
export interface Figure {
  readonly count: number
  readonly written: string
}

/** A type of record in figures. */
export interface RecordLine {
  readonly kind: string
  readonly total: Figure
  /** Each step of the scale, then what has none; null for a type without confidence. */
  readonly confidence: readonly (Figure & { readonly code: Confidence })[] | null
  readonly unrated: Figure | null
  readonly verified: Figure | null
  readonly collectedFrom: WrittenDate | null
  readonly collectedTo: WrittenDate | null
}

export interface CollectionFigures {
  readonly lines: readonly RecordLine[]
  readonly total: Figure
  readonly verified: Figure
  readonly traced: Figure
}

const figure = (count: number, locale: LocaleCode): Figure => ({ count, written: writtenNumber(count, locale) })

/** In the order of the menus; a kind that is not here, the site's own pages, is no record of the collection. */
const kinds = [
  ...['initiative', 'actor', 'publication', 'remuneration_practice', 'factor', 'benchmark_entry', 'glossary_term'],
  ...['training', 'competency', 'recommendation', 'priority_theme', 'mobilisation_measure', 'communication_tool'],
] as const

function lineOf({ kind, total, isTraced, ...records }: Records, locale: LocaleCode): RecordLine {
  const counts = confidence.codes.map((code) => ({
    code,
    ...figure(records.confidence.find((one) => one.code === code)?.count ?? 0, locale),
  }))
  const rated = counts.reduce((sum, { count }) => sum + count, 0)
  return {
    ...{ kind, total: figure(total, locale), confidence: isTraced ? counts : null },
    unrated: isTraced ? figure(total - rated, locale) : null,
    verified: isTraced ? figure(records.verified, locale) : null,
    collectedFrom: writtenDate(records.collectedFrom, locale),
    collectedTo: writtenDate(records.collectedTo, locale),
  }
}

/** The records of each type that holds some, in the order of the menus. */
export function collectionFigures(records: Method['records'], locale: LocaleCode): CollectionFigures {
  const held = kinds.flatMap((kind) => records.filter((one) => one.kind === kind && one.total > 0))
  const sum = (numbers: number[]) =>
    figure(
      numbers.reduce((total, number) => total + number, 0),
      locale,
    )
  return {
    lines: held.map((one) => lineOf(one, locale)),
    total: sum(held.map(({ total }) => total)),
    verified: sum(held.map(({ verified }) => verified)),
    traced: sum(held.filter(({ isTraced }) => isTraced).map(({ total }) => total)),
  }
}

/** How much of the publications was read. */
export interface Reading extends Figure {
  readonly code: ReadStatus | null
  readonly label: string | null
  /** Of all the publications, in per cent without decimals; null when there is none. */
  readonly share: string | null
}

/** The publications by how much of them was read; the last has no code when some do not say. */
export function readingFigures(readings: Method['readings'], locale: LocaleCode): Reading[] {
  const total = readings.reduce((sum, { count }) => sum + count, 0)
  return readings.map(({ code, count }) => ({
    ...figure(count, locale),
    code: readStatus.has(code) ? code : null,
    label: readStatus.has(code) ? readStatus.label(code, locale) : null,
    share: total === 0 ? null : writtenNumber(Math.round((100 * count) / total), locale),
  }))
}

export interface DepartmentFigure extends Figure {
  readonly code: string
  readonly name: string
}

/** The departments of the region by number of initiatives, the fewest first: where there is most left to look for. */
export const departmentFigures = (facet: FacetFragment | undefined, locale: LocaleCode): DepartmentFigure[] =>
  departments
    .map(({ code, name }) => ({
      ...{ code, name },
      ...figure(facet?.values.find((value) => value.code === code)?.count ?? 0, locale),
    }))
    .sort((a, b) => a.count - b.count || (a.code < b.code ? -1 : 1))
