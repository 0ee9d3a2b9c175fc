const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** A text as XML holds it; characters that XML 1.0 forbids are left out. */
export const xml = (text: string): string =>
  text

    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '')
    .replace(/[&<>"']/g, (character) => entities[character]!)

/** A text cut into lines of at most `width` characters, at spaces; a longer word stands alone, whole. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/ +/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

interface TextStyle {
  /** Pixels. */
  readonly size: number
  readonly isBold?: boolean
  readonly anchor?: 'start' | 'middle'
  readonly fill?: string
}

export const LINE_HEIGHT = 1.3

/** Lines of text, the first one's baseline at (x, y). */
export function textLines(lines: readonly string[], x: number, y: number, style: TextStyle): string {
  const { size, isBold = false, anchor = 'start', fill = '#161616' } = style
  const spans = lines.map((line, index) => {
    const dy = index === 0 ? '' : ` dy="${size * LINE_HEIGHT}"`
    return `<tspan x="${x}"${dy}>${xml(line)}</tspan>`
  })
  const weight = isBold ? ' font-weight="700"' : ''
  return `<text x="${x}" y="${y}" font-size="${size}"${weight} text-anchor="${anchor}" fill="${fill}">${spans.join('')}</text>`
}
