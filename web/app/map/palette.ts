import { shapeOfLevel, unknownShape } from './level-shape'

/** A fill and the lighter one that shows under the pointer. */
export interface Ink {
  readonly fill: string
  readonly lighter: string
}

/** The colours of the map, as CSS colours: canvases do not read CSS variables. */
export interface Palette {
  /** The ink of a level, by its rank; −1 for an unknown level. */
  levelInk(rank: number): Ink
  /** Around symbols, and inside the hollow ones. */
  readonly paper: string
  readonly paperHover: string
  readonly text: string
  readonly mutedText: string
  readonly ring: string
  readonly sea: string
  readonly land: string
  readonly landBorder: string
  readonly region: string
  readonly border: string
}

/**
 * Reads the colours of the current DSFR theme.
 * @param variable gives the value of a CSS variable, as `getComputedStyle(…).getPropertyValue` does
 */
export function readPalette(variable: (name: string) => string): Palette {
  const value = (name: string) => variable(name).trim()
  const ink = (name: string): Ink => ({ fill: value(name), lighter: value(`${name}-hover`) || value(name) })
  const inks = new Map([-1, 0, 1, 2, 3].map((rank) => [rank, ink(shapeOfLevel(rank).colour)]))
  const unknown = ink(unknownShape.colour)
  return {
    levelInk: (rank) => inks.get(rank) ?? unknown,
    paper: value('--background-default-grey'),
    paperHover: value('--background-alt-blue-france'),
    text: value('--text-title-grey'),
    mutedText: value('--text-mention-grey'),
    ring: value('--border-active-blue-france'),
    sea: value('--background-contrast-info'),
    land: value('--background-alt-grey'),
    landBorder: value('--border-default-grey'),
    region: value('--background-default-grey'),
    border: value('--text-mention-grey'),
  }
}
