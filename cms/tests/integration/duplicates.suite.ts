import { documentsOf, draftEntry, publishEntry, requiredLinks } from '../harness/entries'
import { signIn } from '../harness/people'
import { recordData } from '../harness/record-data'
import { cms } from './running-cms'

const uid = 'api::initiative.initiative'
const actorUid = 'api::actor.actor'

type Data = Record<string, unknown>
interface Told {
  documentId: string
  title: string
  organisation: string | null
  isPublished: boolean
  reasons: string[]
  adminPath: string | null
  siteUrl: string | null
}

const dataOf = (type: string, text: string, more: Data): Data => ({
  ...recordData(cms().strapi, type, text),
  ...requiredLinks(type, cms().foundation),
  ...more,
})
const draft = (text: string, more: Data, type = uid) => draftEntry(cms().strapi, type, dataOf(type, text, more))
const published = (text: string, more: Data, type = uid) => publishEntry(cms().strapi, type, dataOf(type, text, more))

const signedIn = async (role: string, organisations: string[] = []) =>
  (await signIn(cms(), role, { organisations })).headers

const ask = (headers: Record<string, string>, query: string | Record<string, string>) =>
  cms().api.rest(`/atlas/duplicates?${new URLSearchParams(query)}`, { headers })
async function told(headers: Record<string, string>, query: Record<string, string>, type = uid): Promise<Told[]> {
  const { status, body } = await ask(headers, { uid: type, ...query })
  expect(status).toBe(200)
  return body.data
}

describe('possible duplicates', () => {
  let ours: string
  let theirs: string
  let people: { ars: Record<string, string>; partner: Record<string, string>; committee: Record<string, string> }
  const entries: Record<string, string> = {}

  beforeAll(async () => {
    ours = await published('dupours', { name: 'Les Ateliers du Canal' }, actorUid)
    theirs = await published('duptheirs', { name: 'La Fabrique du Lac' }, actorUid)
    entries.published = await published('dup1', {
      title: 'Baromètre des orchidées',
      managedBy: theirs,
      leadActor: theirs,
    })
    entries.theirDraft = await draft('dup2', { title: 'Grimoire des libellules', managedBy: theirs })
    entries.ourDraft = await draft('dup3', { title: 'Horloge des marmottes', managedBy: ours })
    entries.changed = await published('dup4', { title: 'Parapluie des hérissons', managedBy: theirs })
    await documentsOf(cms().strapi, uid).update({
      ...{ documentId: entries.changed, locale: 'fr' },
      data: { title: 'Trampoline secret', website: 'https://secret.example/page' },
    })
    entries.theirActor = await draft('dup5', { name: 'Coopérative des Alouettes', managedBy: theirs }, actorUid)
    const [ars, partner, committee] = await Promise.all([
      signedIn('ars_editor'),
      signedIn('partner_contributor', [ours]),
      signedIn('committee_member'),
    ])
    people = { ars, partner, committee }
  })

  test('are told with the reasons, and where to read them', async () => {
    const found = await told(people.ars, { title: 'Le barometre des orchidees', organisation: theirs })
    expect(found).toEqual([
      {
        documentId: entries.published,
        title: 'Baromètre des orchidées',
        organisation: 'La Fabrique du Lac',
        isPublished: true,
        reasons: ['même titre', 'même organisation'],
        adminPath: `/content-manager/collection-types/${uid}/${entries.published}`,
        siteUrl: expect.stringMatching(/\/initiatives\/.+/),
      },
    ])
  })

  test('are never the entry itself', async () => {
    expect(await told(people.ars, { title: 'Baromètre des orchidées', documentId: entries.published! })).toEqual([])
  })

  test('know the saved organisation of the entry, which its form does not send', async () => {
    const twin = await draft('dup6', { title: 'Baromètre orchidées sauvages', leadActor: theirs })
    const [first] = await told(people.ars, { title: 'Baromètre orchidées sauvages', documentId: twin })
    expect(first).toMatchObject({ documentId: entries.published, reasons: ['titre proche', 'même organisation'] })
    await documentsOf(cms().strapi, uid).delete({ documentId: twin })
  })

  test('are told to the ARS from drafts too', async () => {
    expect(await told(people.ars, { title: 'Grimoire des libellules' })).toMatchObject([
      { documentId: entries.theirDraft, isPublished: false, siteUrl: null },
    ])
    expect(await told(people.ars, { title: 'Trampoline secret' })).toMatchObject([{ documentId: entries.changed }])
  })

  test('are told to a partner from what is published and from its own drafts', async () => {
    expect(await told(people.partner, { title: 'Horloge des marmottes' })).toMatchObject([
      { documentId: entries.ourDraft, isPublished: false, adminPath: expect.stringContaining(entries.ourDraft!) },
    ])
    const [first] = await told(people.partner, { title: 'Baromètre des orchidées' })
    expect(first).toMatchObject({ documentId: entries.published, siteUrl: expect.any(String) })
  })

  test.each(['partner', 'committee'] as const)('never tell a %s of the draft of another organisation', async (role) => {
    const questions: [Record<string, string>, string?][] = [
      [{ title: 'Grimoire des libellules' }],
      [{ title: 'Trampoline secret' }],
      [{ title: '', organisation: theirs, website: 'https://secret.example/page' }],
      [{ title: 'Grimoire des libellules', documentId: entries.theirDraft! }],
      [{ title: 'Grimoire', documentId: entries.changed! }],
      [{ title: 'Coopérative des Alouettes' }, actorUid],
    ]
    for (const [query, type] of questions) {
      const answer = await ask(people[role], { uid: type ?? uid, ...query })
      expect(answer.text).not.toMatch(/Grimoire|Trampoline|secret|Alouettes/)
      const ids = ((answer.body?.data ?? []) as Told[]).map(({ documentId }) => documentId)
      expect(ids).not.toContain(entries.theirDraft)
      expect(ids).not.toContain(entries.theirActor)
    }
  })

  test('do not give the draft’s title of a published entry to a partner', async () => {
    const [found] = await told(people.partner, { title: 'Parapluie des hérissons' })
    expect(found).toMatchObject({ documentId: entries.changed, title: 'Parapluie des hérissons' })
  })

  test('follow every change at once', async () => {
    const entry = await draft('dup7', { title: 'Kermesse des tournesols' })
    const ids = async () => (await told(people.ars, { title: 'Kermesse des tournesols' })).map((one) => one.documentId)
    expect(await ids()).toEqual([entry])
    await documentsOf(cms().strapi, uid).update({ documentId: entry, locale: 'fr', data: { title: 'Autre chose' } })
    expect(await ids()).toEqual([])
    await documentsOf(cms().strapi, uid).delete({ documentId: entry })
  })

  test.each<Record<string, string>>([
    {},
    { uid: 'admin::user' },
    { uid: 'api::interview.interview' },
    { uid: 'api::page.page' },
  ])('of a type that is not compared are refused (%o)', async (query) => {
    expect((await ask(people.ars, query)).status).toBe(400)
  })

  test('are refused to whoever is not signed in', async () => {
    expect((await ask({}, { uid, title: 'Baromètre des orchidées' })).status).toBe(401)
  })

  test.each([
    'uid=api::initiative.initiative&title[$ne]=x&documentId[]=a&place[x]=1',
    `uid=api::initiative.initiative&title=${'des patients '.repeat(300)}`,
    `uid=api::initiative.initiative&${'place=48.9,2.4,site,93008&'.repeat(100)}title=x`,
    'uid=api::initiative.initiative&place=NaN,Infinity,,&place=%F0%9F%92%A9&title=%00',
  ])('survive a hostile question', async (query) => {
    expect((await ask(people.ars, query)).status).toBe(200)
  })
})
