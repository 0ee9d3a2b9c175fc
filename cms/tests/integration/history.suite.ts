import type * as history from '../../src/history'
import type { Revision } from '../../src/history'
import { documentsOf, requiredLinks } from '../harness/entries'
import { recordData } from '../harness/record-data'
import { cms } from './running-cms'

// The module that the CMS runs, compiled: it knows what is going on.
const { recordTogether, recordingAs, revisionUid } = jest.requireActual<typeof history>('../../dist/src/history')

const uid = 'api::initiative.initiative'
const initiatives = () => documentsOf(cms().strapi, uid)

const revisionsOf = async (documentId: string): Promise<Revision[]> =>
  (await cms()
    .strapi.db.query(revisionUid)
    .findMany({ where: { recordKey: documentId }, orderBy: { id: 'asc' } })) as Revision[]

const told = async (documentId: string) =>
  (await revisionsOf(documentId)).map(({ action, recordLocale }) => `${action} ${recordLocale}`)

/** An initiative that may be published. */
const publishable = (title: string) => ({
  ...recordData(cms().strapi, uid, 'historytext'),
  ...requiredLinks(uid, cms().foundation),
  ...{ title, slug: undefined, recordId: undefined },
})

/** Its English version: only its texts are its own. */
const translation = (title: string) => ({ title, summary: 'In short', description: 'At length' })

const make = async (title: string) =>
  (await initiatives().create({ locale: 'fr', data: publishable(title) })).documentId

describe('the history of a record', () => {
  test('tells every action once, in every language it touches', async () => {
    const documentId = await make('Une fiche suivie')
    await initiatives().update({ documentId, locale: 'en', data: translation('A followed record') })
    await initiatives().publish({ documentId, locale: '*' })
    await initiatives().update({ documentId, locale: 'fr', data: { title: 'Un autre titre' } })
    await documentsOf(cms().strapi, uid).unpublish({ documentId, locale: 'fr' })
    await initiatives().publish({ documentId, locale: 'fr' })
    await initiatives().update({ documentId, locale: 'fr', data: { title: 'Un titre de trop' } })
    await (initiatives() as unknown as { discardDraft(params: object): Promise<unknown> }).discardDraft({
      documentId,
      locale: 'fr',
    })
    await initiatives().delete({ documentId, locale: '*' })
    expect(await told(documentId)).toEqual([
      ...['create fr', 'create en', 'publish fr', 'publish en', 'update fr', 'unpublish fr', 'publish fr', 'update fr'],
      ...['discard_draft fr', 'delete fr', 'delete en'],
    ])
    const revisions = await revisionsOf(documentId)
    expect(revisions[4]).toMatchObject({
      ...{ recordType: uid, recordTitle: 'Un autre titre', userId: null, userName: 'Programme' },
      ...{ before: { title: 'Une fiche suivie' }, after: { title: 'Un autre titre' } },
    })
    expect(revisions.at(-1)).toMatchObject({ before: { title: 'A followed record' }, after: null })
  })

  test('says nothing of a save that changes nothing', async () => {
    const documentId = await make('Une fiche inchangée')
    await initiatives().update({ documentId, locale: 'fr', data: publishable('Une fiche inchangée') })
    expect(await told(documentId)).toEqual(['create fr'])
  })

  test('keeps the name of what was linked, once it is gone', async () => {
    const actors = documentsOf(cms().strapi, 'api::actor.actor')
    const actor = await actors.create({ locale: 'fr', data: { name: 'Une association qui ferme' } })
    const { documentId } = await initiatives().create({
      locale: 'fr',
      data: { title: 'Une fiche liée', partnerActors: [actor.documentId] },
    })
    await actors.delete({ documentId: actor.documentId, locale: '*' })
    const [revision] = await revisionsOf(documentId)
    expect(revision!.after).toMatchObject({
      partnerActors: [{ documentId: actor.documentId, name: 'Une association qui ferme' }],
    })
  })

  test('has no line for a publication that is refused', async () => {
    const { documentId } = await initiatives().create({ locale: 'fr', data: { title: 'Une fiche sans source' } })
    await expect(initiatives().publish({ documentId, locale: 'fr' })).rejects.toThrow()
    expect(await told(documentId)).toEqual(['create fr'])
  })

  test('is taken back with the transaction that it is written in', async () => {
    let documentId = ''
    const work = cms().strapi.db.transaction(async () => {
      documentId = await make('Une fiche reprise')
      throw new Error('taken back')
    })
    await expect(work).rejects.toThrow('taken back')
    expect(documentId).not.toBe('')
    expect(await told(documentId)).toEqual([])
  })

  test('tells a change as what it is part of', async () => {
    const documentId = await make('Une fiche envoyée')
    await recordingAs({ action: 'submit', message: 'À relire' }, () =>
      initiatives().update({ documentId, locale: 'fr', data: { title: 'Une fiche envoyée, revue' } }),
    )
    expect((await revisionsOf(documentId)).at(-1)).toMatchObject({ action: 'submit', message: 'À relire' })
  })

  test('of a load has one line a record and a language, from first to last state, and its source as author', async () => {
    const { strapi } = cms()
    let documentId = ''
    await strapi.db.transaction(() =>
      recordTogether(strapi, { source: 'Chargement initial' }, async () => {
        documentId = await make('Une fiche chargée')
        await initiatives().update({ documentId, locale: 'en', data: translation('A loaded record') })
        await initiatives().publish({ documentId, locale: '*' })
        await initiatives().update({ documentId, locale: 'fr', data: { title: 'Une fiche bien chargée' } })
      }),
    )
    const revisions = await revisionsOf(documentId)
    expect(revisions.map(({ action, recordLocale }) => `${action} ${recordLocale}`).sort()).toEqual([
      ...['import en', 'import fr'],
    ])
    expect(revisions.find(({ recordLocale }) => recordLocale === 'fr')).toMatchObject({
      ...{ userName: 'Chargement initial', before: null, after: { title: 'Une fiche bien chargée' } },
    })
  })

  test('of a contribution leaves out how to reach its author', async () => {
    const { documentId } = await documentsOf(cms().strapi, 'api::contribution.contribution').create({
      data: {
        ...{ title: 'Une proposition', contactName: 'Zoé Martin', contactEmail: 'zoe@example.org' },
        payload: { email: 'zoe@example.org', contact: { name: 'Zoé' }, title: 'Atelier' },
      },
    })
    const [revision] = await revisionsOf(documentId)
    expect(revision!.after).toMatchObject({ title: 'Une proposition', payload: { title: 'Atelier' } })
    expect(JSON.stringify(revision)).not.toMatch(/Zoé|zoe@/)
  })

  test.each(['create', 'update', 'delete', 'publish', 'clone'])(
    'is not written by the documents’ %s',
    async (action) => {
      const documentId = await make(`Une fiche protégée (${action})`)
      const [revision] = await revisionsOf(documentId)
      const documents = documentsOf(cms().strapi, revisionUid) as unknown as Record<
        string,
        (p: object) => Promise<unknown>
      >
      if (!documents[action]) return
      const params = { documentId: revision!.documentId, data: { userName: 'Quelqu’un d’autre' } }
      await expect(documents[action](params)).rejects.toThrow('L’historique ne se modifie pas.')
      expect(await revisionsOf(documentId)).toEqual([revision])
    },
  )
})
