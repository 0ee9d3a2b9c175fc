import { departmentAt, distanceKm, isInRegion, regionOfDepartment, type PlacePrecision } from '@atlas/shared'
import { rounded, type Suggestion } from './geocoding-answer'
import { pointOf, type PlaceFill, type PlaceValue, type Point } from './place-value'

/** A point moved by less is a correction: the commune that was written stays. */
const sameLocalityKm = 2
/** Further than that from the point, an address is a neighbour's. */
const ownAddressMetres = 60

const noLocality = {
  address: null,
  postalCode: null,
  commune: null,
  communeCode: null,
  departmentCode: null,
  regionCode: null,
}

/** What a click is worth: a pixel that covers a street does not show a door. */
export function precisionOfClick(metresPerPixel: number): PlacePrecision {
  if (metresPerPixel <= 3) return 'site'
  if (metresPerPixel <= 10) return 'address'
  return metresPerPixel <= 200 ? 'commune' : 'department'
}

/**
 * A place put at a point, by what ships with the atlas: coordinates, precision, and in the region the department. The
 * commune and the address that were written stay while they may still be true, else they are emptied.
 */
export function fillFromPoint(place: PlaceValue, point: Point, precision: PlacePrecision): PlaceFill {
  const found = departmentAt(point.longitude, point.latitude)
  const kept = isSameLocality(place, point, found?.code ?? null) ? localityOf(place) : noLocality
  const departmentCode = kept.departmentCode ?? found?.code ?? null
  return {
    ...kept,
    departmentCode,
    regionCode: (departmentCode && regionOfDepartment(departmentCode)) ?? kept.regionCode,
    region: found ? null : (place.region ?? null),
    country: found ? 'FR' : (place.country ?? null),
    latitude: rounded(point.latitude),
    longitude: rounded(point.longitude),
    precision,
  }
}

const localityOf = (place: PlaceValue) => ({
  address: place.address ?? null,
  postalCode: place.postalCode ?? null,
  commune: place.commune ?? null,
  communeCode: place.communeCode ?? null,
  departmentCode: place.departmentCode || null,
  regionCode: place.regionCode ?? null,
})

/** Whether what is written may still be true at the point: near the former point or, without one, in the department. */
function isSameLocality(place: PlaceValue, point: Point, departmentCode: string | null): boolean {
  const former = pointOf(place)
  const stated = place.departmentCode || null
  if (former && place.precision !== 'department' && place.precision !== 'region' && place.precision !== 'country') {
    return distanceKm(former, point) <= sameLocalityKm
  }
  if (departmentCode) return stated === null || stated === departmentCode
  return !isInRegion(stated)
}

/**
 * The same place once the address service has answered: its commune and codes, and the address when it is that of the
 * point. The point stays where it was put.
 */
export function fillFromReverse(place: PlaceFill, { fill, metres }: Suggestion): PlaceFill {
  const isOwn = fill.precision === 'address' && metres !== null && metres <= ownAddressMetres
  const { latitude, longitude, precision } = place
  return { ...fill, address: isOwn ? fill.address : null, latitude, longitude, precision }
}
