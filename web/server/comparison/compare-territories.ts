import { chosenAmong, TerritoryComparisonDocument, type ComparisonState, type LocaleCode } from '@atlas/shared'
import { cachedQuery } from '../cms/client'
import { territoryComparison } from '../presenters/territory-comparison'

/** All territories, and the chosen ones side by side as of a day (ISO 8601). The CMS refuses more than four: it is asked for those that show. */
export async function compareTerritories({ territory }: ComparisonState, locale: LocaleCode, today: string) {
  const overview = await cachedQuery(TerritoryComparisonDocument, { slugs: [], locale })
  const known = new Set(overview.data.all.map(({ slug }) => slug))
  const chosen = chosenAmong(territory, (slug) => known.has(slug))
  const answer =
    chosen.shown.length === 0
      ? overview
      : await cachedQuery(TerritoryComparisonDocument, { slugs: [...chosen.shown], locale })
  return { view: territoryComparison(answer.data, chosen, locale, today), from: [answer] }
}
