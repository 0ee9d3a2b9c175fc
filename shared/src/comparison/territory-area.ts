import { applyFilters } from '../filters/apply-filters'
import { emptyFilterState, type FilterState } from '../filters/filter-state'
import { departmentsOfRegion, regionOfDepartment } from '../geography/regions'
import { region as ownRegion } from '../geography/region'
import type { InitiativeItem, ItemPlace } from '../read-model/initiative-item'
import { foldText } from '../search/words'

/** The part of the world that a benchmark entry is about, in the codes that places have. */
export interface TerritoryArea {
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
  /** INSEE code of a French region. */
  readonly regionCode: string | null
  /** Name of a region or province outside France, as places write it. */
  readonly region: string | null
  /** Name of the region or province that the entry leaves to another one. */
  readonly exceptRegion: string | null
}

type Placed = Pick<InitiativeItem, 'places' | 'departments'>

/** How wide a territory is, for the order of the overview. */
export type TerritoryGroup = 'region' | 'nation' | 'world'

/** The group of a territory: a French region, the country of this atlas, anywhere else. */
export function territoryGroup({ country, regionCode }: TerritoryArea): TerritoryGroup {
  if (regionCode !== null) return 'region'
  return country === ownRegion.country ? 'nation' : 'world'
}

/**
 * Whether an initiative is or acts in a territory. A French region: one of its departments is among the initiative's
 * (places and stated coverage), or a place names the region. France: a place there, or a department covered. Elsewhere: a
 * place in the country and, when the territory names a region, in that region. Without a country nothing is.
 */
export function isInTerritory({ places, departments }: Placed, area: TerritoryArea): boolean {
  const { country, regionCode } = area
  if (regionCode !== null) {
    return (
      departments.some((code) => regionOfDepartment(code) === regionCode) ||
      places.some((place) => place.regionCode === regionCode)
    )
  }
  if (country === null) return false
  if (country === ownRegion.country && departments.length > 0) return true
  return places.some((place) => place.country === country && isInNamedRegion(place, area))
}

const isSameName = (a: string | null, b: string): boolean => a !== null && foldText(a) === foldText(b)

function isInNamedRegion({ region }: ItemPlace, { region: asked, exceptRegion }: TerritoryArea): boolean {
  if (asked !== null && !isSameName(region, asked)) return false
  return exceptRegion === null || !isSameName(region, exceptRegion)
}

/** Filters of the directory that might hold the initiatives of a territory. */
function candidates(area: TerritoryArea): FilterState[] {
  const group = territoryGroup(area)
  if (group === 'region') return [{ ...emptyFilterState, departments: departmentsOfRegion(area.regionCode!) }]
  if (group === 'nation') return [{ ...emptyFilterState, scales: ['national', 'regional'] }]
  return [{ ...emptyFilterState, scales: ['international'] }]
}

/**
 * The filters under which the directory lists exactly the initiatives of a territory; null when no filters do (a place
 * without department, a country among others), so that a link never shows another number than the one it is on.
 */
export function territoryFilters(
  area: TerritoryArea,
  inTerritory: readonly InitiativeItem[],
  all: readonly InitiativeItem[],
): FilterState | null {
  if (inTerritory.length === 0) return null
  const ids = new Set(inTerritory.map(({ documentId }) => documentId))
  const isExact = (state: FilterState): boolean => {
    const found = applyFilters(all, state, null)
    return found.length === ids.size && found.every(({ documentId }) => ids.has(documentId))
  }
  return candidates(area).find(isExact) ?? null
}
