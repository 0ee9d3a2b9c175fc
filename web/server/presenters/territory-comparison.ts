import {
  country,
  regionName,
  rowDifference,
  type Chosen,
  type LocaleCode,
  type RowDifference,
  type TerritoryComparisonQuery,
  type TerritoryProfileFragment,
} from '@atlas/shared'
import { recordLinks, type RecordLink } from './linked-record'
import { said, type Said } from './said'
import { sourceList, type SourceView } from './source-list'
import { axisComparisons, type AxisComparison } from './territory-axes'
import { territoryCard, territoryTexts, type TerritoryCard, type TerritoryText } from './territory-card'
import { confidenceCode, trustOf, type Trust } from './trust'

/** What the initiatives of a territory were counted in: words are the message `comparison.area.<key>`. */
export interface AreaWords {
  readonly key: 'region' | 'country' | 'part' | 'rest' | 'none'
  readonly country: string
  readonly region: string
}

export interface ComparedTerritory extends TerritoryCard {
  readonly area: AreaWords
  readonly initiatives: readonly RecordLink[]
  readonly sources: readonly SourceView[]
  readonly trust: Trust
}

/** A dimension told in texts: they are shown, not compared word for word. */
export interface TextRow {
  readonly key: TerritoryText
  readonly cells: readonly (Said | null)[]
  readonly knownCount: number
  readonly difference: RowDifference
}

export interface TerritoryComparison {
  readonly all: readonly TerritoryCard[]
  readonly chosen: readonly ComparedTerritory[]
  readonly waiting: readonly TerritoryCard[]
  /** Slugs that lead to no territory. */
  readonly unknown: readonly string[]
  readonly texts: readonly TextRow[]
  readonly axes: readonly AxisComparison[]
}

type Profile = TerritoryProfileFragment

function areaOf({ country: code, regionCode, region, exceptRegion }: Profile, locale: LocaleCode): AreaWords {
  const words = {
    country: code !== null && country.has(code) ? country.label(code, locale) : '',
    region: (regionCode && regionName(regionCode)) ?? region ?? exceptRegion ?? '',
  }
  if (regionCode !== null) return { key: 'region', ...words }
  if (code === null) return { key: 'none', ...words }
  return { key: region !== null ? 'part' : exceptRegion !== null ? 'rest' : 'country', ...words }
}

function textRow(key: TerritoryText, profiles: readonly Profile[], locale: LocaleCode): TextRow {
  const cells = profiles.map((profile) => said(profile[key], profile.language, locale))
  return {
    ...{ key, cells },
    knownCount: cells.filter((cell) => cell !== null).length,
    difference: rowDifference(cells.map((cell) => (cell === null ? [] : [cell.text]))),
  }
}

/** The territories to choose from, and the chosen ones side by side, as of a day (ISO 8601). */
export function territoryComparison(
  { all, chosen: profiles, typology }: TerritoryComparisonQuery,
  { waiting, unknown }: Pick<Chosen, 'waiting' | 'unknown'>,
  locale: LocaleCode,
  today: string,
): TerritoryComparison {
  const cards = all.map((territory) => territoryCard(territory, locale))
  return {
    all: cards,
    chosen: profiles.map((profile) => ({
      ...territoryCard(profile, locale),
      area: areaOf(profile, locale),
      initiatives: recordLinks(profile.initiatives, locale),
      sources: sourceList(profile.sources, locale),
      trust: trustOf('benchmark-entry', { ...profile, confidence: confidenceCode(profile.confidence) }, locale, today),
    })),
    waiting: waiting.flatMap((slug) => cards.filter((card) => card.slug === slug)),
    unknown,
    texts: territoryTexts.map((key) => textRow(key, profiles, locale)),
    axes: axisComparisons(profiles, typology),
  }
}
