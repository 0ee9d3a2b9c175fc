/** The comparison and the factors on the shipped records: counts against the files, drafts, limits, statements. */
import { seedWhenEmpty } from '../../src/import'
import { raiseContentVersion } from '../../src/read-model/content-version'
import { recordsOf } from '../data/shipped-records'
import { apiOf, type Api } from '../harness/api'
import { documentsOf, draftEntry, publishEntry } from '../harness/entries'
import { recordData } from '../harness/record-data'
import { startCms, type RunningCms } from '../harness/start-cms'
import { useOwnDatabase } from './own-database'

let cms: RunningCms
let api: Api

beforeAll(async () => {
  await useOwnDatabase()
  cms = await startCms()
  await seedWhenEmpty(cms.strapi)
  api = apiOf(cms)
}, 240_000)
afterAll(() => cms.stop())

interface Place {
  readonly country?: string
  readonly departmentCode?: string
  readonly regionCode?: string
  readonly region?: string
}
interface Initiative {
  readonly recordId: string
  readonly places: readonly Place[]
  readonly coverage?: readonly string[]
  readonly categories: readonly string[]
  readonly leadActor: string
}
const initiatives = () => recordsOf('initiatives') as unknown as readonly Initiative[]
const inFrance = ({ places }: Initiative) => places.some(({ country }) => country === 'FR')
const inRegion = (region: string) => (initiative: Initiative) =>
  initiative.places.some(({ regionCode }) => regionCode === region)
const abroad = (code: string, isThere: (place: Place) => boolean) => (initiative: Initiative) =>
  initiative.places.some((place) => place.country === code && isThere(place))

/** Read in the files: every shipped place of a French region has its INSEE code. */
const expected: Record<string, (initiative: Initiative) => boolean> = {
  'ile-de-france': inRegion('11'),
  occitanie: inRegion('76'),
  'provence-alpes-cote-d-azur': inRegion('93'),
  'auvergne-rhone-alpes': inRegion('84'),
  'grand-est': inRegion('44'),
  'pays-de-la-loire': inRegion('52'),
  'hauts-de-france': inRegion('32'),
  bretagne: inRegion('53'),
  'nouvelle-aquitaine': inRegion('75'),
  france: inFrance,
  quebec: abroad('CA', ({ region }) => region === 'Québec'),
  canada: abroad('CA', ({ region }) => region !== 'Québec'),
  angleterre: abroad('GB', ({ region }) => region === 'Angleterre'),
  suisse: abroad('CH', () => true),
  belgique: abroad('BE', () => true),
  'pays-bas': abroad('NL', () => true),
  allemagne: abroad('DE', () => true),
  'etats-unis': abroad('US', () => true),
  australie: abroad('AU', () => true),
  danemark: abroad('DK', () => true),
  norvege: abroad('NO', () => true),
  irlande: abroad('IE', () => true),
}

const overview = `{ territoryProfiles {
  slug country group initiativeCount payPracticeCount filter { departments scales } initiatives { slug }
  axes { axis values { code count } }
} }`

describe('the territories', () => {
  test('hold the initiatives that their places say', async () => {
    const { data } = await api.graphql(overview)
    const found = Object.fromEntries(
      data.territoryProfiles.map(({ slug, initiatives: list }: { slug: string; initiatives: { slug: string }[] }) => [
        slug,
        list.map((one) => one.slug).sort(),
      ]),
    )
    const wanted = Object.entries(expected).map(([slug, isIn]) => [
      slug,
      initiatives()
        .filter(isIn)
        .map(({ recordId }) => recordId)
        .sort(),
    ])
    expect(found).toEqual(Object.fromEntries(wanted))
  })

  test('count each category as the files do, and who has none', async () => {
    const { data } = await api.graphql(overview)
    for (const { slug, axes } of data.territoryProfiles) {
      const inside = initiatives().filter(expected[slug]!)
      for (const { axis, values } of axes.filter((one: { axis: string }) => one.axis !== 'actor_type')) {
        const holds = (code: string) => (one: Initiative) => one.categories.includes(`${axis}.${code}`)
        const none = (one: Initiative) => !one.categories.some((key) => key.startsWith(`${axis}.`))
        const counts = values.map(({ code }: { code: string }) => ({
          code,
          count: inside.filter(code === 'unclassified' ? none : holds(code)).length,
        }))
        expect({ slug, axis, values }).toEqual({ slug, axis, values: counts })
      }
    }
  })

  test('promise the filters that give as many initiatives, or none', async () => {
    const { data } = await api.graphql(overview)
    const filtered = data.territoryProfiles.filter(({ filter }: { filter: unknown }) => filter !== null)
    expect(filtered.map(({ slug }: { slug: string }) => slug)).toEqual(
      expect.arrayContaining(['ile-de-france', 'france', 'nouvelle-aquitaine']),
    )
    for (const { slug, filter, initiativeCount } of filtered) {
      const answer = await api.graphql(
        'query ($filter: InitiativeFilter) { initiativeSearch(filter: $filter, pageSize: 1) { total } }',
        { filter },
      )
      expect({ slug, total: answer.data.initiativeSearch.total }).toEqual({ slug, total: initiativeCount })
    }
  })

  test('count the pay practices of the country', async () => {
    const { data } = await api.graphql(overview)
    for (const { slug, country, payPracticeCount } of data.territoryProfiles) {
      const count = recordsOf('remuneration-practices').filter((practice) => practice.country === country).length
      expect({ slug, payPracticeCount }).toEqual({ slug, payPracticeCount: count })
    }
  })

  test('come in the order asked; unknown ones are not there; five are refused', async () => {
    const { data } = await api.graphql(
      '{ territoryProfiles(slugs: ["quebec", "nowhere", "ile-de-france"]) { slug } none: territoryProfiles(slugs: []) { slug } }',
    )
    expect(data.territoryProfiles).toEqual([{ slug: 'quebec' }, { slug: 'ile-de-france' }])
    expect(data.none).toEqual([])
    const { errors } = await api.graphql('{ territoryProfiles(slugs: ["a", "b", "c", "d", "e"]) { slug } }')
    expect(errors[0]!.extensions.code).toBe('BAD_USER_INPUT')
  })

  test('are never drafts, nor changed by one', async () => {
    const uid = 'api::benchmark-entry.benchmark-entry'
    await draftEntry(cms.strapi, uid, { ...recordData(cms.strapi, uid, 'drafted'), territory: 'Brouillon' })
    const [quebec] = await documentsOf(cms.strapi, uid).findMany({ filters: { slug: 'quebec' }, locale: 'fr' })
    const data = { framework: 'Texte d’un brouillon' }
    await documentsOf(cms.strapi, uid).update({ documentId: quebec!.documentId, locale: 'fr', data })
    const { text } = await api.graphql('{ territoryProfiles { slug territory framework } }')
    expect(text).not.toMatch(/[Bb]rouillon|drafted/)
  })
})

describe('initiatives side by side', () => {
  const query = `query ($slugs: [String!]!, $locale: String) { initiativeComparison(slugs: $slugs, locale: $locale) {
    initiative { slug title leadActor { slug } partnerActors { slug } } evaluation isStartYearCirca
    partnerUserCount { value countedOn } practices { slug } publicationCount sourceCount
  } }`

  test('say what the files say, in the order asked', async () => {
    const all = recordsOf('initiatives')
    const chosen = [...new Set([all.find((one) => one.partnerUserCount)!, all.find((one) => one.evaluation)!, all[3]!])]
    const { data } = await api.graphql(query, { slugs: chosen.map(({ recordId }) => recordId) })
    expect(data.initiativeComparison).toHaveLength(chosen.length)
    for (const [index, record] of chosen.entries()) {
      const file = record as unknown as Record<string, unknown>
      const practices = recordsOf('remuneration-practices').filter((one) =>
        ((one as unknown as { initiatives?: string[] }).initiatives ?? []).includes(record.recordId),
      )
      expect(data.initiativeComparison[index]).toMatchObject({
        initiative: { slug: record.recordId, title: file.title, leadActor: { slug: file.leadActor } },
        evaluation: file.evaluation ?? null,
        isStartYearCirca: file.isStartYearCirca ?? false,
        partnerUserCount: file.partnerUserCount ? { value: (file.partnerUserCount as { value: number }).value } : null,
        publicationCount: ((file.publications ?? []) as string[]).length,
        sourceCount: (file.sources as unknown[]).length,
      })
      expect(data.initiativeComparison[index].practices).toHaveLength(practices.length)
    }
  })

  test('are four at most, in a language of the atlas', async () => {
    for (const variables of [{ slugs: ['a', 'b', 'c', 'd', 'e'] }, { slugs: ['a'], locale: 'de' }]) {
      const { errors, text } = await api.graphql(query, variables)
      expect(errors[0]!.extensions.code).toBe('BAD_USER_INPUT')
      expect(text).not.toMatch(/stacktrace|node_modules/)
    }
    const { data } = await api.graphql(query, { slugs: ['nobody'] })
    expect(data.initiativeComparison).toEqual([])
  })
})

describe('the factors', () => {
  interface Factor {
    readonly recordId: string
    readonly kind: string
    readonly level: string
    readonly categories: readonly string[]
    readonly publications?: readonly string[]
  }
  const factors = () => recordsOf('factors') as unknown as readonly Factor[]
  const query = `query ($filter: FactorFilter) { factorSearch(filter: $filter, pageSize: 100) {
    total items { slug kind publications { slug } initiatives { slug } nearbyInitiativeCount categories { axis codes } }
    facets { key values { code count } } cross { kind actorType count }
  } }`
  const search = async (filter: object = {}) => (await api.graphql(query, { filter })).data.factorSearch

  test('are all there, each with the publications of its file', async () => {
    const { total, items } = await search()
    expect(total).toBe(factors().length)
    const cited = Object.fromEntries(
      items.map((item: { slug: string; publications: { slug: string }[] }) => [
        item.slug,
        item.publications.map(({ slug }) => slug).sort(),
      ]),
    )
    expect(cited).toEqual(
      Object.fromEntries(factors().map(({ recordId, publications }) => [recordId, [...(publications ?? [])].sort()])),
    )
  })

  test('are found by kind, level, type of actor and field as the files say', async () => {
    const filter = {
      kinds: ['barrier', 'dynamic'],
      levels: ['national'],
      categories: [{ axis: 'actor_type', codes: ['authority', 'public_hospital'] }],
    }
    const { items } = await search(filter)
    const wanted = factors().filter(
      ({ kind, level, categories }) =>
        ['barrier', 'dynamic'].includes(kind) &&
        level === 'national' &&
        (categories.includes('actor_type.authority') || categories.includes('actor_type.public_hospital')),
    )
    expect(items.map(({ slug }: { slug: string }) => slug).sort()).toEqual(
      wanted.map(({ recordId }) => recordId).sort(),
    )
    expect(wanted.length).toBeGreaterThan(0)
  })

  test('promise by kind and type of actor the number that choosing both gives', async () => {
    const { cross } = await search({ levels: ['national'] })
    for (const { kind, actorType, count } of cross) {
      const { total } = await search({
        levels: ['national'],
        kinds: [kind],
        categories: [{ axis: 'actor_type', codes: [actorType] }],
      })
      expect({ kind, actorType, total }).toEqual({ kind, actorType, total: count })
    }
  })

  test('are near as many initiatives as the directory lists for their fields and types of actor', async () => {
    const { items } = await search()
    for (const { slug, categories, nearbyInitiativeCount } of items.slice(0, 12)) {
      const { data } = await api.graphql(
        'query ($filter: InitiativeFilter) { initiativeSearch(filter: $filter, pageSize: 1) { total } }',
        { filter: { categories } },
      )
      expect({ slug, nearbyInitiativeCount }).toEqual({
        slug,
        nearbyInitiativeCount: data.initiativeSearch.total,
      })
    }
  })

  test('are found by words, forgivingly; never drafts; page sizes and languages are bounded', async () => {
    const uid = 'api::factor.factor'
    await publishEntry(cms.strapi, uid, { ...recordData(cms.strapi, uid, 'xylophone'), title: 'Le xylophone partagé' })
    await draftEntry(cms.strapi, uid, { ...recordData(cms.strapi, uid, 'clarinette'), title: 'La clarinette' })
    const slugs = (found: { items: { slug: string }[] }) => found.items.map(({ slug }) => slug)
    expect(slugs(await search({ text: 'xilophone' }))).toEqual(['xylophone'])
    expect(slugs(await search({ text: 'clarinette' }))).toEqual([])
    for (const field of ['factorSearch(pageSize: 101) { total }', 'factorSearch(locale: "xx") { total }']) {
      const { errors } = await api.graphql(`{ ${field} }`)
      expect(errors[0]!.extensions.code).toBe('BAD_USER_INPUT')
    }
  })
})

test('each question costs a fixed number of statements, whatever the number of records', async () => {
  const { strapi } = cms
  await raiseContentVersion(strapi)
  let statements = 0
  const count = () => (statements += 1)
  strapi.db.connection.on('query', count)
  await api.graphql('{ territoryProfiles { slug sources { title } axes { axis } } factorSearch { total } }')
  const first = statements
  await api.graphql('{ territoryProfiles { slug sources { title } axes { axis } } factorSearch { total } }')
  strapi.db.connection.removeListener('query', count)
  expect(first).toBeLessThan(50)
  // The permissions of the visitor and the content version.
  expect(statements - first).toBeLessThan(12)
})
