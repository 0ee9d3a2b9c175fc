import { country, departmentName, type LocaleCode } from '@atlas/shared'
import { filled } from './known'

export interface NamedPlace {
  readonly commune: string | null
  readonly departmentCode: string | null
  readonly country: string | null
}

/** The name of a country in the language; null for France, where departments say more, and for an unknown code. */
export const countryWords = (code: string | null, locale: LocaleCode): string | null =>
  code !== null && code !== 'FR' && country.has(code) ? country.label(code, locale) : null

/** A department as `Seine-Saint-Denis (93)`; the code alone when nobody knows it. */
export const departmentWords = (code: string): string => {
  const name = departmentName(code)
  return name === null ? code : `${name} (${code})`
}

/** A place in a few words: `Bobigny (93)`, `Seine-Saint-Denis (93)`, `Montréal, Canada`; null when nothing is known. */
export function placeWords({ commune, departmentCode, country: code }: NamedPlace, locale: LocaleCode): string | null {
  const town = filled(commune)
  const abroad = countryWords(code, locale)
  if (abroad !== null) return town === null ? abroad : `${town}, ${abroad}`
  const department = filled(departmentCode)
  if (department === null) return town
  return town === null ? departmentWords(department) : `${town} (${department})`
}
