import { regionOfDepartment, type PlacePrecision } from '@atlas/shared'
import { departmentOfCommune, type PlaceFill } from './place-value'

/** One answer of the address service, cleaned: what is shown, and what it fills. */
export interface Suggestion {
  readonly label: string
  /** « commune », « rue »… and the department. */
  readonly detail: string
  /** Metres to the point that was asked about; null for a search by words. */
  readonly metres: number | null
  readonly fill: PlaceFill
}

const maxSuggestions = 5
const maxLength = 160

/** What the service calls what it found → how close the point is to the place, and the word for it. */
const kinds: ReadonlyMap<string, { readonly precision: PlacePrecision; readonly word: string }> = new Map([
  ['housenumber', { precision: 'address', word: 'adresse' }],
  ['street', { precision: 'street', word: 'rue' }],
  ['locality', { precision: 'street', word: 'lieu-dit' }],
  ['municipality', { precision: 'commune', word: 'commune' }],
])

/** The communes that have districts with codes of their own → their code: the INSEE code of Paris is 75056. */
const communesOfDistricts: readonly (readonly [RegExp, string])[] = [
  [/^751(?:0[1-9]|1\d|20)$/, '75056'],
  [/^132(?:0[1-9]|1[0-6])$/, '13055'],
  [/^6938[1-9]$/, '69123'],
]

/**
 * Reads an answer of the Géoplateforme's geocoding (GeoJSON). What comes from outside is not trusted: texts are cut and
 * freed of control characters, codes are checked, an answer without a point on the globe or without a name is left out.
 * @see https://geoservices.ign.fr/documentation/services/services-geoplateforme/geocodage
 */
export function readSuggestions(answer: unknown): Suggestion[] {
  const features = recordOf(answer).features
  if (!Array.isArray(features)) return []
  return features
    .slice(0, 50)
    .flatMap((feature) => readFeature(feature) ?? [])
    .slice(0, maxSuggestions)
}

function readFeature(feature: unknown): Suggestion | null {
  const properties = recordOf(recordOf(feature).properties)
  const point = readPoint(recordOf(recordOf(feature).geometry).coordinates)
  const label = textOf(properties.label) ?? textOf(properties.name)
  const kind = kinds.get(String(properties.type))
  if (!point || !label || !kind) return null
  const fill = { ...fillOf(properties), ...point, precision: kind.precision }
  const department = fill.departmentCode ? ` · ${fill.departmentCode}` : ''
  const metres = typeof properties.distance === 'number' && properties.distance >= 0 ? properties.distance : null
  return { label, detail: kind.word + department, metres, fill }
}

function fillOf(properties: Readonly<Record<string, unknown>>) {
  const communeCode = communeCodeOf(codeOf(properties.citycode, /^(?:\d{2}|2[AB])\d{3}$/))
  const departmentCode = departmentOfCommune(communeCode)
  return {
    address: properties.type === 'municipality' ? null : textOf(properties.name),
    postalCode: codeOf(properties.postcode, /^\d{5}$/),
    commune: textOf(properties.city) ?? (properties.type === 'municipality' ? textOf(properties.name) : null),
    communeCode,
    departmentCode,
    regionCode: departmentCode && regionOfDepartment(departmentCode),
    region: null,
    country: 'FR',
  }
}

const communeCodeOf = (code: string | null): string | null =>
  code && (communesOfDistricts.find(([districts]) => districts.test(code))?.[1] ?? code)

function readPoint(coordinates: unknown) {
  const [longitude, latitude] = Array.isArray(coordinates) ? (coordinates as unknown[]) : []
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return null
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return null
  return { latitude: rounded(latitude), longitude: rounded(longitude) }
}

/** To a metre: what follows is noise. */
export const rounded = (degrees: number): number => Math.round(degrees * 1e5) / 1e5

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

function textOf(value: unknown): string | null {
  if (typeof value !== 'string') return null
  // Control characters and marks that turn the direction of writing.
  const text = value
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()
  return text === '' ? null : text.slice(0, maxLength)
}

const codeOf = (value: unknown, pattern: RegExp): string | null =>
  typeof value === 'string' && pattern.test(value) ? value : null
