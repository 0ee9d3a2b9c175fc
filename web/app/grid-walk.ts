/** The place of a cell in a grid, from 0. */
export interface GridPlace {
  readonly row: number
  readonly column: number
}

const clamp = (value: number, count: number) => Math.max(0, Math.min(count - 1, value))

/**
 * Where a key leads in a grid of `size`: an arrow to the next cell, Home and End to the ends of the row, with Ctrl to the
 * ends of the grid. At an edge it stays; null for a key that does not walk.
 */
export function walk(key: string, isCtrl: boolean, from: GridPlace, size: GridPlace): GridPlace | null {
  const last = { row: size.row - 1, column: size.column - 1 }
  const { row, column } = from
  const steps: Record<string, GridPlace> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    Home: isCtrl ? { row: 0, column: 0 } : { row, column: 0 },
    End: isCtrl ? last : { row, column: last.column },
  }
  // Ctrl with an arrow belongs to the browser and to screen readers.
  const to = Object.hasOwn(steps, key) && !(isCtrl && key.startsWith('Arrow')) ? steps[key]! : null
  return to && { row: clamp(to.row, size.row), column: clamp(to.column, size.column) }
}
