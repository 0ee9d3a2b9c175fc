import {
  emptyFilterState,
  facetCounts,
  isInTerritory,
  territoryFilters,
  territoryGroup,
  unclassifiedCode,
  type InitiativeItem,
  type TerritoryArea,
} from '@atlas/shared'
import type { BenchmarkEntryRow } from './collections/benchmark-entries'
import type { ReadModel } from './read-model'
import type { Axis } from './taxonomy'
import { translate, type Translated } from './translated'

const areaOf = ({ country, regionCode, region, exceptRegion }: BenchmarkEntryRow): TerritoryArea => ({
  country: country ?? null,
  regionCode: regionCode || null,
  region: region || null,
  exceptRegion: exceptRegion || null,
})

/** How many initiatives hold each category of an axis, and how many hold none. */
function axisProfile({ code, categories }: Axis, items: readonly InitiativeItem[]) {
  const counts = facetCounts(items, emptyFilterState, null, [code]).get(code)
  const codes = [...categories.map((category) => category.code), unclassifiedCode]
  return { axis: code, values: codes.map((value) => ({ code: value, count: counts?.get(value) ?? 0 })) }
}

const textFields = [
  ...(['framework', 'legalBasis', 'leadBody', 'model'] as const),
  ...(['remunerationStance', 'figures', 'strengths', 'limits'] as const),
] as const

function profileOf(
  { reference, texts, language }: Translated<BenchmarkEntryRow>,
  model: ReadModel,
  axes: readonly Axis[],
) {
  const area = areaOf(reference)
  const items = model.initiatives.filter((item) => isInTerritory(item, area))
  const filters = territoryFilters(area, items, model.initiatives)
  return {
    ...area,
    ...Object.fromEntries(textFields.map((field) => [field, texts[field] ?? null])),
    ...{ slug: reference.slug, territory: texts.territory, language, scale: reference.scale },
    group: territoryGroup(area),
    confidence: reference.confidence,
    collectedOn: reference.collectedOn,
    verifiedOn: reference.verifiedOn,
    verificationPeriod: reference.verificationPeriod,
    sources: reference.sources,
    initiativeCount: items.length,
    filter: filters && { departments: filters.departments, scales: filters.scales },
    initiatives: items.map(({ slug, title, language: spoken }) => ({ slug, title, language: spoken })),
    // Computed when asked for only: the overview does without.
    axes: () => axes.map((axis) => axisProfile(axis, items)),
  }
}

/** How many published pay practices each country has. */
async function practicesByCountry(model: ReadModel): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  for (const { reference } of translate(await model.rows('remunerationPractices'), model.locale)) {
    if (reference.country) counts.set(reference.country, (counts.get(reference.country) ?? 0) + 1)
  }
  return counts
}

/**
 * The territories of the benchmark, in the order of their records, with what their initiatives look like on each of the
 * axes; only those of `slugs`, in that order, when it is given. An unknown slug gives nothing.
 */
export async function territoryProfiles(model: ReadModel, axes: readonly Axis[], slugs: readonly string[] | null) {
  const [rows, practices] = await Promise.all([model.rows('benchmarkEntries'), practicesByCountry(model)])
  const entries = translate(rows, model.locale)
  const asked = slugs?.map((slug) => entries.find(({ reference }) => reference.slug === slug)) ?? entries
  return asked
    .filter((entry) => entry !== undefined)
    .map((entry) => ({
      ...profileOf(entry, model, axes),
      payPracticeCount: practices.get(entry.reference.country ?? '') ?? 0,
    }))
}
