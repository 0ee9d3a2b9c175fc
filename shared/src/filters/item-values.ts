import type { InitiativeItem } from '../read-model/initiative-item'
import type { FilterState } from './filter-state'

/** What can be counted and ticked: an axis code, or one of these four. */
export type FacetKey = string

/** Asks an axis for what no category of it classifies. */
export const unclassifiedCode = 'unclassified'

/** The codes an initiative holds for a facet; empty where unknown. */
export function itemValues(item: InitiativeItem, key: FacetKey): readonly string[] {
  if (key === 'department') return item.departments
  if (key === 'scale') return [item.scale]
  if (key === 'stage') return item.stage === null ? [] : [item.stage]
  if (key === 'freshness') return [item.freshness]
  return ownValues(item.categories, key)
}

/** The codes a state asks for in a facet; empty when the facet is open. */
export function selectedValues(state: FilterState, key: FacetKey): readonly string[] {
  if (key === 'department') return state.departments
  if (key === 'scale') return state.scales
  if (key === 'stage') return state.stages
  if (key === 'freshness') return state.freshness
  return ownValues(state.categories, key)
}

/** The facets that a state narrows. */
export function narrowedFacets(state: FilterState): FacetKey[] {
  const keys = [...Object.keys(state.categories), 'department', 'scale', 'stage', 'freshness']
  return keys.filter((key) => selectedValues(state, key).length > 0)
}

/** What a record of lists holds under a key. Keys come from outside: `constructor` must not find Object's. */
export function ownValues(record: Readonly<Record<string, readonly string[]>>, key: string): readonly string[] {
  return Object.hasOwn(record, key) ? (record[key] ?? []) : []
}
