import { matrixCellState, matrixMeasure, type LocaleCode, type MatrixMeasure } from '@atlas/shared'
import type { MatrixOrigin } from './matrix-csv'
import { cellSize, patterns, square, svgCell } from './matrix-svg-cell'
import type { MatrixHead, MatrixView } from './matrix-view'
import { matrixWords } from './matrix-words'
import { LINE_HEIGHT, textLines, wrapped, xml } from './svg-text'
import { writtenDate } from './written-date'

/** Pixels. */
const MARGIN = 24
const HEAD_WIDTH = 170
const TEXT_SIZE = 12
/** Characters that fit in a pixel of text, about. */
const CHARACTERS_PER_PIXEL = 1 / (TEXT_SIZE * 0.53)

/** A block of the picture: its drawing, and the height that it takes. */
interface Block {
  readonly drawing: string
  readonly height: number
}

/** Draws a block from a height down. */
type Part = (y: number) => Block

interface Words {
  readonly measure: MatrixMeasure
  readonly locale: LocaleCode
}

/** Paragraphs one under another, from y down. */
function paragraphs(texts: readonly string[], y: number, width: number, size = TEXT_SIZE): Block {
  const lines = texts.filter(Boolean).flatMap((text) => wrapped(text, Math.floor(width * CHARACTERS_PER_PIXEL)))
  const height = lines.length * size * LINE_HEIGHT
  return { drawing: textLines(lines, MARGIN, y + size, { size }), height }
}

function columnHeads(heads: readonly MatrixHead[], y: number): Block {
  const columns = heads.map(({ label }) => wrapped(label, 13))
  const height = Math.max(...columns.map((lines) => lines.length)) * 11 * LINE_HEIGHT + 10
  const drawing = columns.map((lines, c) => {
    const x = MARGIN + HEAD_WIDTH + (c + 0.5) * cellSize.width
    const top = y + height - (lines.length - 1) * 11 * LINE_HEIGHT - 8
    return textLines(lines, x, top, { size: 11, isBold: true, anchor: 'middle' })
  })
  return { drawing: drawing.join(''), height }
}

function grid(matrix: MatrixView, y: number, words: Words): Block {
  const drawing = matrix.lines.map((cells, r) => {
    const top = y + r * cellSize.height
    const head = wrapped(matrix.rowHeads[r]!.label, 24)
    const baseline = top + cellSize.height / 2 + 4 - ((head.length - 1) * 12 * LINE_HEIGHT) / 2
    return (
      textLines(head, MARGIN, baseline, { size: 12, isBold: true }) +
      cells.map((cell, c) => svgCell(cell, MARGIN + HEAD_WIDTH + c * cellSize.width, top, words)).join('')
    )
  })
  return { drawing: drawing.join(''), height: matrix.lines.length * cellSize.height }
}

/** What the signs mean: only those that the picture shows. */
function legend(matrix: MatrixView, y: number, width: number, locale: LocaleCode): Block {
  const word = (code: (typeof matrixWords.codes)[number]) => matrixWords.label(code, locale)
  const cells = matrix.lines.flat()
  const states = matrixCellState.codes.filter(
    (state) => state !== 'filled' && cells.some((cell) => cell.state === state),
  )
  const isPartial = cells.some(({ publications }) => publications === null)
  const colon = locale === 'fr' ? '\u00a0: ' : ': '
  const marks = square('initiatives', MARGIN, y + 12, 0.7) + square('publications', MARGIN + 110, y + 12, 0.7)
  const names =
    textLines([word('initiatives')], MARGIN + 26, y + 16, { size: TEXT_SIZE }) +
    textLines([word('publications')], MARGIN + 136, y + 16, { size: TEXT_SIZE })
  const notes = paragraphs(
    [
      word('area'),
      isPartial ? `${word('publications')}${colon}${word('unplaced')}` : '',
      cells.some(({ isIncompatible, state }) => isIncompatible && state === 'filled')
        ? `*${colon}${word('against_the_rule')}`
        : '',
      ...states.map((state) => {
        const { definition } = matrixCellState.entries[state]
        return `${matrixCellState.label(state, locale)}${colon}${definition?.[locale] ?? ''}`
      }),
    ],
    y + 28,
    width,
  )
  return { drawing: marks + names + notes.drawing, height: 28 + notes.height }
}

const originLines = (origin: MatrixOrigin, locale: LocaleCode): string[] => {
  const word = (code: (typeof matrixWords.codes)[number]) => matrixWords.label(code, locale)
  const day = writtenDate(origin.day, locale)?.text ?? origin.day
  return [
    `${word('source')} · ${word('licence')} · ${word('extracted')} ${day} · ${origin.contentVersion}`,
    origin.address,
  ]
}

/** What comes before the columns: the title, what the cells say, the filters. */
function introduction(matrix: MatrixView, origin: MatrixOrigin, { measure, locale }: Words, width: number): Part[] {
  const word = (code: (typeof matrixWords.codes)[number]) => matrixWords.label(code, locale)
  const colon = locale === 'fr' ? '\u00a0: ' : ': '
  const whole = origin.isLiteratureWhole ? ` (${word('literature_whole')})` : ''
  const texts = [
    word('title'),
    `${matrixMeasure.label(measure, locale)}${colon}${matrixMeasure.entries[measure].definition?.[locale] ?? ''}`,
    `${word('filters')}${colon}${origin.filters || word('no_filter')}${whole}`,
  ]
  return [
    (y) => ({ drawing: textLines([titleOf(matrix)], MARGIN, y + 20, { size: 20, isBold: true }), height: 30 }),
    (y) => spaced(paragraphs(texts, y, width), 8),
  ]
}

const titleOf = ({ rows, columns }: MatrixView): string => `${rows.label} × ${columns.label}`
const spaced = ({ drawing, height }: Block, gap: number): Block => ({ drawing, height: height + gap })

/** Draws parts one under another. */
function stacked(parts: readonly Part[]): Block {
  let y = MARGIN
  const drawings = parts.map((part) => {
    const { drawing, height } = part(y)
    y += height
    return drawing
  })
  return { drawing: drawings.join('\n'), height: Math.ceil(y + MARGIN) }
}

/** A matrix as a picture that stands alone: title, axes, legend, filters, date and address; to be read in print too. */
export function matrixSvg(
  matrix: MatrixView,
  origin: MatrixOrigin,
  measure: MatrixMeasure,
  locale: LocaleCode,
): string {
  const words = { measure, locale }
  const width = 2 * MARGIN + HEAD_WIDTH + matrix.columnHeads.length * cellSize.width
  const inner = width - 2 * MARGIN
  const { drawing, height } = stacked([
    ...introduction(matrix, origin, words, inner),
    (y) => columnHeads(matrix.columnHeads, y),
    (y) => spaced(grid(matrix, y, words), 14),
    (y) => spaced(legend(matrix, y, inner, locale), 10),
    (y) => paragraphs(originLines(origin, locale), y, inner, 11),
  ])
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title" xml:lang="${locale}" font-family="Marianne, Arial, sans-serif">`,
    `<title id="title">${xml(titleOf(matrix))}</title><defs>${patterns}</defs>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    drawing,
    '</svg>',
  ].join('\n')
}
