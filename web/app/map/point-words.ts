import { region, type MapPoint } from '@atlas/shared'

/**
 * Where a point is, in a few words: `Bobigny (93)`, `Montréal, Canada`; null when nothing is known.
 * @param countries names of the other countries, by code
 */
export function pointPlace(
  { commune, departmentCode, country }: Pick<MapPoint, 'commune' | 'departmentCode' | 'country'>,
  countries: Readonly<Record<string, string>>,
): string | null {
  if (country !== null && country !== region.country) {
    return [commune, countries[country] ?? country].filter(Boolean).join(', ')
  }
  const department = departmentCode && `(${departmentCode})`
  return [commune, department].filter(Boolean).join(' ') || null
}
