import { communeNamed, regionOfDepartment } from '@atlas/shared'
import { departmentOfCommune, type PlaceFill, type PlaceValue } from './place-value'

/** What follows from the name of a commune. */
export type CommuneFill = Pick<
  PlaceFill,
  'commune' | 'communeCode' | 'departmentCode' | 'regionCode' | 'country' | 'postalCode'
>

/**
 * The codes of a commune of the region that was typed by its name, from the list that ships with the atlas: for places
 * put without the address service. Null when its code is there already, or when the name says no commune, or several.
 */
export function communeFill(place: PlaceValue): CommuneFill | null {
  if (!place.commune || place.communeCode) return null
  const commune = communeNamed(place.commune, place.departmentCode || null)
  const departmentCode = commune && departmentOfCommune(commune.code)
  if (!commune || !departmentCode) return null
  const [postalCode = null, ...others] = commune.postalCodes
  return {
    commune: commune.name,
    communeCode: commune.code,
    departmentCode,
    regionCode: regionOfDepartment(departmentCode),
    country: 'FR',
    postalCode: place.postalCode || (others.length > 0 ? null : postalCode),
  }
}
