import { directoryQuery, parseDirectoryState } from '../filters/codec'
import { emptyDirectoryState, type DirectoryState } from '../filters/filter-state'
import type { DirectoryQuery, QueryInput } from '../filters/query-values'
import { matrixMeasure, type MatrixMeasure } from '../vocabularies/matrix-measure'

/** The place of a cell: category codes, or null for a total. */
export interface CellPlace {
  readonly row: string | null
  readonly column: string | null
}

/** Everything that the address of the typology's page carries. */
export interface MatrixState {
  /** Axis codes. They may be the same one: then there is nothing to show, but a choice to offer. */
  readonly rows: string
  readonly columns: string
  readonly measure: MatrixMeasure
  /** The cell that is open. */
  readonly cell: CellPlace | null
  /** The filters; its order, page and layout are those of the empty state. */
  readonly filters: DirectoryState
}

const defaults = { rows: 'engagement_level', columns: 'field' } as const
const everything = '*'
const cellPattern = /^(\*|[a-z][a-z0-9_]{0,63})\.(\*|[a-z][a-z0-9_]{0,63})$/

/** Writes the place of a cell: `partnership.care`, `partnership.*` for the total of a row. */
export const formatCell = ({ row, column }: CellPlace): string => `${row ?? everything}.${column ?? everything}`

/** Reads the place of a cell; null when there is none or it is malformed. */
export function parseCell(text: unknown): CellPlace | null {
  const match = typeof text === 'string' ? cellPattern.exec(text) : null
  const code = (part: string | undefined) => (part === everything ? null : (part ?? null))
  return match && { row: code(match[1]), column: code(match[2]) }
}

/** The first of the codes that exists. */
const firstKnown = (codes: readonly unknown[], known: readonly string[]): string =>
  codes.find((code): code is string => known.includes(code as string)) ?? known[0] ?? ''

/**
 * Reads what an address of the typology's page asks; `axisCodes` are the axes that exist. Never throws: an unknown axis
 * gives way to the default one, and only a reader who names an axis twice gets it twice.
 */
export function parseMatrixState(query: QueryInput, axisCodes: readonly string[]): MatrixState {
  const rows = firstKnown([query.rows, defaults.rows], axisCodes)
  const others = axisCodes.filter((code) => code !== rows)
  const isAsked = typeof query.columns === 'string' && axisCodes.includes(query.columns)
  const columns = isAsked ? (query.columns as string) : firstKnown([defaults.columns, defaults.rows], others)
  const { text, categories, departments, scales, stages, freshness, ...rest } = parseDirectoryState(query, axisCodes)
  const { startedFrom, startedTo, actor } = rest
  return {
    ...{ rows, columns },
    measure: matrixMeasure.has(query.measure) ? query.measure : 'count',
    cell: parseCell(query.cell),
    filters: {
      ...emptyDirectoryState,
      ...{ text, categories, departments, scales, stages, freshness, startedFrom, startedTo, actor },
    },
  }
}

/** Writes a state as a query, only what differs from the default view. */
export function matrixQuery({ rows, columns, measure, cell, filters }: MatrixState): DirectoryQuery {
  const isDefault = rows === defaults.rows && columns === defaults.columns
  return {
    ...(isDefault ? {} : { rows, columns }),
    ...(measure === 'count' ? {} : { measure }),
    ...directoryQuery(filters),
    ...(cell ? { cell: formatCell(cell) } : {}),
  }
}
