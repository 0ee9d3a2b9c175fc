import { contentVersion } from '../../src/read-model/content-version'
import { documentsOf, draftEntry, publishEntry } from '../harness/entries'
import { recordData } from '../harness/record-data'
import { cms } from './running-cms'

const searchUid = 'api::literature-search.literature-search'
const publicationUid = 'api::publication.publication'
const interviewUid = 'api::interview.interview'

const ask = async (fields: string) => {
  const { data, errors } = await cms().api.graphql(`{ reviewMethod(locale: "fr") { ${fields} } }`)
  expect(errors ?? []).toEqual([])
  return data.reviewMethod
}

let counter = 0
const search = (changes: Record<string, unknown> = {}) => ({
  ...recordData(cms().strapi, searchUid, `method${(counter += 1)}`),
  ...{ database: 'PubMed', equation: 'a AND b', searchedOn: '2026-11-22' },
  ...{ hits: 120, duplicates: 20, screened: 100, included: 1 },
  ...changes,
})
const publication = (changes: Record<string, unknown>) => ({
  ...recordData(cms().strapi, publicationUid, `method${(counter += 1)}`),
  ...changes,
})

const flowFields = `flow { searchCount included contradictions { code box searchSlug found expected }
  columns { route boxes { code count } } }`
const countOf = (method: { flow: { columns: { route: string; boxes: { code: string; count: number }[] }[] } }) =>
  Object.fromEntries(
    method.flow.columns.flatMap(({ route, boxes }) => boxes.map(({ code, count }) => [`${route}.${code}`, count])),
  )

describe('the log of the literature searches', () => {
  test.each<[string, Record<string, unknown>, RegExp]>([
    ['more duplicates than hits', { duplicates: 121 }, /Doublons retirés : 121, c’est plus que les 120/],
    ['more screened than were left', { screened: 101 }, /Références examinées : 101/],
    ['more included than screened', { included: 101 }, /Références retenues : 101/],
    ['a day to come', { searchedOn: '2999-01-01' }, /Interrogée le : cette date \(2999-01-01\)/],
    ['no day', { searchedOn: null }, /Interrogée le : ce champ est obligatoire/],
    ['no equation', { equation: ' ' }, /Équation de recherche : ce champ est obligatoire/],
    ['no database', { database: null }, /Base interrogée : ce champ est obligatoire/],
  ])('refuses %s, in French', async (_case, changes, sentence) => {
    const { strapi } = cms()
    const refused = await publishEntry(strapi, searchUid, search(changes)).catch((error: Error) => error)
    expect((refused as Error).message.replace(/[\u00a0\u202f]/g, ' ')).toMatch(sentence)
  })

  test('shows what is published, with what it covers, and never a draft', async () => {
    const { strapi, foundation } = cms()
    const categories = [foundation.categories['field.care'], foundation.categories['field.research']]
    const documentId = await publishEntry(
      strapi,
      searchUid,
      search({ slug: 'method-log', equation: 'x AND y', categories }),
    )
    await draftEntry(strapi, searchUid, search({ slug: 'method-draft', equation: 'secret draft' }))
    await documentsOf(strapi, searchUid).update({ documentId, data: { equation: 'secret change' } })
    const { searches } = await ask('searches { slug equation hits covers { axis code label } }')
    const log = searches.find(({ slug }: { slug: string }) => slug === 'method-log')
    expect(log).toMatchObject({
      ...{ equation: 'x AND y', hits: 120 },
      covers: [
        { axis: 'field', code: 'care', label: 'Catégorie care' },
        { axis: 'field', code: 'research', label: 'Catégorie research' },
      ],
    })
    expect(JSON.stringify(searches)).not.toMatch(/secret|method-draft/)
  })
})

describe('the flow of the literature', () => {
  test('counts each published reference once: by its search, else by its status; a draft not at all', async () => {
    const { strapi } = cms()
    const before = countOf(await ask(flowFields))
    const found = await publishEntry(strapi, searchUid, search({ slug: 'method-flow', included: 2 }))
    for (const screeningStatus of ['included', 'included']) {
      await publishEntry(strapi, publicationUid, publication({ screeningStatus, literatureSearch: found }))
    }
    for (const screeningStatus of ['duplicate', 'screened_out', null]) {
      await publishEntry(strapi, publicationUid, publication({ screeningStatus }))
    }
    await draftEntry(strapi, publicationUid, publication({ screeningStatus: 'excluded' }))
    const method = await ask(flowFields)
    const grown = Object.fromEntries(
      Object.entries(countOf(method)).map(([box, count]) => [box, count - (before[box] ?? 0)]),
    )
    expect(grown).toMatchObject({
      ...{ 'databases.identified': 120, 'databases.included': 2 },
      ...{ 'other.identified': 3, 'other.duplicates': 1, 'other.to_screen': 2 },
      ...{ 'other.screened_out': 1, 'other.undecided': 1, 'other.excluded': 0, 'other.included': 0 },
    })
    const ours = method.flow.contradictions.filter(
      ({ searchSlug }: { searchSlug: string }) => searchSlug === 'method-flow',
    )
    expect(ours).toEqual([])
  })

  test('says where the log and the records disagree', async () => {
    await publishEntry(cms().strapi, searchUid, search({ slug: 'method-dispute', included: 7 }))
    const { flow } = await ask(flowFields)
    expect(flow.contradictions).toContainEqual({
      ...{ code: 'included_differs', box: 'included', searchSlug: 'method-dispute', found: 0, expected: 7 },
    })
  })
})

describe('the figures of the collection', () => {
  const recordFields = 'records { kind total verified isTraced confidence { code count } collectedFrom collectedTo }'
  const figuresOf = async (kind: string) =>
    (await ask(recordFields)).records.find((one: { kind: string }) => one.kind === kind)

  test('count what is published, once whatever its translations, and nothing private', async () => {
    const { strapi } = cms()
    const before = await figuresOf('publication')
    const documentId = await publishEntry(strapi, publicationUid, publication({ confidence: 'low', verifiedOn: null }))
    await documentsOf(strapi, publicationUid).update({ documentId, locale: 'en', data: publication({}) })
    await documentsOf(strapi, publicationUid).publish({ documentId, locale: 'en' })
    await draftEntry(strapi, publicationUid, publication({ confidence: 'low' }))
    const after = await figuresOf('publication')
    expect(after.total - before.total).toBe(1)
    expect(after.verified - before.verified).toBe(0)
    const low = (figures: typeof before) =>
      figures.confidence.find(({ code }: { code: string }) => code === 'low').count
    expect(low(after) - low(before)).toBe(1)
    const { records } = await ask('records { kind }')
    const kinds = records.map(({ kind }: { kind: string }) => kind)
    expect(kinds).not.toContain('interview')
    expect(kinds).not.toContain('contribution')
  })

  test('give the same number of initiatives as the directory, classified or not', async () => {
    const { data } = await cms().api.graphql(
      '{ reviewMethod { coding { axis classified unclassified } } initiativeSearch { total } }',
    )
    for (const { classified, unclassified } of data.reviewMethod.coding)
      expect(classified + unclassified).toBe(data.initiativeSearch.total)
    expect(data.reviewMethod.coding.map(({ axis }: { axis: string }) => axis)).toContain('engagement_level')
  })
})

describe('the hearings', () => {
  const hearingFields = 'hearings { isWithheld total kinds { kind count } otherKinds from to }'
  const hold = (changes: Record<string, unknown> = {}) =>
    documentsOf(cms().strapi, interviewUid).create({
      data: {
        ...recordData(cms().strapi, interviewUid, `qzhearing${(counter += 1)}`),
        ...{ kind: 'hearing', heldOn: '2026-03-10', isConsentGiven: true },
        ...changes,
      },
    })

  test('are a number from five on, nothing before, and never more than a number', async () => {
    const { strapi, api } = cms()
    await strapi.db.query(interviewUid).deleteMany({})
    expect((await ask(hearingFields)).hearings).toMatchObject({ isWithheld: false, total: 0 })
    for (let n = 0; n < 4; n += 1) await hold()
    await hold({ isConsentGiven: false })
    expect((await ask(hearingFields)).hearings).toEqual({
      ...{ isWithheld: true, total: null, kinds: [], otherKinds: null, from: null, to: null },
    })
    await hold({ kind: 'visit', heldOn: '2026-10-02' })
    const { text } = await api.graphql(`{ reviewMethod { ${hearingFields} } }`)
    expect(JSON.parse(text).data.reviewMethod.hearings).toEqual({
      ...{ isWithheld: false, total: 5, kinds: [], otherKinds: 5, from: '2026-03', to: '2026-10' },
    })
    expect(text).not.toMatch(/qzhearing|2026-03-10/)
  })

  test('have no field in the schema that could say who was heard', async () => {
    const { data } = await cms().api.graphql('{ __type(name: "HearingFigures") { fields { name } } }')
    expect(data.__type.fields.map(({ name }: { name: string }) => name).sort()).toEqual([
      ...['from', 'isWithheld', 'kinds', 'otherKinds', 'to', 'total'],
    ])
  })

  test('move the content version, since their number is public', async () => {
    const { strapi } = cms()
    const before = await contentVersion(strapi)
    const { documentId } = await hold()
    const created = await contentVersion(strapi)
    await documentsOf(strapi, interviewUid).delete({ documentId })
    expect(new Set([before, created, await contentVersion(strapi)]).size).toBe(3)
  })
})

describe('the question on the method', () => {
  test('is answered with a fixed number of statements, whatever the number of records', async () => {
    const { strapi } = cms()
    await ask('searches { slug } records { kind }')
    let statements = 0
    const count = () => (statements += 1)
    strapi.db.connection.on('query', count)
    await ask('searches { slug } flow { included } records { kind } readings { code } hearings { total }')
    strapi.db.connection.removeListener('query', count)
    // The content version, the hearings, and what Strapi asks to know what an anonymous visitor may do.
    expect(statements).toBeLessThanOrEqual(6)
  })

  test('refuses a language that the atlas does not have', async () => {
    const { errors } = await cms().api.graphql('{ reviewMethod(locale: "de") { searches { slug } } }')
    expect(errors[0]!.extensions.code).toBe('BAD_USER_INPUT')
  })
})
