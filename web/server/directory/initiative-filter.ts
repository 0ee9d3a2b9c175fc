import type { FilterState, InitiativeFilter } from '@atlas/shared'

/** A filter state as the CMS's search takes it. */
export function initiativeFilter(state: FilterState): InitiativeFilter {
  return {
    text: state.text,
    categories: Object.entries(state.categories).map(([axis, codes]) => ({ axis, codes: [...codes] })),
    departments: [...state.departments],
    scales: [...state.scales],
    stages: [...state.stages],
    freshness: [...state.freshness],
    startedFrom: state.startedFrom,
    startedTo: state.startedTo,
    actor: state.actor,
  }
}
