import {
  flowBox,
  flowContradiction,
  flowRoute,
  flowWord,
  type FlowBoxCode,
  type FlowContradictionCode,
  type FlowRoute,
  type LiteratureFlowFragment,
  type LocaleCode,
} from '@atlas/shared'
import { writtenNumber } from './written-date'

/** A box of the flow in words. */
export interface FlowBoxView {
  readonly code: FlowBoxCode
  readonly label: string
  readonly count: number | null
  /** `1 204`; `au moins 1 204` when a search does not say; or that nobody wrote it down. */
  readonly written: string
  /** Searches that do not say this number. */
  readonly unknownIn: number
  /** Whether a number of the log contradicts it. */
  readonly isDisputed: boolean
}

/** A box and its parts: `170 = 0 + 170`. */
export interface FlowSumView {
  readonly whole: FlowBoxView
  readonly parts: readonly FlowBoxView[]
  /** Null when a number is not known: nothing to check. */
  readonly holds: boolean | null
}

export interface FlowColumnView {
  readonly route: FlowRoute
  readonly label: string
  readonly boxes: readonly FlowBoxView[]
  readonly sums: readonly FlowSumView[]
}

export interface FlowContradictionView {
  readonly code: FlowContradictionCode
  readonly label: string
  readonly box: string
  /** Name of the database, or the address of a search that is not in the log any more. */
  readonly search: string
  readonly found: string
  readonly expected: string
}

export interface FlowView {
  readonly columns: readonly FlowColumnView[]
  readonly included: string
  readonly searchCount: number
  readonly contradictions: readonly FlowContradictionView[]
}

type Flow = LiteratureFlowFragment
type Column = Flow['columns'][number]

/** A count in words. Of searches that do not all say it, the sum is the least that it can be. */
function writtenCount(count: number | null, unknownIn: number, locale: LocaleCode): string {
  if (count === null) return flowWord.label('unknown', locale)
  const number = writtenNumber(count, locale)
  return unknownIn > 0 ? `${flowWord.label('at_least', locale)} ${number}` : number
}

function boxesOf({ route, boxes }: Column, { contradictions }: Flow, locale: LocaleCode): FlowBoxView[] {
  const disputed = new Set(route === 'databases' ? contradictions.map(({ box }) => box) : [])
  return boxes.map(({ code, count, unknownIn }) => ({
    ...{ code: code as FlowBoxCode, label: flowBox.label(code as FlowBoxCode, locale), count, unknownIn },
    written: writtenCount(count, unknownIn, locale),
    isDisputed: disputed.has(code),
  }))
}

function sumsOf({ sums }: Column, boxes: readonly FlowBoxView[]): FlowSumView[] {
  const box = (code: string) => boxes.find((one) => one.code === code)!
  return sums.map(({ whole, parts }) => {
    const all = { whole: box(whole), parts: parts.map(box) }
    const counts = all.parts.map(({ count }) => count)
    const isKnown = all.whole.count !== null && counts.every((count) => count !== null)
    const sum = counts.reduce<number>((total, count) => total + (count ?? 0), 0)
    return { ...all, holds: isKnown ? sum === all.whole.count : null }
  })
}

/** The flow of the literature in words of a language; `databaseOf` names a search by its slug. */
export function flowView(flow: Flow, locale: LocaleCode, databaseOf: (slug: string) => string | null): FlowView {
  return {
    columns: flow.columns.map((column) => {
      const boxes = boxesOf(column, flow, locale)
      const route = column.route as FlowRoute
      return { route, label: flowRoute.label(route, locale), boxes, sums: sumsOf(column, boxes) }
    }),
    included: writtenCount(flow.included, 0, locale),
    searchCount: flow.searchCount,
    contradictions: flow.contradictions.map(({ code, box, searchSlug, found, expected }) => ({
      ...{ code: code as FlowContradictionCode, label: flowContradiction.label(code as FlowContradictionCode, locale) },
      ...{ box: flowBox.label(box as FlowBoxCode, locale), search: databaseOf(searchSlug) ?? searchSlug },
      ...{ found: writtenNumber(found, locale), expected: writtenNumber(expected, locale) },
    })),
  }
}
