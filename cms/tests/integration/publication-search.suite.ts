import fc from 'fast-check'
import { applyLiteratureFilters, canonicalLiterature, ownValues, type LiteratureFilters } from '@atlas/shared'
import { literatureOf } from '../../src/read-model/literature'
import { readModel } from '../../src/read-model/read-model'
import { documentsOf, draftEntry, publishEntry } from '../harness/entries'
import { recordData } from '../harness/record-data'
import { cms } from './running-cms'

const uid = 'api::publication.publication'
const pick = <T>(values: readonly T[], index: number): T => values[index % values.length]!

const words = ['expérience', 'montréal', 'engagement', 'formation', 'recherche', 'démocratie', 'savoirs']
const types = ['article', 'review', 'report', 'legislation', null]
const languages = ['fr', 'en', null]
const readStatuses = ['full', 'excerpt', 'reference_only', null]
const screenings = ['included', 'excluded', null, null]

/** Thirty publications that differ in every criterion, some in English too; one cited; one that stays a draft. */
async function publishVariety(): Promise<void> {
  const { strapi, foundation } = cms()
  const ofAxis = (axis: string) =>
    Object.keys(foundation.categories)
      .filter((key) => key.startsWith(`${axis}.`))
      .map((key) => foundation.categories[key])
  const documents = documentsOf(strapi, uid)
  for (let n = 0; n < 30; n += 1) {
    const slug = `publication${n}`
    const documentId = await publishEntry(strapi, uid, {
      ...recordData(strapi, uid, slug),
      ...{ title: `${pick(words, n)} ${pick(words, n * 3 + 1)} ${n}`, slug, recordId: slug, doi: `10.1234/p${n}` },
      ...{ type: pick(types, n), language: pick(languages, n), readStatus: pick(readStatuses, n) },
      ...{ screeningStatus: pick(screenings, n), isScientific: pick([true, false, null], n) },
      ...{ issuedYear: n % 6 === 0 ? null : 2000 + n, abstract: `Résumé ${n}` },
      authors: n % 5 === 0 ? [] : [{ family: `Auteur${n}`, given: 'A' }],
      categories: [...(n % 4 ? [pick(ofAxis('field'), n)] : []), ...(n % 2 ? [pick(ofAxis('theme'), n)] : [])],
    })
    if (n % 10 === 0) {
      const data = { ...recordData(strapi, uid, slug), abstract: `Translated ${n}` }
      await documents.update({ documentId, locale: 'en', data })
      await documents.publish({ documentId, locale: 'en' })
    }
    if (n === 1) await citeIt(documentId)
  }
  await draftEntry(strapi, uid, { ...recordData(strapi, uid, 'unseendraft'), title: 'Unseendraft' })
}

/** What cites a publication: a factor, a recommendation, a draft factor, and a pay practice by its source. */
async function citeIt(publication: string): Promise<void> {
  const { strapi } = cms()
  const citing = (type: string, text: string, data: object) => [
    `api::${type}.${type}`,
    { ...recordData(strapi, `api::${type}.${type}`, text), ...data },
  ]
  const links = { publications: [publication] }
  const address = recordData(strapi, uid, 'publication1').url as string
  for (const [type, data] of [
    citing('factor', 'citingfactor', links),
    citing('recommendation', 'citingrecommendation', links),
    citing('remuneration-practice', 'citingpractice', { sources: [{ title: 'Source', url: address }] }),
  ])
    await publishEntry(strapi, type as string, data as Record<string, unknown>)
  const [type, data] = citing('factor', 'draftfactor', links)
  await draftEntry(strapi, type as string, data as Record<string, unknown>)
}

const subset = (values: readonly string[]) => fc.subarray([...values], { maxLength: Math.min(3, values.length) })
const known = (values: readonly (string | null)[]) => [
  ...values.filter((value): value is string => value !== null),
  'unclassified',
]
const year = fc.option(fc.integer({ min: 1999, max: 2032 }), { nil: null })

const states: fc.Arbitrary<LiteratureFilters> = fc
  .record({
    text: fc.constantFrom('', '', '', ...words, 'montreal', 'experiance', 'zzzz'),
    categories: fc.record({
      field: subset(['care', 'education', 'research', 'unclassified']),
      theme: subset(['cancer', 'diabetes', 'unclassified']),
      engagement_level: subset(['partnership', 'unclassified']),
    }),
    criteria: fc.record({
      scientific: subset(['yes', 'no', 'unclassified']),
      type: subset(known(types)),
      language: subset(known(languages)),
      read: subset(known(readStatuses)),
      screening: subset(known(screenings)),
    }),
    ...{ issuedFrom: year, issuedTo: year },
  })
  .map(canonicalLiterature)

const axes = ['field', 'theme', 'engagement_level']
const filterArgument = ({ text, facets, issuedFrom, issuedTo }: LiteratureFilters) => ({
  ...{ text, issuedFrom, issuedTo, scientific: ownValues(facets, 'scientific'), types: ownValues(facets, 'type') },
  ...{ languages: ownValues(facets, 'language'), readStatuses: ownValues(facets, 'read') },
  screeningStatuses: ownValues(facets, 'screening'),
  categories: axes.map((axis) => ({ axis, codes: ownValues(facets, axis) })),
})

const query = `query ($filter: LiteratureFilter, $sort: String, $page: Int, $locale: String) {
  publicationSearch(filter: $filter, sort: $sort, page: $page, pageSize: 9, locale: $locale) {
    total pageCount items { documentId slug title abstract abstractLanguage factorCount }
    facets { key values { code label count } }
  }
}`

async function searchAll(state: LiteratureFilters, locale = 'fr', sort = 'title') {
  const pages = []
  for (let page = 1, last = 1; page <= last; page += 1) {
    const { data } = await cms().api.graphql(query, { filter: filterArgument(state), sort, locale, page })
    last = data.publicationSearch.pageCount
    pages.push(data.publicationSearch)
  }
  return { ...pages[0], items: pages.flatMap(({ items }) => items) }
}

const ids = (items: readonly { documentId: string }[]) => items.map(({ documentId }) => documentId).sort()
const none = canonicalLiterature({})

describe('the search of publications', () => {
  beforeAll(publishVariety, 120_000)

  test('finds the same for any filters, page after page, as the pure function over all items', async () => {
    const arbitrary = fc.tuple(
      states,
      fc.constantFrom('fr' as const, 'en' as const),
      fc.constantFrom('relevance', 'year', 'title', 'author'),
    )
    await fc.assert(
      fc.asyncProperty(arbitrary, async ([state, locale, sort]) => {
        const { publications, search } = await literatureOf(await readModel(cms().strapi, locale))
        const matches = state.text === '' ? null : search.search(state.text)
        const expected = applyLiteratureFilters(publications, state, matches)
        const found = await searchAll(state, locale, sort)
        expect(found.total).toBe(expected.length)
        expect(ids(found.items)).toEqual(ids(expected))
      }),
      { numRuns: 60 },
    )
  }, 120_000)

  test('counts for each value of a facet what choosing it alone would find', async () => {
    await fc.assert(
      fc.asyncProperty(states, fc.nat(), fc.nat(), async (state, one, other) => {
        const { facets } = await searchAll(state)
        const filled = facets.filter(({ values }: { values: unknown[] }) => values.length > 0)
        const facet = pick(filled as { key: string; values: { code: string; count: number }[] }[], one)
        const { code, count } = pick(facet.values, other)
        const alone = { ...state, facets: { ...state.facets, [facet.key]: [code] } }
        expect({ facet: facet.key, code, count }).toEqual({
          facet: facet.key,
          code,
          count: (await searchAll(alone)).total,
        })
      }),
      { numRuns: 40 },
    )
  }, 120_000)

  test('offers the values that a publication holds, in words, and none that nothing has', async () => {
    const { facets } = await searchAll(none)
    const values = (key: string) =>
      facets.find((facet: { key: string }) => facet.key === key).values.map(({ code }: { code: string }) => code)
    expect(values('scientific')).toEqual(['yes', 'no', 'unclassified'])
    expect(values('type')).toEqual(expect.arrayContaining(['article', 'review', 'report', 'legislation']))
    expect(values('type')).not.toContain('thesis')
    expect(values('actor_type')).toEqual([])
  })

  test('finds by author, title and DOI, with a typing error', async () => {
    for (const text of ['Auteur7', '10.1234/p7', 'demokratie savoirs']) {
      const { items } = await searchAll(canonicalLiterature({ text }), 'fr', 'relevance')
      expect(items.length).toBeGreaterThan(0)
      if (text !== 'demokratie savoirs') expect(items[0].slug).toBe('publication7')
    }
  })

  test('gives the abstract in English where there is one, marked as French elsewhere', async () => {
    const { items } = await searchAll(none, 'en')
    const languages = new Set(
      (items as { abstract: string; abstractLanguage: string; slug: string }[])
        .filter(({ slug }) => slug.startsWith('publication'))
        .map(({ abstract, abstractLanguage }) => `${abstractLanguage} ${abstract.startsWith('Translated')}`),
    )
    expect(languages).toEqual(new Set(['en true', 'fr false']))
  })

  test('never shows a draft, by any door', async () => {
    const { items } = await searchAll(canonicalLiterature({ text: 'unseendraft' }))
    expect(items.map(({ slug }: { slug: string }) => slug)).not.toContain('unseendraft')
    const { data } = await cms().api.graphql('{ publicationRecord(slug: "unseendraft") { publication { slug } } }')
    expect(data.publicationRecord).toBeNull()
  })

  test('a record comes with its sources and what rests on it, drafts left out', async () => {
    const { data } = await cms().api.graphql(
      `{ publicationRecord(slug: "publication1") { publication { slug doi factorCount } sources { title url }
           initiatives { slug } citedBy { kind slug } } }`,
    )
    const { publication, sources, citedBy } = data.publicationRecord
    expect(publication).toMatchObject({ slug: 'publication1', doi: '10.1234/p1', factorCount: 1 })
    expect(sources.length).toBeGreaterThan(0)
    expect(citedBy).toEqual([
      { kind: 'factor', slug: 'citingfactor' },
      { kind: 'remuneration_practice', slug: 'citingpractice' },
      { kind: 'recommendation', slug: 'citingrecommendation' },
    ])
  })

  test('costs no statement once the read model is there', async () => {
    const { strapi, api } = cms()
    await searchAll(none)
    await api.graphql('{ publicationRecord(slug: "publication1") { citedBy { slug } } }')
    const statements: string[] = []
    const note = ({ sql }: { sql: string }) => statements.push(sql)
    strapi.db.connection.on('query', note)
    await searchAll(none)
    await api.graphql('{ publicationRecord(slug: "publication1") { sources { title } citedBy { slug } } }')
    strapi.db.connection.removeListener('query', note)
    expect(statements.filter((sql) => /publications|factors|recommendations|sources/.test(sql))).toEqual([])
  })

  test.each([
    ['an unknown sort', 'publicationSearch(sort: "price") { total }'],
    ['an unknown locale', 'publicationSearch(locale: "de") { total }'],
    ['too large a page', 'publicationSearch(pageSize: 101) { total }'],
    ['an unknown locale of a record', 'publicationRecord(slug: "x", locale: "de") { publication { slug } }'],
  ])('refuses %s as bad input', async (_case, field) => {
    const { errors } = await cms().api.graphql(`{ ${field} }`)
    expect(errors[0]!.extensions.code).toBe('BAD_USER_INPUT')
  })
})
