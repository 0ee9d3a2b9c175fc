import fc from 'fast-check'
import {
  activeFilters,
  directoryQuery,
  emptyDirectoryState,
  hasFilters,
  parseDirectoryState,
  selectedValues,
  withoutFilter,
  withoutFilters,
  withValues,
  type DirectoryState,
} from '../../src'
import { axes, axisCodes, directoryStateArbitrary } from './arbitraries'

const choice = fc.constantFrom(
  ...Object.entries({ ...axes, department: ['75', '93'], scale: ['regional'], stage: ['active', 'pilot'] }).flatMap(
    ([key, codes]) => codes.map((value) => ({ key, value })),
  ),
)

/** Ticks a value of a facet, or unticks it, as a checkbox does. */
function toggled(state: DirectoryState, key: string, value: string): DirectoryState {
  const held = selectedValues(state, key)
  return withValues(state, key, held.includes(value) ? held.filter((one) => one !== value) : [...held, value])
}

describe('editing the state', () => {
  it('ticks and unticks: twice changes nothing but the page', () => {
    fc.assert(
      fc.property(directoryStateArbitrary, choice, (state, { key, value }) => {
        const once = toggled(state, key, value)
        const wasActive = activeFilters(state).some((filter) => filter.key === key && filter.value === value)
        const isActive = activeFilters(once).some((filter) => filter.key === key && filter.value === value)
        expect(isActive).toBe(!wasActive)
        expect(once.page).toBe(1)
        expect(toggled(once, key, value)).toEqual({ ...state, page: 1 })
      }),
    )
  })

  it('makes states that the address gives back', () => {
    fc.assert(
      fc.property(directoryStateArbitrary, choice, (state, { key, value }) => {
        const next = toggled(state, key, value)
        expect(parseDirectoryState(directoryQuery(next), axisCodes)).toEqual(next)
      }),
    )
  })

  it('takes back every active filter, one by one, until none is left', () => {
    fc.assert(
      fc.property(directoryStateArbitrary, (state) => {
        const bare = activeFilters(state).reduce((current, filter) => {
          const next = withoutFilter(current, filter)
          expect(activeFilters(next)).toHaveLength(activeFilters(current).length - 1)
          return next
        }, state)
        expect(hasFilters(bare)).toBe(false)
        expect({ ...bare, page: 1 }).toEqual(withoutFilters(state))
      }),
    )
  })

  it('clears the filters and keeps order, layout and view', () => {
    const state = parseDirectoryState(
      { q: 'pair', department: '93', sort: 'title', layout: 'table', map: '9/48.8/2.3', page: '3' },
      axisCodes,
    )
    expect(withoutFilters(state)).toEqual({
      ...emptyDirectoryState,
      sort: 'title',
      layout: 'table',
      mapView: { zoom: 9, latitude: 48.8, longitude: 2.3 },
    })
  })

  it('names each active filter by its name in the address', () => {
    const state = parseDirectoryState(
      { q: 'pair', field: ['care', 'research'], department: '93', started_from: '2015', actor: 'ap-hp' },
      axisCodes,
    )
    expect(activeFilters(state)).toEqual([
      { key: 'q', value: 'pair' },
      { key: 'field', value: 'care' },
      { key: 'field', value: 'research' },
      { key: 'department', value: '93' },
      { key: 'started_from', value: '2015' },
      { key: 'actor', value: 'ap-hp' },
    ])
  })
})
