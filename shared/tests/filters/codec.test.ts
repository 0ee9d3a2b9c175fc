import fc from 'fast-check'
import { directoryQuery, emptyDirectoryState, parseDirectoryState, reservedQueryKeys } from '../../src'
import { axisCodes, directoryStateArbitrary } from './arbitraries'

const parse = (query: Parameters<typeof parseDirectoryState>[0]) => parseDirectoryState(query, axisCodes)

/** What a browser does to a query between two pages. */
function throughTheAddressBar(query: Record<string, string | string[]>): Record<string, string | string[]> {
  const written = new URLSearchParams()
  for (const [key, value] of Object.entries(query)) for (const one of [value].flat()) written.append(key, one)
  const read = new URLSearchParams(written.toString())
  return Object.fromEntries([...new Set(read.keys())].map((key) => [key, read.getAll(key)]))
}

describe('the address of the directory', () => {
  it('gives back any state that was written', () => {
    fc.assert(
      fc.property(directoryStateArbitrary, (state) => {
        expect(parse(directoryQuery(state))).toEqual(state)
        expect(parse(throughTheAddressBar(directoryQuery(state)))).toEqual(state)
      }),
    )
  })

  it('has one form a state: what is read and written again no longer changes', () => {
    const values = fc.oneof(fc.string(), fc.array(fc.option(fc.string())), fc.constant(null))
    const keys = fc.constantFrom(...reservedQueryKeys, ...axisCodes, 'utm_source')
    fc.assert(
      fc.property(fc.dictionary(keys, values), (query) => {
        const state = parse(query)
        expect(parse(directoryQuery(state))).toEqual(state)
      }),
    )
  })

  it('is empty for the empty state', () => {
    expect(directoryQuery(emptyDirectoryState)).toEqual({})
    expect(parse({})).toEqual(emptyDirectoryState)
  })

  it('reads what DESIGN shows', () => {
    expect(parse({ engagement_level: 'partnership', department: '93' })).toEqual({
      ...emptyDirectoryState,
      categories: { engagement_level: ['partnership'] },
      departments: ['93'],
    })
  })

  it('repeats a key for several values and writes a view as zoom/latitude/longitude', () => {
    const state = {
      ...emptyDirectoryState,
      departments: ['75', '93'],
      isDescending: true,
      mapView: { zoom: 10, latitude: 48.8566, longitude: 2.3522 },
    }
    expect(directoryQuery(state)).toEqual({ department: ['75', '93'], order: 'desc', map: '10.0/48.8566/2.3522' })
  })

  it.each([
    ['an unknown axis', { colour: 'red' }],
    ['a code that is no code', { field: 'Care; DROP TABLE' }],
    ['an unknown department', { department: '00' }],
    ['an unknown scale', { scale: 'galactic' }],
    ['an unknown stage', { stage: 'unknown' }],
    ['a year that is no year', { started_from: 'hier', started_to: '2020-01-01' }],
    ['an actor that is no slug', { actor: '../../etc/passwd' }],
    ['an unknown order', { sort: 'price', order: 'up' }],
    ['a page that is no number', { page: '2e3' }],
    ['a page before the first', { page: '-4' }],
    ['an unknown layout', { layout: 'mosaic' }],
    ['a view out of the world', { map: '10/91/200' }],
    ['a malformed view', { map: '10/NaN/2' }],
    ['nulls', { q: null, department: [null, null] }],
    ['names of Object', { constructor: 'x', __proto__: 'y', toString: 'z' }],
  ])('ignores %s', (_what, query) => {
    expect(parse(query as never)).toEqual(emptyDirectoryState)
  })

  it('keeps years within 1900–2100 and in order', () => {
    expect(parse({ started_from: '3000' }).startedFrom).toBe(2100)
    expect(parse({ started_from: '12' }).startedFrom).toBe(1900)
    expect(parse({ started_from: '2020', started_to: '2010' })).toMatchObject({ startedFrom: 2010, startedTo: 2020 })
  })

  it('bounds what an address can ask', () => {
    const state = parse({
      q: 'a'.repeat(1_000_000),
      field: Array.from({ length: 100_000 }, (_, index) => `code_${index}`),
      page: '999999',
    })
    expect(state.text).toHaveLength(200)
    expect(state.categories.field).toHaveLength(50)
    expect(state.page).toBe(10_000)
  })

  it('lets no axis take a name that the address keeps', () => {
    expect(parseDirectoryState({ page: '3', q: 'care' }, ['page', 'q'])).toMatchObject({
      categories: {},
      page: 3,
      text: 'care',
    })
  })

  it('tidies the text', () => {
    expect(parse({ q: '  pair\u0000 aidance\n\ud800 ' }).text).toBe('pair aidance')
  })
})
