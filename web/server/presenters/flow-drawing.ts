import { flowPhase, flowWord, type FlowBoxCode, type FlowPhase, type FlowRoute, type LocaleCode } from '@atlas/shared'
import type { FlowBoxView, FlowColumnView } from './flow-view'

/** A box as it is drawn; pixels from the corner of its column. */
export interface DrawnBox {
  readonly code: FlowBoxCode
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** The label, cut into lines that fit. */
  readonly lines: readonly string[]
  /** The number, or that it is not known. */
  readonly count: string
  /** Not known, or not by all the searches. */
  readonly isUncertain: boolean
  readonly isDisputed: boolean
  /** Beside the way: what leaves the flow, or waits. */
  readonly isSide: boolean
}

export interface DrawnColumn {
  readonly route: FlowRoute
  readonly label: string
  readonly width: number
  readonly height: number
  readonly phases: readonly { readonly label: string; readonly y: number; readonly height: number }[]
  readonly boxes: readonly DrawnBox[]
  /** SVG paths, each ending where its arrow points. */
  readonly arrows: readonly string[]
}

interface Row {
  readonly phase: FlowPhase
  readonly main: FlowBoxCode
  readonly side: readonly FlowBoxCode[]
}

/** What stands on the way down and what leaves it, step by step. */
const rows: Record<FlowRoute, readonly Row[]> = {
  databases: [
    { phase: 'identification', main: 'identified', side: ['duplicates'] },
    { phase: 'screening', main: 'to_screen', side: ['awaiting'] },
    { phase: 'screening', main: 'screened', side: ['set_aside'] },
    { phase: 'inclusion', main: 'included', side: [] },
  ],
  other: [
    { phase: 'identification', main: 'identified', side: ['duplicates'] },
    { phase: 'screening', main: 'to_screen', side: ['undecided', 'awaiting', 'screened_out'] },
    { phase: 'screening', main: 'assessed', side: ['excluded'] },
    { phase: 'inclusion', main: 'included', side: [] },
  ],
}

/** Pixels. A column fits a screen of 375. */
export const drawing = { width: 340, box: 152, gap: 36, band: 24, line: 18, count: 24, padding: 10, space: 20 } as const
/** Letters of 14 pixels that fit a box. */
const LINE_LENGTH = 19

/** Cuts a text at its spaces into lines of at most so many characters; a longer word has a line of its own. */
export function textLines(text: string, length: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= length) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

function draw(box: FlowBoxView, x: number, y: number, isSide: boolean, locale: LocaleCode): DrawnBox {
  const dispute = box.isDisputed ? [`≠ ${flowWord.label('disagrees', locale)}`] : []
  const lines = [...textLines(box.label, LINE_LENGTH), ...dispute]
  const height = 2 * drawing.padding + lines.length * drawing.line + drawing.count
  return {
    ...{ code: box.code, x, y, width: drawing.box, height, lines, isSide },
    ...{ count: box.written, isUncertain: box.count === null || box.unknownIn > 0, isDisputed: box.isDisputed },
  }
}

/** Draws boxes one under the other from a height on. */
function stack(
  boxes: readonly FlowBoxView[],
  x: number,
  from: number,
  isSide: boolean,
  locale: LocaleCode,
): DrawnBox[] {
  const drawn: DrawnBox[] = []
  for (const box of boxes) {
    const last = drawn.at(-1)
    drawn.push(draw(box, x, last ? last.y + last.height + drawing.padding : from, isSide, locale))
  }
  return drawn
}

const bottom = (boxes: readonly DrawnBox[]): number => Math.max(...boxes.map(({ y, height }) => y + height))

/** From the right of the way to the left of each box beside it. */
const sideArrows = (main: DrawnBox, side: readonly DrawnBox[]): string[] =>
  side.map((box) => {
    const y = main.y + main.height / 2
    const end = side.length === 1 ? y : box.y + box.height / 2
    const bend = main.x + main.width + drawing.gap / 2
    return `M${main.x + main.width} ${y}H${bend}V${end}H${box.x}`
  })

const downArrow = (from: DrawnBox, to: DrawnBox): string =>
  `M${from.x + from.width / 2} ${from.y + from.height}V${to.y}`

/** Lays a column of the flow out from top to bottom, on a way that its side boxes leave to the right. */
export function drawnColumn({ route, label, boxes }: FlowColumnView, locale: LocaleCode): DrawnColumn {
  const boxOf = (code: FlowBoxCode) => boxes.find((box) => box.code === code)!
  const phases: { label: string; phase: FlowPhase; y: number; height: number }[] = []
  const drawn: DrawnBox[][] = []
  let y = 0
  for (const { phase, main, side } of rows[route]) {
    if (phases.at(-1)?.phase !== phase) {
      phases.push({ label: flowPhase.label(phase, locale), phase, y, height: drawing.band })
      y += drawing.band + drawing.padding
    }
    const row = [
      draw(boxOf(main), 0, y, false, locale),
      ...stack(side.map(boxOf), drawing.box + drawing.gap, y, true, locale),
    ]
    drawn.push(row)
    y = bottom(row) + drawing.space
  }
  const arrows = drawn.flatMap(([main, ...side], index) => {
    const next = drawn[index + 1]?.[0]
    return [...sideArrows(main!, side), ...(next ? [downArrow(main!, next)] : [])]
  })
  const height = bottom(drawn.flat()) + 2
  return { route, label, width: drawing.width, height, phases, boxes: drawn.flat(), arrows }
}
