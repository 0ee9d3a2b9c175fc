import type { InitiativeItem } from '@atlas/shared'
import { nearness, neighboursOf } from '../../src/read-model/neighbours'

const item = (slug: string, changes: Partial<InitiativeItem> = {}): InitiativeItem => ({
  ...{ documentId: slug, slug, title: slug, summary: null, language: 'fr', stage: null, scale: 'regional' },
  ...{
    startYear: null,
    endYear: null,
    categories: {},
    departments: [],
    places: [],
    leadActor: null,
    partnerActors: [],
  },
  ...{
    confidence: null,
    collectedOn: null,
    verifiedOn: null,
    freshness: 'update_advised',
    freshOn: null,
    searchText: '',
  },
  ...changes,
})
const actor = (slug: string) => ({ slug, name: slug, acronym: null })
const at = (latitude: number, longitude: number) => ({
  ...{ label: null, commune: null, communeCode: null, departmentCode: null, regionCode: null },
  ...{ region: null, country: 'FR', precision: null },
  ...{ latitude, longitude },
})

const slugs = (items: readonly InitiativeItem[]) => items.map(({ slug }) => slug)

test('nothing in common is not near', () => {
  expect(nearness(item('a'), item('b'))).toBe(0)
  expect(neighboursOf(item('a'), [item('a'), item('b')], 4)).toEqual([])
})

test('a common actor is nearer than one common theme, whoever leads', () => {
  const one = item('one', { leadActor: actor('aphp'), categories: { theme: ['cancer', 'pain'] } })
  const partner = item('partner', { partnerActors: [actor('aphp')] })
  const sameTheme = item('same-theme', { categories: { theme: ['cancer'] } })
  expect(slugs(neighboursOf(one, [sameTheme, partner], 4))).toEqual(['partner', 'same-theme'])
})

test('the nearer place wins, and a place beyond 30 km counts for nothing', () => {
  const paris = item('paris', { places: [at(48.8566, 2.3522)] })
  const bobigny = item('bobigny', { places: [at(48.9, 2.44)] })
  const versailles = item('versailles', { places: [at(48.805, 2.12)] })
  const lyon = item('lyon', { places: [at(45.76, 4.84)] })
  expect(slugs(neighboursOf(paris, [lyon, versailles, bobigny], 4))).toEqual(['bobigny', 'versailles'])
})

test('sharing all of the categories is nearer than sharing some of many', () => {
  const one = item('one', { categories: { field: ['care'] } })
  const all = item('z-all', { categories: { field: ['care'] } })
  const some = item('a-some', { categories: { field: ['care', 'education', 'research'] } })
  expect(slugs(neighboursOf(one, [some, all], 4))).toEqual(['z-all', 'a-some'])
})

test('equals follow their slug, whatever the order given, and no more than the limit', () => {
  const one = item('one', { categories: { field: ['care'] } })
  const others = ['d', 'b', 'a', 'c'].map((slug) => item(slug, { categories: { field: ['care'] } }))
  expect(slugs(neighboursOf(one, others, 3))).toEqual(['a', 'b', 'c'])
  expect(slugs(neighboursOf(one, [...others].reverse(), 3))).toEqual(['a', 'b', 'c'])
})
