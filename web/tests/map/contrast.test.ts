import { readFileSync } from 'node:fs'
import { readPalette, type Palette } from '../../app/map/palette'

const css = (file: string) => readFileSync(require.resolve(`@gouvfr/dsfr/dist/${file}`), 'utf8')

/** The value of a DSFR variable in a theme, through the variables it refers to. */
function variablesOf(...sheets: string[]) {
  const values = new Map<string, string>()
  for (const sheet of sheets) {
    for (const [, name, value] of sheet.matchAll(/(--[\w-]+):\s*([^;}]+)/g)) values.set(name!, value!.trim())
  }
  const read = (name: string): string => {
    const value = values.get(name) ?? ''
    const reference = /^var\((--[\w-]+)\)$/.exec(value)
    return reference ? read(reference[1]!) : value
  }
  return read
}

const light = variablesOf(css('core/core.main.css'))
const dark = variablesOf(css('core/core.main.css'), css('scheme/scheme.css'))

/** Relative luminance of `#rgb` or `#rrggbb`, as WCAG 2 defines it. */
function luminance(colour: string): number {
  const digits = colour.slice(1)
  const pairs = digits.length === 3 ? [...digits].map((digit) => digit + digit) : digits.match(/../g)!
  const [red, green, blue] = pairs.map((pair) => {
    const channel = parseInt(pair, 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

function contrast(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (high! + 0.05) / (low! + 0.05)
}

const grounds = (palette: Palette) => [palette.paper, palette.region, palette.land, palette.sea]

describe.each([
  ['light', light],
  ['dark', dark],
])('the colours of the map in the %s theme', (_theme, variable) => {
  const palette = readPalette(variable)

  it.each([-1, 0, 1, 2, 3])('level %i stands out from every ground by 3 to 1 or more, lit or not', (rank) => {
    const { fill, lighter } = palette.levelInk(rank)
    for (const ground of [palette.paper, ...grounds(palette)]) expect(contrast(fill, ground)).toBeGreaterThanOrEqual(3)
    expect(contrast(lighter, palette.paper)).toBeGreaterThanOrEqual(3)
  })

  it('borders stand out by 3 to 1, numbers and labels by 4.5 to 1', () => {
    expect(contrast(palette.border, palette.region)).toBeGreaterThanOrEqual(3)
    expect(contrast(palette.ring, palette.paper)).toBeGreaterThanOrEqual(3)
    expect(contrast(palette.text, palette.paper)).toBeGreaterThanOrEqual(4.5)
    // Labels have a halo of paper.
    expect(contrast(palette.mutedText, palette.paper)).toBeGreaterThanOrEqual(4.5)
  })
})
