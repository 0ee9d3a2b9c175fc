import { country, type LocaleCode, type TerritoryCardFragment } from '@atlas/shared'
import { filled } from './known'
import { said, type Said } from './said'

/** What is told of a territory in texts, in the order of display. */
export const territoryTexts = [
  ...(['framework', 'legalBasis', 'leadBody', 'model'] as const),
  ...(['remunerationStance', 'figures', 'strengths', 'limits'] as const),
] as const
export type TerritoryText = (typeof territoryTexts)[number]

/** A territory to choose. */
export interface TerritoryCard {
  readonly slug: string
  readonly name: Said
  readonly group: string
  readonly initiativeCount: number
  /** Filters of the directory that give these initiatives, and no other. */
  readonly filter: { readonly departments: readonly string[]; readonly scales: readonly string[] } | null
  /** The country, whose pay practices are counted. */
  readonly country: { readonly code: string; readonly name: string } | null
  readonly payPracticeCount: number
  /** What is known, and what is not. */
  readonly known: readonly TerritoryText[]
  readonly unknown: readonly TerritoryText[]
}

/** A territory as the overview shows it. */
export function territoryCard(territory: TerritoryCardFragment, locale: LocaleCode): TerritoryCard {
  const { slug, language, group, initiativeCount, payPracticeCount, filter, country: code } = territory
  const isKnown = (field: TerritoryText) => filled(territory[field]) !== null
  return {
    ...{ slug, group, initiativeCount, payPracticeCount, filter },
    name: said(territory.territory, language, locale) ?? { text: slug, lang: null },
    country: code !== null && country.has(code) ? { code, name: country.label(code, locale) } : null,
    known: territoryTexts.filter(isKnown),
    unknown: territoryTexts.filter((field) => !isKnown(field)),
  }
}
