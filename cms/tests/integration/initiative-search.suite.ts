import fc from 'fast-check'
import {
  applyFilters,
  canonicalFilters,
  decodeMapPoints,
  emptyFilterState,
  mapPointOf,
  type FilterState,
  type InitiativeItem,
} from '@atlas/shared'
import { raiseContentVersion } from '../../src/read-model/content-version'
import { readModel } from '../../src/read-model/read-model'
import { documentsOf, publishEntry } from '../harness/entries'
import { recordData } from '../harness/record-data'
import { cms } from './running-cms'

const uid = 'api::initiative.initiative'
const pick = <T>(values: readonly T[], index: number): T => values[index % values.length]!

/** A day so many months ago, give or take: far enough from the limits of freshness. */
const monthsAgo = (months: number): string =>
  new Date(Date.now() - months * 30.4 * 86_400_000).toISOString().slice(0, 10)

const words = ['pair-aidance', 'hôpital', 'formation', 'recherche', 'diabète', 'psychiatrie', 'école']
const departments = ['75', '92', '93', '94', '77']

/** Some forty initiatives that differ in every criterion, a few without a point, some in English too. */
async function publishVariety(): Promise<void> {
  const { strapi, foundation } = cms()
  const keys = Object.keys(foundation.categories)
  const ofAxis = (axis: string) =>
    keys.filter((key) => key.startsWith(`${axis}.`)).map((key) => foundation.categories[key])
  const second = await publishEntry(strapi, 'api::actor.actor', {
    ...recordData(strapi, 'api::actor.actor', 'second'),
    ...{ name: 'Hôpital second', type: foundation.categories['actor_type.public_hospital'] },
  })
  for (let n = 0; n < 40; n += 1) {
    const text = `variety${n}`
    const documentId = await publishEntry(strapi, uid, {
      ...recordData(strapi, uid, text),
      ...{ title: `${pick(words, n)} ${pick(words, n * 3 + 1)} ${n}`, slug: text, recordId: text },
      ...{ scale: n % 5 === 4 ? 'national' : 'regional', stage: pick(['planned', 'pilot', 'active', null], n) },
      ...{ startYear: n % 7 === 0 ? null : 2000 + (n % 20), endYear: null, coverage: [pick(departments, n * 2)] },
      collectedOn: monthsAgo(pick([1, 20], n)),
      verifiedOn: pick([null, monthsAgo(1), null, monthsAgo(18), monthsAgo(30)], n),
      places: [
        {
          ...{ country: 'FR', commune: 'Lieu', departmentCode: null },
          ...(n % 6 === 5 ? {} : { latitude: 48.85 + n / 1000, longitude: 2.35 }),
        },
      ],
      leadActor: n % 3 === 0 ? second : foundation.actor,
      partnerActors: n % 4 === 0 ? [second] : [],
      categories: [
        pick(ofAxis('engagement_level'), n),
        pick(ofAxis('field'), n),
        ...(n % 2 ? [pick(ofAxis('theme'), n)] : []),
      ],
    })
    if (n % 8 === 0) {
      const documents = documentsOf(strapi, uid)
      await documents.update({
        documentId,
        locale: 'en',
        data: { ...recordData(strapi, uid, text), title: `Translated ${n}` },
      })
      await documents.publish({ documentId, locale: 'en' })
    }
  }
}

const subset = (values: readonly string[]) => fc.subarray([...values], { maxLength: Math.min(3, values.length) })
const year = fc.option(fc.integer({ min: 1999, max: 2022 }), { nil: null })

/** Random filters, often narrow enough to find little, sometimes nothing. */
const states: fc.Arbitrary<FilterState> = fc
  .record({
    text: fc.constantFrom('', '', '', ...words, 'hopitaux', 'formaton', 'zzzz'),
    categories: fc.record({
      engagement_level: subset(['information', 'consultation', 'collaboration', 'partnership', 'unheard_of']),
      field: subset(['care', 'education', 'research']),
      theme: subset(['cancer', 'diabetes']),
      actor_type: subset(['university', 'public_hospital']),
    }),
    departments: subset([...departments, '69']),
    scales: subset(['regional', 'national']),
    stages: subset(['planned', 'pilot', 'active', 'ended']),
    freshness: subset(['up_to_date', 'update_advised', 'update_required', 'unheard_of']),
    ...{ startedFrom: year, startedTo: year },
    actor: fc.constantFrom(null, null, 'second', 'nobody'),
  })
  .map(canonicalFilters)

const filterArgument = ({ categories, ...rest }: FilterState) => ({
  ...rest,
  categories: Object.entries(categories).map(([axis, codes]) => ({ axis, codes })),
})

const searchQuery = `query ($filter: InitiativeFilter, $sort: String, $page: Int, $locale: String) {
  initiativeSearch(filter: $filter, sort: $sort, page: $page, pageSize: 7, locale: $locale) {
    total pageCount items { documentId slug title language } facets { key values { code count } }
  }
}`
const mapQuery = `query ($filter: InitiativeFilter, $locale: String) {
  initiativeMap(filter: $filter, locale: $locale) { total located points }
}`

async function searchAll(state: FilterState, locale: string, sort: string) {
  const variables = { filter: filterArgument(state), sort, locale }
  const pages = []
  for (let page = 1, last = 1; page <= last; page += 1) {
    const { data } = await cms().api.graphql(searchQuery, { ...variables, page })
    last = data.initiativeSearch.pageCount
    pages.push(data.initiativeSearch)
  }
  return { ...pages[0], items: pages.flatMap(({ items }) => items) }
}

const ids = (items: readonly { documentId: string }[]) => items.map(({ documentId }) => documentId).sort()

describe('the search of initiatives', () => {
  beforeAll(publishVariety, 120_000)

  test('finds the same for any filters as the pure function over all items, and so does the map', async () => {
    const arbitrary = fc.tuple(
      states,
      fc.constantFrom('fr', 'en') as fc.Arbitrary<'fr' | 'en'>,
      fc.constantFrom('relevance', 'title', 'recent', 'start_year'),
    )
    await fc.assert(
      fc.asyncProperty(arbitrary, async ([state, locale, sort]) => {
        const model = await readModel(cms().strapi, locale)
        const matches = state.text === '' ? null : model.initiativeSearch.search(state.text)
        const expected = applyFilters(model.initiatives, state, matches)
        const found = await searchAll(state, locale, sort)
        expect(found.total).toBe(expected.length)
        expect(ids(found.items)).toEqual(ids(expected))
        const { data } = await cms().api.graphql(mapQuery, { filter: filterArgument(state), locale })
        const located = expected.filter((item) => mapPointOf(item) !== null)
        const slugs = (items: readonly { slug: string }[]) => items.map(({ slug }) => slug).sort()
        expect(data.initiativeMap).toMatchObject({ total: expected.length, located: located.length })
        expect(slugs(decodeMapPoints(data.initiativeMap.points))).toEqual(slugs(located))
      }),
      { numRuns: 60 },
    )
  }, 120_000)

  test('counts for each value of a facet what choosing it alone would find', async () => {
    await fc.assert(
      fc.asyncProperty(states, fc.nat(), async (state, seed) => {
        const { facets } = await searchAll(state, 'fr', 'title')
        const facet = pick(facets as { key: string; values: { code: string; count: number }[] }[], seed)
        const { code, count } = pick(facet.values, seed)
        const alone: FilterState =
          facet.key === 'department'
            ? { ...state, departments: [code] }
            : facet.key === 'scale'
              ? { ...state, scales: [code] as FilterState['scales'] }
              : facet.key === 'stage'
                ? { ...state, stages: [code] as FilterState['stages'] }
                : facet.key === 'freshness'
                  ? { ...state, freshness: [code] as FilterState['freshness'] }
                  : { ...state, categories: { ...state.categories, [facet.key]: [code] } }
        expect({ key: facet.key, code, count }).toEqual({
          ...{ key: facet.key, code },
          count: (await searchAll(alone, 'fr', 'title')).total,
        })
      }),
      { numRuns: 40 },
    )
  }, 120_000)

  test('gives English where there is some, and French marked as French elsewhere', async () => {
    const { items } = await searchAll({ ...emptyFilterState, actor: 'second' }, 'en', 'title')
    const languages = new Set(
      (items as InitiativeItem[]).map(({ title, language }) => `${language} ${title.startsWith('Translated')}`),
    )
    expect(languages).toEqual(new Set(['en true', 'fr false']))
  })

  test.each([
    ['an unknown sort', 'initiativeSearch(sort: "price") { total }'],
    ['an unknown locale', 'initiativeSearch(locale: "de") { total }'],
    ['too large a page', 'initiativeSearch(pageSize: 101) { total }'],
    ['an empty page', 'initiativeSearch(pageSize: 0) { total }'],
    ['an unknown locale on the map', 'initiativeMap(locale: "de") { total }'],
    ['too many neighbours', 'initiativeNeighbours(slug: "x", limit: 101) { slug }'],
    ['too large a page of actors', 'actorSearch(pageSize: 1000) { total }'],
    ['an unknown locale of the typology', 'typology(locale: "xx") { code }'],
  ])('refuses %s as bad input, without a stack', async (_case, field) => {
    const { errors, text } = await cms().api.graphql(`{ ${field} }`)
    expect(errors[0]!.extensions.code).toBe('BAD_USER_INPUT')
    expect(text).not.toMatch(/stacktrace|node_modules/)
  })

  test('a page beyond the last is the last', async () => {
    const { data } = await cms().api.graphql(
      '{ initiativeSearch(page: 999, pageSize: 10) { page pageCount items { slug } } }',
    )
    expect(data.initiativeSearch.page).toBe(data.initiativeSearch.pageCount)
    expect(data.initiativeSearch.items.length).toBeGreaterThan(0)
  })

  test('neighbours are others, nearest first, and none for nobody', async () => {
    const { data } = await cms().api.graphql(
      '{ some: initiativeNeighbours(slug: "variety6") { slug } none: initiativeNeighbours(slug: "nobody") { slug } }',
    )
    expect(data.some).toHaveLength(4)
    expect(data.some.map(({ slug }: { slug: string }) => slug)).not.toContain('variety6')
    expect(data.none).toEqual([])
  })

  test('actors are found by a name with a typing error, with the number of their initiatives', async () => {
    const { data } = await cms().api.graphql(
      '{ actorSearch(text: "hopitl secnd") { items { slug typeLabel initiativeCount } } }',
    )
    expect(data.actorSearch.items[0]).toMatchObject({ slug: 'second', typeLabel: 'Catégorie public_hospital' })
    const { total } = await searchAll({ ...emptyFilterState, actor: 'second' }, 'fr', 'title')
    expect(data.actorSearch.items[0].initiativeCount).toBe(total)
  })
})

describe('the read model', () => {
  test('is read once however many ask, and with a fixed number of statements', async () => {
    const { strapi } = cms()
    await raiseContentVersion(strapi)
    const callers = 10
    let statements = 0
    const count = () => (statements += 1)
    strapi.db.connection.on('query', count)
    await Promise.all(Array.from({ length: callers }, () => readModel(strapi, 'fr')))
    strapi.db.connection.removeListener('query', count)
    // One a caller for the version; fourteen for all the rows, whatever their number: one a type and one a relation.
    expect(statements - callers).toBe(14)
  })

  test('does not keep a reading that failed', async () => {
    const { strapi } = cms()
    await raiseContentVersion(strapi)
    const query = jest.spyOn(strapi.db, 'query').mockImplementationOnce(() => {
      throw new Error('connection lost')
    })
    await expect(readModel(strapi, 'fr')).rejects.toThrow('connection lost')
    query.mockRestore()
    await expect(readModel(strapi, 'fr')).resolves.toMatchObject({ locale: 'fr' })
  })
})
