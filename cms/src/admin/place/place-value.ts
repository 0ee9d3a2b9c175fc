import { isDepartmentCode, placeProblems, problemMessage, type PlacePrecision } from '@atlas/shared'

/** A point in degrees (EPSG:4326). */
export interface Point {
  readonly latitude: number
  readonly longitude: number
}

/** What the finder fills of a place; its name and its role are the editor's. */
export interface PlaceFill {
  readonly address: string | null
  readonly postalCode: string | null
  readonly commune: string | null
  readonly communeCode: string | null
  readonly departmentCode: string | null
  readonly regionCode: string | null
  readonly region: string | null
  readonly country: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  readonly precision: PlacePrecision | null
}

/** A place as the form holds it: whatever was not filled is null, undefined or empty. */
export type PlaceValue = Partial<PlaceFill> & Readonly<Record<string, unknown>>

/** The point of a place; null when it has none that can be drawn. */
export function pointOf({ latitude, longitude }: PlaceValue): Point | null {
  const [north, east] = [numberOf(latitude), numberOf(longitude)]
  if (north === null || east === null || Math.abs(north) > 90 || Math.abs(east) > 180) return null
  return { latitude: north, longitude: east }
}

/** The form gives decimals as numbers or as text, according to where they come from. */
function numberOf(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : null
}

/** What is wrong with a place, in French, by the rules that publication applies. */
export function placeWarnings(place: PlaceValue): string[] {
  const { departmentCode, communeCode } = place
  const rule = {
    departmentCode: departmentCode || null,
    latitude: numberOf(place.latitude),
    longitude: numberOf(place.longitude),
  }
  const problems = placeProblems(rule, 'place').map((problem) => withoutPlace(problemMessage(problem, 'fr')))
  const ofCommune = departmentOfCommune(communeCode)
  if (ofCommune && departmentCode && ofCommune !== departmentCode) {
    problems.push(`La commune ${communeCode} est du département ${ofCommune}, et non ${departmentCode}.`)
  }
  return problems
}

/** « Siège : les coordonnées… » → « Les coordonnées… »: the message stands in the place that it is about. */
function withoutPlace(message: string): string {
  const sentence = message.replace(/^[^:«]*\u00a0:\s*/, '').replace(/^[^:«]*[\s\u202f]:\s*/, '')
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

/** The department of an INSEE code of commune; null for an unknown one. */
export function departmentOfCommune(communeCode: string | null | undefined): string | null {
  const code = communeCode ?? ''
  const department = /^9[78]/.test(code) ? code.slice(0, 3) : code.slice(0, 2)
  return isDepartmentCode(department) ? department : null
}
