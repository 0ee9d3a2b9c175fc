/** A box in the window, in CSS pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly bottom: number
}

interface Size {
  readonly width: number
  readonly height: number
}

export interface NotePlace {
  readonly left: number
  readonly top: number
  readonly maxHeightPx: number
}

const MARGIN_PX = 8

/**
 * Where the note of a term stands: under the last line of the term, else above its first, where there is more room; never
 * over the term, never outside the window. `lines` are the boxes of the lines that the term takes.
 */
export function placeNote(lines: readonly Box[], note: Size, view: Size): NotePlace {
  const first = lines[0] ?? { left: 0, top: 0, bottom: 0 }
  const last = lines.at(-1) ?? first
  const below = view.height - last.bottom - MARGIN_PX
  const above = first.top - MARGIN_PX
  const isBelow = note.height <= below || below >= above
  const maxHeightPx = Math.max(0, isBelow ? below : above)
  const height = Math.min(note.height, maxHeightPx)
  const start = isBelow ? last.left : first.left
  return {
    left: Math.max(MARGIN_PX, Math.min(start, view.width - note.width - MARGIN_PX)),
    top: isBelow ? last.bottom : first.top - height,
    maxHeightPx,
  }
}
