import { region } from '@atlas/shared'
import type { PlacePrecision } from '@atlas/shared'
import type { Point } from './place-value'

export type CoordinatesProblem = 'empty' | 'one_number' | 'not_decimal' | 'out_of_range'

export interface ReadCoordinates extends Point {
  /** Longitude was typed first. */
  readonly isSwapped: boolean
  /** What so many decimals are worth. */
  readonly precision: PlacePrecision
}

/** A number with its sign, its decimals after a point or a comma, and the letter of its direction. */
const numberPattern = String.raw`([-+−]?\d{1,3}(?:[.,]\d+)?)\s*°?\s*([NSEOW]?)`
const separators = String.raw`(?:\s*[;/|]\s*|\s*,\s+|\s+)`

/**
 * Reads « 48.8566, 2.3522 », « 48,8566, 2,3522 », « 48,8566 ; 2,3522 », « 48.8566,2.3522 », « 2,3522° E 48,8566° N »,
 * latitude first unless the letters or the bounds say otherwise.
 */
export function readCoordinates(text: string): ReadCoordinates | CoordinatesProblem {
  const typed = text.trim().slice(0, 100)
  if (typed === '') return 'empty'
  const match = pairPattern.exec(typed) ?? pointsPattern.exec(typed) ?? commasPattern.exec(typed)
  if (!match) return new RegExp(`^${numberPattern}$`, 'i').test(typed) ? 'one_number' : 'not_decimal'
  const [first, second] = [numberOf(match[1]!, match[2]!), numberOf(match[3]!, match[4]!)]
  const point = ordered(
    first,
    second,
    [match[2]!, match[4]!].map((letter) => letter.toUpperCase()),
  )
  if (!point) return 'out_of_range'
  return { ...point, precision: precisionOf([match[1]!, match[3]!]) }
}

const prefix = String.raw`^(?:lat\w*\s*[:=]?\s*)?`
const pairPattern = new RegExp(`${prefix}${numberPattern}${separators}(?:lon\\w*\\s*[:=]?\\s*)?${numberPattern}$`, 'i')
/** « 48.8566,2.3522 »: with points for decimals, a comma alone separates. */
const pointsPattern = /^([-+−]?\d{1,3}\.\d+)(),([-+−]?\d{1,3}\.\d+)()$/
/** « 48,8566,2,3522 » */
const commasPattern = /^([-+−]?\d{1,3},\d+)(),([-+−]?\d{1,3},\d+)()$/

const numberOf = (digits: string, letter: string): number => {
  const value = Number(digits.replace(',', '.').replace('−', '-'))
  return /[SOW]/i.test(letter) ? -Math.abs(value) : value
}

type Ordered = Point & { readonly isSwapped: boolean }

function ordered(first: number, second: number, letters: readonly string[]): Ordered | null {
  const asTyped = { latitude: first, longitude: second, isSwapped: false }
  const swapped = { latitude: second, longitude: first, isSwapped: true }
  if (/[NS]/.test(letters[0]!) || /[EOW]/.test(letters[1]!)) return isOnGlobe(asTyped) ? asTyped : null
  if (/[EOW]/.test(letters[0]!) || /[NS]/.test(letters[1]!)) return isOnGlobe(swapped) ? swapped : null
  if (!isOnGlobe(asTyped)) return isOnGlobe(swapped) ? swapped : null
  return !isAtHome(asTyped) && isAtHome(swapped) ? swapped : asTyped
}

const isOnGlobe = ({ latitude, longitude }: Point): boolean => Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180

/** Metropolitan France, and the region of the atlas whichever it is: where nearly every place is. */
const homes = [[-5.3, 41.2, 9.8, 51.3], region.extent] as const
const isAtHome = ({ latitude, longitude }: Point): boolean =>
  homes.some(
    ([west, south, east, north]) => longitude >= west && longitude <= east && latitude >= south && latitude <= north,
  )

/** Four decimals are ten metres, three a street, fewer a commune. */
function precisionOf(numbers: readonly string[]): PlacePrecision {
  const decimals = Math.max(...numbers.map((number) => number.split(/[.,]/)[1]?.length ?? 0))
  if (decimals >= 4) return 'site'
  return decimals === 3 ? 'address' : 'commune'
}
