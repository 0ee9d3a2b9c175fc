import { distanceKm, type GeoPoint } from '../geography/distance'
import type { DuplicatePlace, DuplicateReason } from './duplicate-record'

/** Two sites of one hospital are still the same place. */
const nearMetres = 500
/** Further than a region is wide: the same name there is another thing, unless everything else says so. */
const farKm = 60

const pointOf = ({ latitude, longitude }: DuplicatePlace): GeoPoint | null =>
  typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : null

const isExact = ({ precision }: DuplicatePlace): boolean => precision === 'site' || precision === 'address'
const isLocal = ({ precision }: DuplicatePlace): boolean =>
  !['department', 'region', 'country'].includes(precision ?? '')

const exactPoints = (places: readonly DuplicatePlace[]) =>
  places.filter(isExact).flatMap((place) => pointOf(place) ?? [])
const localPoints = (places: readonly DuplicatePlace[]) =>
  places.filter(isLocal).flatMap((place) => pointOf(place) ?? [])

function closestKm(some: readonly GeoPoint[], others: readonly GeoPoint[]): number | null {
  const distances = some.flatMap((point) => others.map((other) => distanceKm(point, other)))
  return distances.length > 0 ? Math.min(...distances) : null
}

/** How near two sets of places are, in the strongest words that they allow; null when nothing can be said. */
export function placeReason(
  some: readonly DuplicatePlace[],
  others: readonly DuplicatePlace[],
): DuplicateReason | null {
  const km = closestKm(exactPoints(some), exactPoints(others))
  if (km !== null && km * 1000 <= nearMetres) return { code: 'near', metres: roundedMetres(km * 1000) }
  const communes = new Set(some.flatMap(({ communeCode }) => communeCode ?? []))
  return others.some(({ communeCode }) => communeCode && communes.has(communeCode)) ? { code: 'same_commune' } : null
}

/** Whether both say where they are, and it is in different parts of the country. */
export function isFarApart(some: readonly DuplicatePlace[], others: readonly DuplicatePlace[]): boolean {
  const km = closestKm(localPoints(some), localPoints(others))
  return km !== null && km > farKm
}

/** To ten metres under a hundred, to fifty above: what an address is worth. */
const roundedMetres = (metres: number): number => {
  const step = metres < 100 ? 10 : 50
  return Math.max(step === 10 ? 0 : 100, Math.round(metres / step) * step)
}
