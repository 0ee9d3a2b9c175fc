import type { FlowBoxCode, FlowRoute } from '../vocabularies/flow-box'
import { flowContradictions, type FlowContradiction } from './literature-contradictions'

/** One question put to a database, as the log keeps it; null is what nobody wrote down. */
export interface LoggedSearch {
  readonly slug: string
  readonly hits: number | null
  readonly duplicates: number | null
  readonly screened: number | null
  readonly included: number | null
}

/** A publication of the atlas as the flow reads it. */
export interface FlowRecord {
  /** A code of `screeningStatus`; anything else is no decision. */
  readonly screeningStatus: string | null
  /** The logged search that found it; null when it came by another route. */
  readonly searchSlug: string | null
}

/** A number of references; null when the log does not allow to say. */
export interface FlowBox {
  readonly code: FlowBoxCode
  readonly count: number | null
  /** Searches that do not say this number: the count is of the others. */
  readonly unknownIn: number
}

/** A box and those that it divides into: where all are known, they sum to it. */
export interface FlowSum {
  readonly whole: FlowBoxCode
  readonly parts: readonly FlowBoxCode[]
}

export interface FlowColumn {
  readonly route: FlowRoute
  readonly boxes: readonly FlowBox[]
  readonly sums: readonly FlowSum[]
}

export interface LiteratureFlow {
  readonly columns: readonly FlowColumn[]
  /** What both routes keep together; null when the log does not say. */
  readonly included: number | null
  readonly searchCount: number
  readonly contradictions: readonly FlowContradiction[]
}

const databaseSums: readonly FlowSum[] = [
  { whole: 'identified', parts: ['duplicates', 'to_screen'] },
  { whole: 'to_screen', parts: ['awaiting', 'screened'] },
  { whole: 'screened', parts: ['set_aside', 'included'] },
]

const otherSums: readonly FlowSum[] = [
  { whole: 'identified', parts: ['duplicates', 'to_screen'] },
  { whole: 'to_screen', parts: ['undecided', 'awaiting', 'screened_out', 'assessed'] },
  { whole: 'assessed', parts: ['excluded', 'included'] },
]

type LoggedNumber = 'hits' | 'duplicates' | 'screened' | 'included'

/** The sum of what the searches say of a number, and how many say nothing; unknown when none does. */
function logged(searches: readonly LoggedSearch[], name: LoggedNumber, code: FlowBoxCode): FlowBox {
  const said = searches.map((search) => search[name]).filter((value) => value !== null)
  const count = said.length === 0 ? null : said.reduce((sum, value) => sum + value, 0)
  return { code, count, unknownIn: searches.length - said.length }
}

/** What is left of a box without another: unknown when one is incomplete, or when there would be less than nothing. */
function rest(code: FlowBoxCode, whole: FlowBox, part: FlowBox): FlowBox {
  const unknownIn = Math.max(whole.unknownIn, part.unknownIn)
  const isKnown = unknownIn === 0 && whole.count !== null && part.count !== null && whole.count >= part.count
  return { code, count: isKnown ? whole.count! - part.count! : null, unknownIn }
}

function databaseColumn(searches: readonly LoggedSearch[]): FlowColumn {
  const identified = logged(searches, 'hits', 'identified')
  const duplicates = logged(searches, 'duplicates', 'duplicates')
  const toScreen = rest('to_screen', identified, duplicates)
  const screened = logged(searches, 'screened', 'screened')
  const included = logged(searches, 'included', 'included')
  const awaiting = rest('awaiting', toScreen, screened)
  const setAside = rest('set_aside', screened, included)
  return {
    route: 'databases',
    boxes: [identified, duplicates, toScreen, awaiting, screened, setAside, included],
    sums: databaseSums,
  }
}

const statusOf: Readonly<Record<string, FlowBoxCode>> = {
  duplicate: 'duplicates',
  identified: 'awaiting',
  screened_out: 'screened_out',
  excluded: 'excluded',
  included: 'included',
}

function otherColumn(records: readonly FlowRecord[]): FlowColumn {
  const codeOf = ({ screeningStatus: status }: FlowRecord): FlowBoxCode =>
    status !== null && Object.hasOwn(statusOf, status) ? statusOf[status]! : 'undecided'
  const codes = records.map(codeOf)
  const count = (...wanted: FlowBoxCode[]) => codes.filter((code) => wanted.includes(code)).length
  const box = (code: FlowBoxCode, value = count(code)): FlowBox => ({ code, count: value, unknownIn: 0 })
  return {
    route: 'other',
    boxes: [
      box('identified', records.length),
      box('duplicates'),
      box('to_screen', records.length - count('duplicates')),
      ...(['undecided', 'awaiting', 'screened_out'] as const).map((code) => box(code)),
      box('assessed', count('excluded', 'included')),
      ...(['excluded', 'included'] as const).map((code) => box(code)),
    ],
    sums: otherSums,
  }
}

/** The box of a code in a column. */
export const flowBoxOf = ({ boxes }: FlowColumn, code: FlowBoxCode): FlowBox | undefined =>
  boxes.find((box) => box.code === code)

/**
 * The flow of a literature review in two columns, as PRISMA 2020 draws it (https://doi.org/10.1136/bmj.n71): what the
 * log of searches says of the databases, what the records say of every other route. A reference found by a logged search
 * is counted by its search, once. Nothing is hidden to make the boxes sum: a record without a decision has its box, an
 * unknown number stays null, and what disagrees is listed.
 */
export function literatureFlow(searches: readonly LoggedSearch[], records: readonly FlowRecord[]): LiteratureFlow {
  const slugs = new Set(searches.map(({ slug }) => slug))
  const others = records.filter(({ searchSlug }) => searchSlug === null || !slugs.has(searchSlug))
  const columns = [databaseColumn(searches), otherColumn(others)] as const
  const kept = columns.map((column) => flowBoxOf(column, 'included')!)
  const isKnown = searches.length === 0 || (kept[0]!.count !== null && kept[0]!.unknownIn === 0)
  return {
    columns,
    included: isKnown ? (kept[0]!.count ?? 0) + kept[1]!.count! : null,
    searchCount: searches.length,
    contradictions: searches.flatMap((search) => flowContradictions(search, records)),
  }
}
