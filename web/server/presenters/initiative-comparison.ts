import {
  rowDifference,
  sharedValues,
  type InitiativeComparisonQuery,
  type LocaleCode,
  type RowDifference,
  type TypologyAxisFragment,
} from '@atlas/shared'
import { comparedRows, heldBy, heldOn, type ComparedRowKey, type Held, type HeldValue } from './compared-cells'
import { said, type Said } from './said'

export interface ComparedCell extends Held {
  readonly values: readonly (HeldValue & { readonly isShared: boolean })[]
}

export interface ComparedRow {
  /** A key of the messages `comparison.row`, or the code of an axis. */
  readonly key: string
  /** The axis in words; null where the message says it. */
  readonly label: string | null
  readonly difference: RowDifference
  readonly cells: readonly ComparedCell[]
}

export interface InitiativeComparison {
  readonly chosen: readonly { readonly slug: string; readonly title: Said }[]
  readonly rows: readonly ComparedRow[]
}

/** One row with what differs in it. */
function rowOf(key: string, label: string | null, cells: readonly Held[]): ComparedRow {
  const keys = cells.map(({ values }) => values.map((value) => value.key))
  const shared = sharedValues(keys)
  return {
    ...{ key, label, difference: rowDifference(keys) },
    cells: cells.map((cell) => ({
      ...cell,
      values: cell.values.map((value) => ({ ...value, isShared: shared.has(value.key) })),
    })),
  }
}

/** The axes that classify initiatives or who leads them. */
const isCompared = ({ code, appliesTo }: TypologyAxisFragment): boolean =>
  appliesTo.includes('initiative') || code === 'actor_type'

/** Initiatives side by side, row by row. */
export function initiativeComparison(
  { initiativeComparison: compared, typology }: InitiativeComparisonQuery,
  locale: LocaleCode,
): InitiativeComparison {
  const columns = compared.map((one) => heldBy(one, locale))
  const axes = typology.filter(isCompared).map((axis) =>
    rowOf(
      axis.code,
      axis.label,
      compared.map((one) => heldOn(one, axis)),
    ),
  )
  const plain = (key: ComparedRowKey) =>
    rowOf(
      key,
      null,
      columns.map((column) => column[key]),
    )
  return {
    chosen: compared.map(({ initiative: { slug, title, language } }) => ({
      slug,
      title: said(title, language, locale) ?? { text: slug, lang: null },
    })),
    rows: comparedRows.flatMap((key) => (key === 'axes' ? axes : [plain(key)])),
  }
}
