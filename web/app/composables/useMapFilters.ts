import type { LocationQuery } from 'vue-router'

/** What an address of the map carries beside its filters: none of it changes what the map shows. */
const NOT_FILTERS = ['map', 'initiative', 'layout', 'sort', 'order', 'page']

/** The filters of the address; the same object as long as they stay the same, so that a move asks nothing of the server. */
export function useMapFilters() {
  const route = useRoute()
  return computed<LocationQuery>((former) => {
    const filters = Object.fromEntries(Object.entries(route.query).filter(([key]) => !NOT_FILTERS.includes(key)))
    return former && JSON.stringify(former) === JSON.stringify(filters) ? former : filters
  })
}
