import { flowWord, type LocaleCode } from '@atlas/shared'
import { drawing, textLines, type DrawnBox, type DrawnColumn } from './flow-drawing'
import { xml } from './svg-text'

/** The diagram that a reader takes away, with what says where it comes from. */
export interface FlowFile {
  readonly columns: readonly DrawnColumn[]
  /** The number of references that both routes keep, in words. */
  readonly included: string
  /** Where and when it was made: `https://… · 22 novembre 2026`. */
  readonly origin: string
}

const MARGIN = 24
const HEADING = 56
const LABEL = 32
const FOOT = 72

// A file stands alone: the colours of the DSFR's light scheme, written out.
const style = `text{font-family:Marianne,Arial,sans-serif;font-size:14px;fill:#161616}
.title{font-size:18px;font-weight:700}.route{font-weight:700}.count{font-size:17px;font-weight:700}
.words{font-size:14px}.small{font-size:12px;fill:#666}.box{fill:#fff;stroke:#000091;stroke-width:1.5}.side{stroke:#929292}
.unknown{stroke-dasharray:4 3}.disputed{stroke:#ce0500;stroke-width:2.5}.band{fill:#e3e3fd}
.arrow{fill:none;stroke:#3a3a3a;stroke-width:1.5;marker-end:url(#head)}`

const textAt = (x: number, y: number, text: string, name: string, anchor = 'start'): string =>
  `<text x="${x}" y="${y}" class="${name}" text-anchor="${anchor}">${xml(text)}</text>`

function boxMarkup({ x, y, width, height, lines, count, ...box }: DrawnBox): string {
  const names = ['box', box.isSide && 'side', box.isUncertain && 'unknown', box.isDisputed && 'disputed']
  const middle = x + width / 2
  const words = lines.map((line, index) =>
    textAt(middle, y + drawing.padding + 13 + index * drawing.line, line, 'line', 'middle'),
  )
  return [
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" class="${names.filter(Boolean).join(' ')}"/>`,
    ...words,
    textAt(middle, y + height - drawing.padding - 4, count, box.isUncertain ? 'count words' : 'count', 'middle'),
  ].join('')
}

const columnMarkup = ({ label, width, phases, boxes, arrows }: DrawnColumn, x: number): string =>
  [
    `<g transform="translate(${x} ${HEADING + LABEL})">`,
    textAt(0, -12, label, 'route'),
    ...phases.map(
      (phase) =>
        `<rect x="0" y="${phase.y}" width="${width}" height="${phase.height}" class="band"/>${textAt(8, phase.y + 17, phase.label, 'small')}`,
    ),
    ...arrows.map((path) => `<path d="${path}" class="arrow"/>`),
    ...boxes.map(boxMarkup),
    '</g>',
  ].join('\n')

/** The flow as an SVG file that stands alone: both columns, what they keep together, where it comes from. */
export function flowFile({ columns, included, origin }: FlowFile, locale: LocaleCode): string {
  const width = columns.reduce((sum, column) => sum + column.width + MARGIN, MARGIN)
  const floor = HEADING + LABEL + Math.max(...columns.map(({ height }) => height))
  const title = flowWord.label('title', locale)
  const total = `${flowWord.label('total', locale)}${locale === 'fr' ? '\u00a0' : ''}: ${included}`
  const small = textLines(`${flowWord.label('after', locale)} · ${origin}`, 110)
  const height = floor + FOOT + small.length * 16
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" lang="${locale}">`,
    `<title>${xml(title)}</title><style>${style}</style>`,
    '<defs><marker id="head" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" fill="#3a3a3a"/></marker></defs>',
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    textAt(MARGIN, 36, title, 'title'),
    ...columns.map((column, index) => columnMarkup(column, MARGIN + index * (column.width + MARGIN))),
    textAt(MARGIN, floor + 40, total, 'count'),
    ...small.map((line, index) => textAt(MARGIN, floor + FOOT + index * 16, line, 'small')),
    '</svg>',
    '',
  ].join('\n')
}
