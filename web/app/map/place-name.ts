import { country as countries, departmentName, region, type LocaleCode } from '@atlas/shared'

/** What is known of a place; every part may be missing. */
export interface NamedPlace {
  readonly label?: string | null
  readonly commune?: string | null
  readonly departmentCode?: string | null
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | null
}

/** A country in words; a code that nobody knows stands for itself. */
export const countryName = (code: string, locale: LocaleCode): string =>
  countries.has(code) ? countries.label(code, locale) : code

/** A department as readers know it: « Seine-Saint-Denis (93) »; Paris, which is its own department, without its name twice. */
function departmentWords(code: string, commune: string | null | undefined): string {
  const name = departmentName(code)
  return name === null || name === commune ? `(${code})` : `${name} (${code})`
}

/**
 * A place in words, from the closest to the widest: site, commune, department, and the country when it is not the
 * atlas's own. Null when nothing is known.
 */
export function placeName(place: NamedPlace, locale: LocaleCode): string | null {
  const { label, commune, departmentCode, country } = place
  const town = commune ?? ''
  const department = departmentCode ? departmentWords(departmentCode, commune) : ''
  const around = department.startsWith('(')
    ? `${town} ${department}`.trim()
    : [town, department].filter(Boolean).join(', ')
  const abroad = country && (country !== region.country || !around) ? countryName(country, locale) : ''
  return [label, around, abroad].filter(Boolean).join(', ') || null
}
