import { contentVersion } from '../../src/read-model/content-version'
import { documentsOf, draftEntry, publishEntry, requiredLinks, type Documents } from '../harness/entries'
import { recordData } from '../harness/record-data'
import { cms } from './running-cms'

const uid = 'api::initiative.initiative'

let counter = 0
const data = (): Record<string, unknown> => ({
  ...recordData(cms().strapi, uid, `version${(counter += 1)}`),
  ...requiredLinks(uid, cms().foundation),
})
const documents = (): Documents => documentsOf(cms().strapi, uid)
const count = async (): Promise<number> => Number((await contentVersion(cms().strapi)).split('-')[1])

/** By how much an action raises the content version. */
async function raiseOf(action: () => Promise<unknown>): Promise<number> {
  const before = await count()
  await action()
  return (await count()) - before
}

describe('the content version', () => {
  test('rises by one with everything that changes what visitors read', async () => {
    const draft = await draftEntry(cms().strapi, uid, data())
    expect(await raiseOf(() => documents().publish({ documentId: draft }))).toBe(1)
    expect(await raiseOf(() => documents().publish({ documentId: draft }))).toBe(1)
    expect(
      await raiseOf(() => documents().update({ documentId: draft, data: { endYear: 2022 }, status: 'published' })),
    ).toBe(1)
    expect(await raiseOf(() => documents().unpublish({ documentId: draft }))).toBe(1)
    expect(await raiseOf(() => publishEntry(cms().strapi, uid, data()))).toBe(1)
    const published = await publishEntry(cms().strapi, uid, data())
    expect(await raiseOf(() => documents().delete({ documentId: published }))).toBe(1)
  })

  test('rises when a translation alone is published or taken back', async () => {
    const documentId = await publishEntry(cms().strapi, uid, data())
    await documents().update({ documentId, locale: 'en', data: { title: 'In English' } })
    expect(await raiseOf(() => documents().publish({ documentId, locale: 'en' }))).toBe(1)
    expect(await raiseOf(() => documents().unpublish({ documentId, locale: 'en' }))).toBe(1)
  })

  test('does not move when only drafts change', async () => {
    const published = await publishEntry(cms().strapi, uid, data())
    expect(await raiseOf(() => draftEntry(cms().strapi, uid, data()))).toBe(0)
    expect(await raiseOf(() => documents().update({ documentId: published, data: { endYear: 2023 } }))).toBe(0)
    expect(
      await raiseOf(() =>
        (documents() as never as { discardDraft(p: object): Promise<void> }).discardDraft({ documentId: published }),
      ),
    ).toBe(0)
    const draft = await draftEntry(cms().strapi, uid, data())
    expect(await raiseOf(() => documents().unpublish({ documentId: draft }))).toBe(0)
    expect(await raiseOf(() => documents().delete({ documentId: draft }))).toBe(0)
  })

  test('does not move with private types', async () => {
    const contribution = 'api::contribution.contribution'
    const create = () =>
      documentsOf(cms().strapi, contribution).create({ data: recordData(cms().strapi, contribution, 'private') })
    expect(await raiseOf(create)).toBe(0)
  })

  test('goes back with an action that fails', async () => {
    const refused = () => publishEntry(cms().strapi, uid, { ...data(), sources: [] }).catch(() => undefined)
    expect(await raiseOf(refused)).toBe(0)
    const { strapi } = cms()
    const half = () =>
      strapi.db
        .transaction(async () => {
          await publishEntry(strapi, uid, data())
          await publishEntry(strapi, uid, data())
          throw new Error('power cut')
        })
        .catch(() => undefined)
    const before = await strapi.db.query(uid).count({})
    expect(await raiseOf(half)).toBe(0)
    expect(await strapi.db.query(uid).count({})).toBe(before)
  })

  test('holds back an action that it cannot count', async () => {
    const { strapi } = cms()
    const documentId = await draftEntry(strapi, uid, data())
    await strapi.db.connection.schema.renameTable('atlas_content_version', 'away')
    const failed = await documents()
      .publish({ documentId })
      .then(() => false)
      .catch(() => true)
    await strapi.db.connection.schema.renameTable('away', 'atlas_content_version')
    expect(failed).toBe(true)
    expect(await documents().findOne({ documentId, status: 'published' })).toBeNull()
  })

  test('counts every one of many publications at the same time', async () => {
    const drafts = await Promise.all([1, 2, 3, 4, 5].map(() => draftEntry(cms().strapi, uid, data())))
    expect(await raiseOf(() => Promise.all(drafts.map((documentId) => documents().publish({ documentId }))))).toBe(5)
  })

  test('is the one of every answer, which shows the change at once', async () => {
    const { api, strapi } = cms()
    const ask = async () => {
      const { data: answer } = await api.graphql(
        '{ contentVersion initiativeSearch { total contentVersion } initiativeMap { contentVersion } actorSearch { contentVersion } }',
      )
      const versions = [answer.contentVersion, answer.initiativeMap.contentVersion, answer.actorSearch.contentVersion]
      expect(new Set([...versions, answer.initiativeSearch.contentVersion]).size).toBe(1)
      return answer.initiativeSearch.total
    }
    const before = await ask()
    const documentId = await publishEntry(strapi, uid, data())
    expect(await ask()).toBe(before + 1)
    await documents().unpublish({ documentId })
    expect(await ask()).toBe(before)
  })

  test('brings a change of a linked entry to all that link to it, at once', async () => {
    const { api, strapi, foundation } = cms()
    const actorUid = 'api::actor.actor'
    const named = (name: string) => ({ ...recordData(strapi, actorUid, `linked${(counter += 1)}`), name })
    const leadActor = await publishEntry(strapi, actorUid, named('Avant'))
    const documentId = await publishEntry(strapi, uid, { ...data(), leadActor, partnerActors: [foundation.actor] })
    const ask = async () => {
      const query = `{ initiative(documentId: "${documentId}") { leadActor { name } partnerActors { name } } }`
      const { initiative } = (await api.graphql(query)).data
      const search = '{ actorSearch(text: "Après") { items { initiativeCount } } }'
      return { ...initiative, found: (await api.graphql(search)).data.actorSearch.items }
    }
    expect(await ask()).toMatchObject({ leadActor: { name: 'Avant' }, partnerActors: [expect.anything()] })
    await documentsOf(strapi, actorUid).update({ documentId: leadActor, data: { name: 'Après' }, status: 'published' })
    expect(await ask()).toMatchObject({ leadActor: { name: 'Après' }, found: [{ initiativeCount: 1 }] })
  })
})
