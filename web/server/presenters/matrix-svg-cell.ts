import { cellFigure, matrixCellState, type LocaleCode, type MatrixMeasure } from '@atlas/shared'
import type { MatrixCellView, TallyView } from './matrix-view'
import { textLines, wrapped } from './svg-text'

/** Pixels. */
export const cellSize = { width: 92, height: 58 } as const
const MAX_SIDE = 20

export const ink = { text: '#161616', mention: '#666666', line: '#929292', square: '#000091' } as const

/** The hatchings of the picture: an empty cell is told from another by its pattern and by its words. */
export const patterns = [
  '<pattern id="not_searched" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">',
  '<rect width="7" height="7" fill="#fff"/><rect width="1.2" height="7" fill="#b5b5b5"/></pattern>',
  '<pattern id="not_applicable" width="6" height="6" patternUnits="userSpaceOnUse">',
  '<rect width="6" height="6" fill="#eee"/><circle cx="3" cy="3" r="1.1" fill="#929292"/></pattern>',
].join('')

const fillOf = (state: string): string =>
  state === 'not_searched' || state === 'not_applicable' ? `url(#${state})` : '#fff'

/** A square whose area follows the number: full for initiatives, hollow for publications. */
export function square(kind: 'initiatives' | 'publications', x: number, middle: number, side: number): string {
  const size = Math.max(2, side * MAX_SIDE)
  const at = `x="${x + (MAX_SIDE - size) / 2}" y="${middle - size / 2}" width="${size}" height="${size}"`
  return kind === 'initiatives'
    ? `<rect ${at} fill="${ink.square}"/>`
    : `<rect ${at} fill="#fff" stroke="${ink.square}" stroke-width="1.5"/>`
}

function tallyLine(
  kind: 'initiatives' | 'publications',
  tally: TallyView,
  x: number,
  middle: number,
  words: { measure: MatrixMeasure; locale: LocaleCode },
): string {
  const { main, base } = cellFigure(tally, kind, words.measure, words.locale)
  const size = base === null ? 12 : 11
  const text = base === null ? main : `${main} (${base})`
  const mark = tally.side === null || tally.count === 0 ? '' : square(kind, x + 4, middle, tally.side)
  const left = tally.side === null ? x + 8 : x + MAX_SIDE + 8
  return mark + textLines([text], left, middle + 4, { size, isBold: kind === 'initiatives' })
}

/** The words of an empty cell, on a white ground so that the hatching does not cross them. */
function emptyWords(label: string, x: number, y: number): string {
  const lines = wrapped(label, 12)
  const height = lines.length * 13 + 4
  const top = y + (cellSize.height - height) / 2
  const ground = `<rect x="${x + 8}" y="${top}" width="${cellSize.width - 16}" height="${height}" fill="#fff"/>`
  return ground + textLines(lines, x + cellSize.width / 2, top + 12, { size: 10, anchor: 'middle', fill: ink.text })
}

/** One cell of the picture, its corner at (x, y). */
export function svgCell(
  cell: MatrixCellView,
  x: number,
  y: number,
  words: { measure: MatrixMeasure; locale: LocaleCode },
): string {
  const { width, height } = cellSize
  const fill = cell.row === null || cell.column === null ? '#f6f6f6' : fillOf(cell.state)
  const frame = `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" stroke="${ink.line}" stroke-width="0.75"/>`
  if (cell.state !== 'filled') return frame + emptyWords(matrixCellState.label(cell.state, words.locale), x, y)
  const lines = (['initiatives', 'publications'] as const).flatMap((kind) => {
    const tally = cell[kind]
    return tally ? [{ kind, tally }] : []
  })
  const step = height / (lines.length + 1)
  const drawn = lines.map(({ kind, tally }, index) => tallyLine(kind, tally, x, y + step * (index + 1), words))
  const star = cell.isIncompatible ? textLines(['*'], x + width - 10, y + 14, { size: 13, isBold: true }) : ''
  return frame + drawn.join('') + star
}
