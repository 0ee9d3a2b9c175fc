import { cellFigure, matrixCellState, type LocaleCode, type MatrixMeasure } from '@atlas/shared'
import type { MatrixCellView } from '~/answers'

type Kind = 'initiatives' | 'publications'

/** Puts the cells of a matrix in a sentence, for those who hear it. */
export function useCellWords() {
  const { t, n, locale } = useI18n()

  function tallyWords(cell: MatrixCellView, kind: Kind, measure: MatrixMeasure): string {
    const tally = cell[kind]
    if (!tally) return t(`typology.cell.${kind}Unknown`)
    const counted = t(`typology.cell.${kind}`, { n: n(tally.count) }, tally.count)
    if (measure === 'count' || tally.count === 0) return counted
    const part = kind === 'initiatives' ? tally.highConfidence : tally.backed
    if (measure === 'evidence') return `${counted}, ${t(`typology.cell.${kind}Solid`, { n: n(part) }, part)}`
    const { main, base } = cellFigure(tally, kind, measure, locale.value as LocaleCode)
    const share = base === null ? t('typology.cell.few') : t('typology.cell.share', { share: main })
    return `${counted} ${t('typology.cell.outOf', { n: n(tally.rowCount) })}, ${share}`
  }

  return (cell: MatrixCellView, row: string, column: string, measure: MatrixMeasure): string => {
    const state = matrixCellState.label(cell.state, locale.value as LocaleCode)
    const rule = cell.isIncompatible && cell.state === 'filled' ? ` ${t('typology.cell.againstRule')}` : ''
    const content =
      cell.state === 'filled'
        ? `${tallyWords(cell, 'initiatives', measure)}${t('typology.cell.and')}${tallyWords(cell, 'publications', measure)}`
        : state
    return t('typology.cell.sentence', { row, column, content }) + rule
  }
}
