import type { LocationQuery } from 'vue-router'

/** What an address carries that changes nothing in the numbers: how they are shown, and which cell is open. */
const NOT_ASKED = ['measure', 'cell']

/** What the address asks of the server; the same object as long as it stays the same, so that opening a cell asks nothing. */
export function useMatrixQuestion() {
  const route = useRoute()
  return computed<LocationQuery>((former) => {
    const asked = Object.fromEntries(Object.entries(route.query).filter(([key]) => !NOT_ASKED.includes(key)))
    return former && JSON.stringify(former) === JSON.stringify(asked) ? former : asked
  })
}
