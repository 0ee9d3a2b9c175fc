import { contentVersion } from '../../src/read-model/content-version'
import { signIn, type Person } from '../harness/people'
import { draftEntry, publishEntry, requiredLinks } from '../harness/entries'
import { recordData } from '../harness/record-data'
import { cms } from './running-cms'

const uid = 'api::initiative.initiative'
const actorUid = 'api::actor.actor'
const practiceUid = 'api::remuneration-practice.remuneration-practice'
const address = `/content-manager/collection-types/${uid}`

let editor: Person
const guidance = (body: object, type = uid, who = editor) => who.ask('POST', `/atlas/guidance/${type}`, body)
const added = (documentId: string) => ({ documentId, locale: 'fr', apiData: { documentId, locale: 'fr' } })
const source = { title: 'Une source', url: 'https://example.org/source' }
const place = { departmentCode: '93', country: 'FR' }

/** What may be published, as a form that is being filled for the first time holds it. */
const complete = () => ({
  ...{ title: 'Une initiative', scale: 'regional', places: [place], sources: [source] },
  leadActor: { connect: [added(cms().foundation.actor)], disconnect: [] },
  categories: {
    connect: ['engagement_level.partnership', 'field.care'].map((key) => added(cms().foundation.categories[key]!)),
    disconnect: [],
  },
})

interface Obstacle {
  field: string
  message: string
}
const messages = (obstacles: Obstacle[]) => obstacles.map(({ message }) => message)

// Inside each group: the CMS starts before them only.
const signInOnce = async () => {
  editor ??= await signIn(cms(), 'strapi-super-admin')
}

describe('guidance while a form is filled', () => {
  beforeAll(signInOnce)
  test('says of an empty form everything that publishing would refuse, and where', async () => {
    const { body } = await guidance({ values: {} })
    const fields = body.data.obstacles.map(({ field }: Obstacle) => field)
    expect(fields).toEqual(['title', 'scale', 'leadActor', 'categories', 'categories', 'sources'])
    expect(body.data.criteria.every(({ isMet }: { isMet: boolean }) => !isMet)).toBe(true)
  })

  test('says nothing against a form that may be published, and what its categories mean', async () => {
    const { body } = await guidance({ locale: 'fr', values: complete() })
    expect(body.data.obstacles).toEqual([])
    const level = body.data.axes.find(({ code }: { code: string }) => code === 'engagement_level')
    expect(level).toMatchObject({
      isMandatory: true,
      chosen: [{ code: 'partnership', label: 'Catégorie partnership' }],
    })
    const met = body.data.criteria.filter(({ isMet }: { isMet: boolean }) => isMet)
    expect(met.map(({ code }: { code: string }) => code)).toEqual(['level', 'sources'])
  })

  test.each<[string, () => object]>([
    [
      'nothing but a title',
      () => ({ title: 'Seule', leadActor: undefined, categories: undefined, scale: null, sources: [] }),
    ],
    ['no source', () => ({ sources: [] })],
    ['a source whose address is a typing error', () => ({ sources: [{ title: 'x', url: 'http://localhost' }] })],
    ['years the wrong way round', () => ({ startYear: 2020, endYear: 2010 })],
    ['a place outside its department', () => ({ places: [{ ...place, latitude: 2.3, longitude: 48.8 }] })],
    ['no category on a mandatory axis', () => ({ categories: { connect: [], disconnect: [] } })],
    ['a place in another region', () => ({ places: [{ departmentCode: '69', country: 'FR' }] })],
  ])('gives the very sentences of a refusal: %s', async (_what, change) => {
    const values = { ...complete(), ...change() }
    const { body } = await guidance({ locale: 'fr', values })
    const refused = await editor.ask('POST', `${address}/actions/publish`, values)
    expect(refused.status).toBe(400)
    expect(messages(body.data.obstacles)).toEqual(refused.body.error.message.split('\n'))
  })

  test('knows that an organisation is only a draft', async () => {
    const { strapi } = cms()
    const data = { ...recordData(strapi, actorUid, 'porteuse'), name: 'Porteuse en brouillon' }
    const values = { ...complete(), leadActor: { connect: [added(await draftEntry(strapi, actorUid, data))] } }
    const { body } = await guidance({ locale: 'fr', values })
    const refused = await editor.ask('POST', `${address}/actions/publish`, values)
    expect(messages(body.data.obstacles)).toEqual([expect.stringContaining('« Porteuse en brouillon »')])
    expect(messages(body.data.obstacles)).toEqual([refused.body.error.message])
  })

  test('starts from what is stored: a link is taken away, a text emptied, the rest stays', async () => {
    const { strapi, foundation } = cms()
    const data = { title: 'Rangée', scale: 'regional', places: [place], sources: [source] }
    const documentId = await publishEntry(strapi, uid, { ...data, ...requiredLinks(uid, foundation) })
    const ask = async (values: object) => (await guidance({ documentId, locale: 'fr', values })).body.data.obstacles
    expect(await ask({})).toEqual([])
    expect((await ask({ title: '' })).map(({ field }: Obstacle) => field)).toEqual(['title'])
    const leadActor = { connect: [], disconnect: [added(foundation.actor)] }
    expect((await ask({ leadActor })).map(({ field }: Obstacle) => field)).toEqual(['leadActor'])
  })

  test('asks of a translation its texts only', async () => {
    const { strapi, foundation } = cms()
    const data = { title: 'Traduite', scale: 'regional', places: [place], sources: [source] }
    const documentId = await publishEntry(strapi, uid, { ...data, ...requiredLinks(uid, foundation) })
    const ask = async (values: object) => (await guidance({ documentId, locale: 'en', values })).body.data.obstacles
    expect(messages(await ask({}))).toEqual([expect.stringContaining('Titre')])
    expect(await ask({ title: 'Translated' })).toEqual([])
  })

  test('refuses a term that would go round in a circle, before it is saved', async () => {
    const { strapi } = cms()
    const termUid = 'api::glossary-term.glossary-term'
    const term = (prefLabel: string, broader: string[]) =>
      publishEntry(strapi, termUid, { prefLabel, definition: 'x', sources: [source], broader })
    const broad = await term('Guidage large', [])
    const narrow = await term('Guidage étroit', [broad])
    const values = { broader: { connect: [added(narrow)], disconnect: [] } }
    const { body } = await guidance({ documentId: broad, locale: 'fr', values }, termUid)
    expect(messages(body.data.obstacles)).toEqual([expect.stringMatching(/tournent en rond/)])
  })

  test('counts a pay practice that names the initiative, be it a draft', async () => {
    const { strapi } = cms()
    const documentId = await draftEntry(strapi, uid, { title: 'Payée' })
    const isPaid = async () => {
      const { body } = await guidance({ documentId, locale: 'fr', values: {} })
      return body.data.criteria.find(({ code }: { code: string }) => code === 'pay').isMet
    }
    expect(await isPaid()).toBe(false)
    await draftEntry(strapi, practiceUid, { title: 'Forfait', initiatives: [documentId] })
    expect(await isPaid()).toBe(true)
  })

  test('writes nothing', async () => {
    const { strapi } = cms()
    const state = async () => [await strapi.db.query(uid).count(), await contentVersion(strapi)]
    const before = await state()
    await guidance({ values: complete() })
    expect(await state()).toEqual(before)
  })

  test('is for those who are signed in and may read the entry, and for public types', async () => {
    const { strapi, api } = cms()
    const documentId = await draftEntry(strapi, uid, { title: 'Réservée' })
    expect((await api.rest(`/atlas/guidance/${uid}`, { method: 'POST', body: {} })).status).toBe(401)
    const stranger = await signIn(cms(), 'strapi-author')
    const refusal = await guidance({ documentId, values: {} }, uid, stranger)
    expect(refusal.status).toBe(403)
    expect(refusal.text).not.toContain('Réservée')
    expect((await guidance({ documentId: 'nothing', values: {} })).status).toBe(404)
    expect((await guidance({ values: {} }, 'api::interview.interview')).status).toBe(404)
    expect((await guidance({ values: {}, locale: 'xx' })).status).toBe(400)
  })

  test('stands whatever is sent for values', async () => {
    const odd = { leadActor: 'x', categories: [3], sources: 'none', places: {}, startYear: 'soon', objectives: [null] }
    for (const values of [null, [], 'text', odd]) expect((await guidance({ values })).status).toBeLessThan(500)
  })
})

describe('completeness by type', () => {
  beforeAll(signInOnce)
  const summary = async (who = editor) => (await who.ask('GET', '/atlas/guidance/completeness')).body.data
  const listOf = (kind: string, query = '') => editor.ask('GET', `/atlas/guidance/completeness/${kind}${query}`)

  test('gives each type its mean and what is missed most, from what is being edited', async () => {
    const { strapi } = cms()
    const before = (await summary()).find(({ kind }: { kind: string }) => kind === 'initiative')
    await draftEntry(strapi, uid, { title: 'Presque vide', lessons: 'Prendre le temps.' })
    const after = (await summary()).find(({ kind }: { kind: string }) => kind === 'initiative')
    expect(after.count).toBe(before.count + 1)
    expect(after.total).toBe(11)
    expect(after.mean).toBeCloseTo((before.mean * before.count + 1) / after.count)
    expect(after.mostMissed).toHaveLength(3)
  })

  test('lists the least complete first, all or those that miss a criterion', async () => {
    const { body } = await listOf('initiative')
    const met = body.data.entries.map((entry: { met: number }) => entry.met)
    expect(met).toEqual([...met].sort((a, b) => a - b))
    const missing = (await listOf('initiative', '?criterion=reflections')).body.data
    expect(missing.total).toBeLessThan(body.data.total)
    expect(missing.entries.map(({ name }: { name: string }) => name)).not.toContain('Presque vide')
    expect((await listOf('interview')).status).toBe(404)
  })

  test('costs as many statements whatever the number of entries', async () => {
    const { strapi, foundation } = cms()
    const addOneOfEach = async () => {
      for (const type of [uid, actorUid, 'api::publication.publication', practiceUid]) {
        const data = { ...recordData(strapi, type, `cost${(counter += 1)}`), ...requiredLinks(type, foundation) }
        const links = type === uid ? { partnerActors: [foundation.actor] } : {}
        const initiatives = type === practiceUid ? { initiatives: [last] } : {}
        const documentId = await draftEntry(strapi, type, { ...data, ...links, ...initiatives })
        if (type === uid) last = documentId
      }
    }
    const cost = async () => {
      let statements = 0
      const count = () => (statements += 1)
      strapi.db.connection.on('query', count)
      await summary()
      strapi.db.connection.off('query', count)
      return statements
    }
    let counter = 0
    let last = ''
    await addOneOfEach()
    const before = await cost()
    for (let times = 0; times < 3; times += 1) await addOneOfEach()
    expect(await cost()).toBe(before)
    expect(before).toBeLessThan(45)
  })

  test('says nothing of what a role may not read', async () => {
    const stranger = await signIn(cms(), 'strapi-author')
    expect(await summary(stranger)).toEqual([])
    const list = await stranger.ask('GET', '/atlas/guidance/completeness/initiative')
    expect(list.body.data?.entries ?? []).toEqual([])
  })
})
