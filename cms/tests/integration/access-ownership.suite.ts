import { organisationsOf, writeAllManagedByKeys } from '../../src/access'
import { membershipUid } from '../../src/access/memberships'
import { draftEntry, documentsOf, publishEntry, requiredLinks } from '../harness/entries'
import { recordData } from '../harness/record-data'
import { cms } from './running-cms'

const uid = 'api::initiative.initiative'
const actorUid = 'api::actor.actor'
let counter = 0
const data = (links: Record<string, unknown> = {}) => ({
  ...recordData(cms().strapi, uid, `owned${(counter += 1)}`),
  ...requiredLinks(uid, cms().foundation),
  ...links,
})

interface Row {
  managedByKey: string | null
  locale: string
  publishedAt: string | null
}
const rowsOf = (documentId: string, type = uid) =>
  cms()
    .strapi.db.query(type as never)
    .findMany({ where: { documentId } }) as Promise<Row[]>
const keysOf = async (documentId: string, type = uid) => [
  ...new Set((await rowsOf(documentId, type)).map(({ managedByKey }) => managedByKey)),
]
const newActor = (text: string) =>
  draftEntry(cms().strapi, actorUid, { ...recordData(cms().strapi, actorUid, text), managedByKey: 'forged' })

describe('the key of the organisation that keeps an entry up to date', () => {
  const initiatives = () => documentsOf(cms().strapi, uid)

  test('is in the draft and in the published version, in both languages, even when the organisation is a draft', async () => {
    const actor = await newActor('keydraft')
    const documentId = await publishEntry(cms().strapi, uid, data({ managedBy: actor }))
    await initiatives().update({ documentId, locale: 'en', data: { title: 'In English' } })
    await initiatives().publish({ documentId, locale: '*' })
    expect(await rowsOf(documentId)).toHaveLength(4)
    expect(await keysOf(documentId)).toEqual([actor])
  })

  test('follows every change of the organisation, and is nobody’s to write', async () => {
    const [first, second] = [await newActor('keyfirst'), await newActor('keysecond')]
    const documentId = await publishEntry(cms().strapi, uid, data({ managedBy: first, managedByKey: second }))
    expect(await keysOf(documentId)).toEqual([first])
    const updated = await initiatives().update({ documentId, locale: 'fr', data: { managedBy: second } })
    expect([updated.managedByKey, await keysOf(documentId)]).toEqual([second, [second]])
    await initiatives().update({ documentId, locale: 'fr', data: { managedByKey: first } })
    expect(await keysOf(documentId)).toEqual([second])
    await initiatives().update({ documentId, locale: 'fr', data: { managedBy: null } })
    expect(await keysOf(documentId)).toEqual([null])
  })

  test('stays when the draft is discarded, even when the organisation is a draft', async () => {
    const actor = await newActor('keydiscard')
    const documentId = await publishEntry(cms().strapi, uid, data({ managedBy: actor }))
    const { discardDraft } = initiatives() as unknown as { discardDraft(params: object): Promise<unknown> }
    await discardDraft({ documentId, locale: 'fr' })
    expect(await keysOf(documentId)).toEqual([actor])
  })

  test('is the organisation’s own for an organisation, unless another keeps it', async () => {
    const [one, other] = [await newActor('keyone'), await newActor('keyother')]
    expect(await keysOf(one, actorUid)).toEqual([one])
    await documentsOf(cms().strapi, actorUid).update({ documentId: one, locale: 'fr', data: { managedBy: other } })
    expect(await keysOf(one, actorUid)).toEqual([other])
  })

  test('is written at the start for the entries that were there before', async () => {
    const actor = await newActor('keybefore')
    const documentId = await publishEntry(cms().strapi, uid, data({ managedBy: actor }))
    await cms()
      .strapi.db.query(uid as never)
      .updateMany({ where: { documentId }, data: { managedByKey: null } })
    await cms()
      .strapi.db.query(actorUid)
      .updateMany({ where: { documentId: actor }, data: { managedByKey: 'x' } })
    await writeAllManagedByKeys(cms().strapi)
    expect([await keysOf(documentId), await keysOf(actor, actorUid)]).toEqual([[actor], [actor]])
  })
})

describe('a membership', () => {
  test('names the organisations of a person once, in the order of the invitations', async () => {
    const memberships = cms().strapi.db.query(membershipUid as never)
    for (const organisationKey of ['b', 'a', 'b']) {
      await memberships.create({
        data: { documentId: `${organisationKey}${Math.random()}`, userId: 4242, organisationKey },
      })
    }
    expect(await organisationsOf(cms().strapi, 4242)).toEqual(['b', 'a'])
    expect(await organisationsOf(cms().strapi, 4243)).toEqual([])
  })
})
