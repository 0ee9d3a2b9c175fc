import type { PublishableRecord } from '@atlas/shared'
import { documentsOf, draftEntry, publishEntry } from '../harness/entries'
import { recordData } from '../harness/record-data'
import { signIn, type Person } from '../harness/people'
import { cms } from './running-cms'

const uid = 'api::initiative.initiative'
const actorUid = 'api::actor.actor'

let counter = 0
/** An initiative that may be published, with some changes. */
function initiative(changes: Record<string, unknown> = {}): Record<string, unknown> {
  const { strapi, foundation } = cms()
  return {
    ...recordData(strapi, uid, `rules${(counter += 1)}`),
    leadActor: foundation.actor,
    categories: [foundation.categories['engagement_level.partnership'], foundation.categories['field.care']],
    ...changes,
  }
}
const actor = (changes: Record<string, unknown>) => ({
  ...recordData(cms().strapi, actorUid, `rules${(counter += 1)}`),
  ...changes,
})

const place = (changes: Partial<NonNullable<PublishableRecord['places']>[number]>) => ({
  ...{ country: 'FR', departmentCode: '75', latitude: 48.8566, longitude: 2.3522 },
  ...changes,
})

interface Refusal {
  readonly name: string
  readonly message: string
  readonly details: {
    readonly problems: { code: string; field: string }[]
    readonly errors: { path: string[]; message: string }[]
  }
}
const refusalOf = (publishing: Promise<unknown>): Promise<Refusal> =>
  publishing.then(
    () => {
      throw new Error('It was published')
    },
    (error: Refusal) => error,
  )

/** Case, what is wrong, the codes found, what the French sentence says. */
const wrongs: [string, () => Record<string, unknown>, string[], RegExp][] = [
  ['without a title', () => initiative({ title: null }), ['required'], /Titre : ce champ est obligatoire/],
  ['without a source', () => initiative({ sources: [] }), ['source_missing'], /Sources : indiquez au moins une source/],
  ['without a lead actor', () => initiative({ leadActor: null }), ['lead_actor_missing'], /porte l’initiative/],
  [
    'without a category on a mandatory axis',
    () => initiative({ categories: [cms().foundation.categories['field.care']] }),
    ['category_missing'],
    /« Axe engagement_level », qui est obligatoire/,
  ],
  [
    'with years the wrong way round',
    () => initiative({ startYear: 2020, endYear: 2019 }),
    ['years_reversed'],
    /2019 est avant l’année de début, 2020/,
  ],
  [
    'with coordinates out of the stated department',
    () => initiative({ places: [place({ latitude: 2.3522, longitude: 48.8566 })] }),
    ['coordinates_outside_department'],
    /hors du département indiqué/,
  ],
  [
    'with no place in the region at the regional scale',
    () =>
      initiative({
        scale: 'regional',
        coverage: null,
        places: [place({ departmentCode: '69', latitude: 45.75, longitude: 4.85 })],
      }),
    ['place_outside_region'],
    /échelle régionale/,
  ],
]

describe('publishing', () => {
  test.each(wrongs)('an initiative %s is refused when created as published', async (_case, data, codes, sentence) => {
    const before = await cms().strapi.db.query(uid).count({})
    const refusal = await refusalOf(publishEntry(cms().strapi, uid, data()))
    expect(refusal.name).toBe('ValidationError')
    expect(refusal.details.problems.map(({ code }) => code)).toEqual(codes)
    expect(refusal.message.replace(/[\u202f\u00a0]/g, ' ')).toMatch(sentence)
    // Nothing is left of it, not even a draft.
    expect(await cms().strapi.db.query(uid).count({})).toBe(before)
  })

  test.each(wrongs)(
    'an initiative %s is refused when its draft is published, and stays a draft',
    async (_case, data, codes) => {
      const { strapi } = cms()
      const documentId = await draftEntry(strapi, uid, data())
      const refusal = await refusalOf(documentsOf(strapi, uid).publish({ documentId }))
      expect(refusal.details.problems.map(({ code }) => code)).toEqual(codes)
      expect(await documentsOf(strapi, uid).findOne({ documentId, status: 'published' })).toBeNull()
      expect(await documentsOf(strapi, uid).findOne({ documentId, status: 'draft' })).not.toBeNull()
    },
  )

  test('a change that breaks a rule leaves what is published as it was', async () => {
    const { strapi } = cms()
    const documentId = await publishEntry(strapi, uid, initiative({ title: 'Avant' }))
    const update = documentsOf(strapi, uid).update({
      documentId,
      data: { title: 'Après', sources: [] },
      status: 'published',
    })
    expect((await refusalOf(update)).details.problems).toEqual([expect.objectContaining({ code: 'source_missing' })])
    expect(await documentsOf(strapi, uid).findOne({ documentId, status: 'published' })).toMatchObject({
      title: 'Avant',
    })
    expect(await documentsOf(strapi, uid).findOne({ documentId, status: 'draft' })).toMatchObject({ title: 'Avant' })
  })

  test.each([
    ['SIRET', { siret: '12345678901234' }, /SIRET : « 12345678901234 » n’est pas un numéro valable/],
    ['FINESS', { finess: '930000000' }, /FINESS : « 930000000 » n’est pas un numéro valable/],
  ])('an actor with a wrong %s is refused', async (_name, changes, sentence) => {
    const refusal = await refusalOf(publishEntry(cms().strapi, actorUid, actor(changes)))
    expect(refusal.message.replace(/[\u202f\u00a0]/g, ' ')).toMatch(sentence)
  })

  test('a lead actor that is only a draft is named: it must be published first', async () => {
    const { strapi } = cms()
    const lead = await draftEntry(strapi, actorUid, actor({ name: 'Association Brouillon' }))
    const refusal = await refusalOf(publishEntry(strapi, uid, initiative({ leadActor: lead })))
    expect(refusal.message).toMatch(/« Association Brouillon » n’est pas encore publiée/)
    await documentsOf(strapi, actorUid).publish({ documentId: lead })
    await expect(publishEntry(strapi, uid, initiative({ leadActor: lead }))).resolves.toEqual(expect.any(String))
  })

  test('several problems are all said, each under its field', async () => {
    const refusal = await refusalOf(publishEntry(cms().strapi, uid, initiative({ sources: [], leadActor: null })))
    expect(refusal.message.split('\n')).toHaveLength(2)
    expect(refusal.details.errors.map(({ path }) => path)).toEqual([['leadActor'], ['sources']])
  })

  test('a translation needs its own title, and borrows its links from the French', async () => {
    const { strapi } = cms()
    const documentId = await publishEntry(strapi, uid, initiative())
    const documents = documentsOf(strapi, uid)
    await documents.update({ documentId, locale: 'en', data: { title: null, sources: initiative().sources } })
    expect((await refusalOf(documents.publish({ documentId, locale: 'en' }))).details.problems).toEqual([
      expect.objectContaining({ code: 'required', field: 'title' }),
    ])
    await documents.update({ documentId, locale: 'en', data: { title: 'In English' } })
    await expect(documents.publish({ documentId, locale: 'en' })).resolves.toMatchObject({
      entries: [{ locale: 'en' }],
    })
  })

  test('a draft may be as unfinished as its editor likes', async () => {
    await expect(draftEntry(cms().strapi, uid, { title: 'Ébauche' })).resolves.toEqual(expect.any(String))
  })
})

describe('the admin’s own door', () => {
  let headers: Person['headers']
  beforeAll(async () => {
    headers = (await signIn(cms(), 'strapi-super-admin')).headers
  })

  test('refuses with a 400 that says in French what is missing, under its field', async () => {
    const { strapi, api } = cms()
    const documentId = await draftEntry(strapi, uid, initiative({ sources: [] }))
    const path = `/content-manager/collection-types/${uid}/${documentId}/actions/publish`
    const { title } = (await documentsOf(strapi, uid).findOne({ documentId }))!
    const { status, body } = await api.rest(path, { method: 'POST', headers, body: { title } })
    expect(status).toBe(400)
    expect(body.error.message).toMatch(/indiquez au moins une source/)
    expect(body.error.details.errors).toEqual([expect.objectContaining({ path: ['sources'] })])
    expect(await documentsOf(strapi, uid).findOne({ documentId, status: 'published' })).toBeNull()
  })

  test('publishes what is complete', async () => {
    const { strapi, api } = cms()
    const documentId = await draftEntry(strapi, uid, initiative())
    const path = `/content-manager/collection-types/${uid}/${documentId}/actions/publish`
    const { title } = (await documentsOf(strapi, uid).findOne({ documentId }))!
    const { status } = await api.rest(path, { method: 'POST', headers, body: { title } })
    expect(status).toBe(200)
    expect(await documentsOf(strapi, uid).findOne({ documentId, status: 'published' })).not.toBeNull()
  })

  test('refuses the publication of several at once when one is not fit', async () => {
    const { strapi, api } = cms()
    const fit = await draftEntry(strapi, uid, initiative())
    const unfit = await draftEntry(strapi, uid, initiative({ leadActor: null }))
    const path = `/content-manager/collection-types/${uid}/actions/bulkPublish`
    const { status } = await api.rest(path, { method: 'POST', headers, body: { documentIds: [fit, unfit] } })
    expect(status).toBe(400)
    expect(await documentsOf(strapi, uid).findOne({ documentId: unfit, status: 'published' })).toBeNull()
  })
})
