import { ActorPageDocument, InitiativePageDocument, PublicationPageDocument } from '@atlas/shared'
import { print } from 'graphql'
import { previewKey } from '../../src/preview/key'
import { readGrant, signGrant, type PreviewGrant } from '../../src/preview/token'
import { signIn, type Person } from '../harness/people'
import { documentsOf, draftEntry, publishEntry, requiredLinks } from '../harness/entries'
import { recordData } from '../harness/record-data'
import { cms } from './running-cms'

const uid = 'api::initiative.initiative'
const actorUid = 'api::actor.actor'
const publicationUid = 'api::publication.publication'
const secret = 'zpreviewsecret'

let editor: Person
const intake = (path: string, body: object) => cms().api.rest(`/api/atlas/preview/${path}`, { method: 'POST', body })
const ask = (documentId: string, type = uid, locale = 'fr', who = editor) =>
  who.ask('POST', '/atlas/preview', { uid: type, documentId, locale })

async function tokenOf(documentId: string, type = uid, locale = 'fr', who = editor): Promise<string> {
  const { body } = await ask(documentId, type, locale, who)
  return new URL(body.data.address).searchParams.get('jeton')!
}
async function open(documentId: string, type = uid, locale = 'fr', who = editor) {
  const { body } = await intake('open', { token: await tokenOf(documentId, type, locale, who) })
  return body.data as { id: string; token: string }
}
const read = async (documentId: string, type = uid, locale = 'fr') =>
  (await intake('read', await open(documentId, type, locale))).body.data

const grantOf = (token: string) => JSON.parse(Buffer.from(token.split('.')[0]!, 'base64url').toString()) as PreviewGrant

// Inside each group: the CMS starts before them only.
const signInOnce = async () => {
  editor ??= await signIn(cms(), 'strapi-super-admin')
}

describe('the preview of a draft', () => {
  beforeAll(signInOnce)
  test('shows an entry that was never published, which no public door gives', async () => {
    const { strapi, api } = cms()
    const documentId = await draftEntry(strapi, uid, { title: `${secret} jamais`, lessons: 'Écouter.' })
    const { draft, kind, locale, expiresAt } = await read(documentId)
    expect({ kind, locale, title: draft.title, lessons: draft.lessons }).toEqual({
      ...{ kind: 'initiative', locale: 'fr', title: `${secret} jamais`, lessons: 'Écouter.' },
    })
    const minutes = (new Date(expiresAt).getTime() - Date.now()) / 60_000
    expect(minutes).toBeGreaterThan(14)
    expect(minutes).toBeLessThanOrEqual(15)
    const page = await api.graphql(print(InitiativePageDocument), { slug: draft.slug, locale: 'fr' })
    expect(page.data.initiatives).toEqual([])
    expect((await api.rest('/api/initiatives?pagination[pageSize]=100')).text).not.toContain(secret)
  })

  test('leaves the public version as it is', async () => {
    const { strapi, api, foundation } = cms()
    const data = { ...recordData(strapi, uid, 'publiee'), ...requiredLinks(uid, foundation) }
    const documentId = await publishEntry(strapi, uid, data)
    await documentsOf(strapi, uid).update({ documentId, locale: 'fr', data: { summary: secret } })
    const { draft } = await read(documentId)
    expect(draft.summary).toBe(secret)
    const page = await api.graphql(print(InitiativePageDocument), { slug: draft.slug, locale: 'fr' })
    expect(page.data.initiatives[0].summary).toBe('publiee')
    expect(page.text).not.toContain(secret)
  })

  test('gives the drafts of other entries away in no link, and no private field', async () => {
    const { strapi } = cms()
    const actor = await draftEntry(strapi, actorUid, { ...recordData(strapi, actorUid, 'autre'), name: secret })
    const data = {
      title: 'Avec liens',
      leadActor: actor,
      partnerActors: [actor],
      internalNote: secret,
      managedBy: actor,
    }
    const { draft } = await read(await draftEntry(strapi, uid, data))
    expect(draft).toMatchObject({ title: 'Avec liens', leadActor: null, partnerActors: [] })
    expect(JSON.stringify(draft)).not.toContain(secret)
    for (const name of ['internalNote', 'reviewState', 'managedBy', 'managedByKey', 'createdBy']) {
      expect(draft).not.toHaveProperty(name)
    }
  })

  test('shows the translation that is being written beside the French', async () => {
    const { strapi } = cms()
    const documentId = await draftEntry(strapi, uid, { title: 'Bilingue' })
    await documentsOf(strapi, uid).update({ documentId, locale: 'en', data: { title: 'Bilingual' } })
    const { draft } = await read(documentId, uid, 'en')
    expect([draft.title, draft.localizations.map(({ title }: { title: string }) => title)]).toEqual([
      ...['Bilingue', ['Bilingual']],
    ])
    expect((await read(documentId)).draft.localizations).toEqual([])
  })

  test('is, of an entry without changes, what GraphQL gives to its page', async () => {
    const { strapi, api, foundation } = cms()
    const publication = await publishEntry(strapi, publicationUid, {
      ...recordData(strapi, publicationUid, 'reference'),
      categories: [foundation.categories['theme.cancer']],
    })
    const initiative = await publishEntry(strapi, uid, {
      ...recordData(strapi, uid, 'fidele'),
      ...requiredLinks(uid, foundation),
      ...{ partnerActors: [foundation.actor], publications: [publication] },
    })
    const pageOf = async (document: object, slug: string) =>
      (await api.graphql(print(document as never), { slug, locale: 'fr' })).data

    const shown = (await read(initiative)).draft
    const { updatedAt: _one, ...ofInitiative } = (await pageOf(InitiativePageDocument, shown.slug)).initiatives[0]
    expect(shown).toMatchObject(ofInitiative)
    const actor = (await read(foundation.actor, actorUid)).draft
    const { updatedAt: _two, ...ofActor } = (await pageOf(ActorPageDocument, actor.slug)).actors[0]
    expect(actor).toMatchObject(ofActor)
    const { draft } = await read(publication, publicationUid)
    const { publicationRecord } = await pageOf(PublicationPageDocument, draft.publication.slug)
    expect(draft).toMatchObject(publicationRecord)
  })
})

describe('the link of a preview', () => {
  beforeAll(signInOnce)
  const gone = { status: 404, message: 'Cet aperçu n’est plus disponible.' }
  const answerOf = async (path: string, body: object) => {
    const answer = await intake(path, body)
    return { status: answer.status, message: answer.body?.error?.message }
  }
  let documentId: string
  beforeAll(async () => {
    documentId = await draftEntry(cms().strapi, uid, { title: `${secret} lien` })
  })

  test('opens once', async () => {
    const token = await tokenOf(documentId)
    expect((await intake('open', { token })).status).toBe(200)
    expect(await answerOf('open', { token })).toEqual(gone)
  })

  test('reads nothing by itself, and what reads opens nothing', async () => {
    const token = await tokenOf(documentId)
    expect(await answerOf('read', { id: grantOf(token).id, token })).toEqual(gone)
    const opened = await open(documentId)
    expect(await answerOf('open', { token: opened.token })).toEqual(gone)
  })

  test.each<[string, (token: string) => unknown]>([
    ['is absent', () => undefined],
    ['is no text', () => ({})],
    ['is not signed', (token) => token.split('.')[0]],
    ['is signed with another key', (token) => signGrant(grantOf(token), 'another key')],
    [
      'names another entry under the same signature',
      (token) => {
        const forged = Buffer.from(JSON.stringify({ ...grantOf(token), documentId: 'x' })).toString('base64url')
        return `${forged}.${token.split('.')[1]}`
      },
    ],
    ['has expired', (token) => signGrant({ ...grantOf(token), expiresAt: Date.now() - 1 }, previewKey(cms().strapi))],
    ['is far too long', (token) => `${token}${'a'.repeat(5000)}`],
  ])('is refused when it %s, without a word of the entry', async (_what, change) => {
    const token = change(await tokenOf(documentId))
    expect(await answerOf('open', { token: token as string })).toEqual(gone)
    const opened = await open(documentId)
    expect(await answerOf('read', { id: opened.id, token: change(opened.token) as string })).toEqual(gone)
  })

  test('of one preview does not read another', async () => {
    const [mine, other] = [await open(documentId), await open(documentId)]
    expect(await answerOf('read', { id: other.id, token: mine.token })).toEqual(gone)
  })

  test('dies with the account that asked for it', async () => {
    const { strapi } = cms()
    const leaving = await signIn(cms(), 'strapi-super-admin')
    const opened = await open(documentId, uid, 'fr', leaving)
    expect((await intake('read', opened)).status).toBe(200)
    await strapi.db.query('admin::user').update({ where: { id: leaving.id }, data: { isActive: false } })
    expect(await answerOf('read', opened)).toEqual(gone)
  })

  test('dies with the entry', async () => {
    const { strapi } = cms()
    const short = await draftEntry(strapi, uid, { title: 'Éphémère' })
    const opened = await open(short)
    await documentsOf(strapi, uid).delete({ documentId: short, locale: '*' })
    expect(await answerOf('read', opened)).toEqual(gone)
  })

  test('is for those who may read the entry, and for what has a page and a name', async () => {
    const { strapi, api } = cms()
    const body = { uid, documentId }
    expect((await api.rest('/atlas/preview', { method: 'POST', body })).status).toBe(401)
    const stranger = await signIn(cms(), 'strapi-author')
    expect((await ask(documentId, uid, 'fr', stranger)).status).toBe(403)
    expect((await ask('nothing')).status).toBe(404)
    expect((await ask(documentId, 'api::interview.interview')).status).toBe(400)
    expect((await ask(documentId, uid, 'xx')).status).toBe(400)
    const nameless = await draftEntry(strapi, uid, {})
    expect((await ask(nameless)).body.error.message).toBe('Donnez un nom à la fiche et enregistrez-la d’abord.')
  })

  test('holds a key that is not the one of the sessions', () => {
    const { strapi } = cms()
    expect(previewKey(strapi)).not.toBe(strapi.config.get('admin.auth.secret'))
    expect(readGrant('', 'open', previewKey(strapi), Date.now())).toBeNull()
  })

  test('is stored nowhere', async () => {
    const answer = await ask(documentId)
    expect(answer.status).toBe(200)
    expect(JSON.stringify(Object.keys(cms().strapi.contentTypes))).not.toMatch(/preview/i)
  })
})
