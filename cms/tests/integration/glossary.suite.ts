import { documentsOf, draftEntry, publishEntry } from '../harness/entries'
import { recordData } from '../harness/record-data'
import { cms } from './running-cms'

const uid = 'api::glossary-term.glossary-term'

const data = (slug: string, fields: Record<string, unknown> = {}) => ({
  ...recordData(cms().strapi, uid, slug.replaceAll('-', '')),
  ...{ slug, recordId: slug, prefLabel: `Terme ${slug}`, altLabels: [{ text: `Synonyme ${slug}` }], ...fields },
})
const publish = (slug: string, fields: Record<string, unknown> = {}) =>
  publishEntry(cms().strapi, uid, data(slug, fields))

interface Entry {
  readonly slug: string
  readonly [field: string]: unknown
}

async function glossary(locale = 'fr'): Promise<Map<string, Entry>> {
  const fields = 'slug language acronyms broader narrower related notToConfuseWith isDeprecated isMarkedInTexts'
  const { data, errors } = await cms().api.graphql(
    `{ glossary(locale: "${locale}") { ${fields} texts { language prefLabel altLabels definition } sources { title url } } }`,
  )
  expect(errors).toEqual([])
  return new Map((data.glossary as Entry[]).map((entry) => [entry.slug, entry]))
}

const refusalOf = (publishing: Promise<unknown>): Promise<string> =>
  publishing.then(
    () => 'It was published',
    (error: Error) => error.message.replace(/[\u202f\u00a0]/g, ' '),
  )

describe('the glossary', () => {
  const ids: Record<string, string> = {}
  beforeAll(async () => {
    ids.wide = await publish('glossary-wide')
    ids.low = await publish('glossary-low', { broader: [ids.wide], acronym: 'GL / GLO', isMarkedInTexts: true })
    ids.near = await publish('glossary-near', { related: [ids.low], notToConfuseWith: [ids.wide] })
    ids.draft = await draftEntry(cms().strapi, uid, data('glossary-draft', { broader: [ids.wide] }))
    const documents = documentsOf(cms().strapi, uid)
    const english = { slug: 'glossary-low', prefLabel: 'Low term', definition: 'In English' }
    await documents.update({ documentId: ids.low, locale: 'en', data: english, status: 'published' })
  })

  test('gives every published term with its links from both ends', async () => {
    const entries = await glossary()
    expect(entries.get('glossary-wide')).toMatchObject({
      narrower: ['glossary-low'],
      notToConfuseWith: ['glossary-near'],
    })
    expect(entries.get('glossary-low')).toMatchObject({
      ...{ broader: ['glossary-wide'], related: ['glossary-near'], acronyms: ['GL', 'GLO'], isMarkedInTexts: true },
      sources: [expect.objectContaining({ title: 'glossarylow' })],
    })
  })

  test('gives both languages, and says which one to show', async () => {
    const low = (await glossary('en')).get('glossary-low')
    expect(low).toMatchObject({
      language: 'en',
      texts: [
        { language: 'fr', prefLabel: 'Terme glossary-low', altLabels: ['Synonyme glossary-low'] },
        { language: 'en', prefLabel: 'Low term' },
      ],
    })
    expect((await glossary('en')).get('glossary-wide')!.language).toBe('fr')
  })

  test('keeps drafts to itself', async () => {
    const entries = await glossary()
    expect(entries.has('glossary-draft')).toBe(false)
    expect(entries.get('glossary-wide')!.narrower).not.toContain('glossary-draft')
  })

  test('refuses an unknown language', async () => {
    const { errors } = await cms().api.graphql('{ glossary(locale: "de") { slug } }')
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  test('costs the same number of statements whatever the number of terms, and none the second time', async () => {
    const { strapi } = cms()
    const asked = async () => {
      // Strapi still works on what was just published.
      await new Promise((resolve) => setTimeout(resolve, 1000))
      const statements: string[] = []
      const listen = ({ sql }: { sql: string }) => statements.push(sql)
      strapi.db.connection.on('query', listen)
      await glossary()
      strapi.db.connection.removeListener('query', listen)
      return statements.filter((sql) => sql.includes('glossary_terms')).length
    }
    await publish('glossary-one-more', { related: [ids.wide] })
    const before = await asked()
    for (const n of [1, 2, 3]) await publish(`glossary-more-${n}`, { related: [ids.low], broader: [ids.wide] })
    expect({ before, after: await asked() }).toEqual({ before: 7, after: 7 })
    expect(await asked()).toBe(0)
  })

  describe('refuses to publish', () => {
    test('a term that is related to a broader one, and names both', async () => {
      const refusal = await refusalOf(publish('glossary-both', { broader: [ids.low], related: [ids.wide] }))
      expect(refusal).toBe(
        'Termes voisins : « Terme glossary-wide » est plus large que « Terme glossary-both », il ne peut pas être aussi son voisin. Gardez l’un des deux liens.',
      )
    })

    test('a circle of broader terms', async () => {
      const documents = documentsOf(cms().strapi, uid)
      const closing = documents.update({ documentId: ids.wide, data: { broader: [ids.low] }, status: 'published' })
      expect(await refusalOf(closing)).toMatch(/tournent en rond \(Terme glossary-wide → Terme glossary-low/)
      expect((await glossary()).get('glossary-wide')!.broader).toEqual([])
    })

    test('a term broader than itself', async () => {
      const documents = documentsOf(cms().strapi, uid)
      const own = documents.update({ documentId: ids.near, data: { broader: [ids.near] }, status: 'published' })
      expect(await refusalOf(own)).toMatch(/Termes plus larges : un terme ne renvoie pas à lui-même/)
    })

    test('a name that another term has, accents and case apart, and a synonym that is the name', async () => {
      expect(await refusalOf(publish('glossary-again', { prefLabel: 'TERMÉ glossary-wide' }))).toMatch(
        /a déjà sa fiche/,
      )
      const same = { prefLabel: 'Écho', altLabels: [{ text: 'echo' }] }
      expect(await refusalOf(publish('glossary-same', same))).toMatch(/« echo » est déjà le terme lui-même/)
    })
  })
})
