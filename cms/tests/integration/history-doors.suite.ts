import type * as history from '../../src/history'
import type { Revision } from '../../src/history'
import { signIn, type Person } from '../harness/people'
import { documentsOf, requiredLinks } from '../harness/entries'
import { recordData } from '../harness/record-data'
import { cms } from './running-cms'

// The module that the CMS runs, compiled.
const { revisionUid } = jest.requireActual<typeof history>('../../dist/src/history')

const uid = 'api::initiative.initiative'
const initiatives = () => documentsOf(cms().strapi, uid)
const form = `/content-manager/collection-types/${uid}`

let ines: Person
let omar: Person

/** Signs the two editors in; the CMS must have started. */
async function openOffice() {
  ines ??= await signIn(cms(), 'strapi-super-admin', { firstname: 'Inès', lastname: 'Martin' })
  omar ??= await signIn(cms(), 'strapi-super-admin', { firstname: 'Omar', lastname: 'Petit' })
}

const ask = (who: Person | null, method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
  cms().api.rest(path, { method, body, headers: { ...(who?.headers ?? {}), ...headers } })

const revisionsOf = async (documentId: string): Promise<Revision[]> =>
  (await cms()
    .strapi.db.query(revisionUid)
    .findMany({ where: { recordKey: documentId }, orderBy: { id: 'asc' } })) as Revision[]

const publishable = (title: string) => ({
  ...recordData(cms().strapi, uid, 'historydoor'),
  ...requiredLinks(uid, cms().foundation),
  ...{ title, slug: undefined, recordId: undefined },
})
const make = async (title: string, data: object = {}) =>
  (await initiatives().create({ locale: 'fr', data: { ...publishable(title), ...data } })).documentId
const draft = (documentId: string, locale = 'fr') =>
  initiatives().findOne({ documentId, locale, status: 'draft', populate: ['leadActor', 'partnerActors', 'places'] })
const save = (who: Person, documentId: string, data: object, version?: string) =>
  ask(
    who,
    'PUT',
    `${form}/${documentId}?locale=fr`,
    { ...data, locale: 'fr' },
    version ? { 'x-atlas-read-version': version } : {},
  )

describe('the history through the admin’s doors', () => {
  beforeAll(openOffice)

  test('tells who did what, by name, even once the account is gone', async () => {
    const { strapi } = cms()
    const passing = await signIn(cms(), 'strapi-super-admin', { firstname: 'Élise', lastname: 'De Passage' })
    const documentId = await make('Une fiche touchée')
    expect((await save(passing, documentId, { title: 'Une fiche retouchée' })).status).toBe(200)
    await strapi.service('admin::user').deleteById(passing.id)
    const { body } = await ask(ines, 'GET', `/atlas/history/of/${uid}/${documentId}`)
    expect(body.data).toMatchObject({ total: 2, page: 1, pageCount: 1 })
    expect(body.data.lines[0]).toMatchObject({
      action: 'update',
      actionLabel: 'Modification',
      author: 'Élise De Passage',
    })
    const detail = await ask(ines, 'GET', `/atlas/history/revisions/${body.data.lines[0].id}`)
    expect(detail.body.data.differences).toEqual([
      { path: 'title', label: 'Titre', before: 'Une fiche touchée', after: 'Une fiche retouchée' },
    ])
  })

  test('is closed to visitors, and to the content manager for everybody', async () => {
    const documentId = await make('Une fiche fermée')
    const [revision] = await revisionsOf(documentId)
    const door = `/content-manager/collection-types/${revisionUid}`
    const write = { userName: 'Quelqu’un d’autre' }
    const attempts = [
      ask(null, 'GET', '/atlas/history'),
      ask(null, 'GET', '/atlas/history/export'),
      ask(null, 'GET', `/atlas/history/of/${uid}/${documentId}`),
      ask(null, 'POST', `/atlas/history/revisions/${revision!.documentId}/restore`, {}),
      ask(ines, 'POST', door, write),
      ask(ines, 'PUT', `${door}/${revision!.documentId}`, write),
      ask(ines, 'DELETE', `${door}/${revision!.documentId}`),
      ask(ines, 'POST', `${door}/${revision!.documentId}/actions/publish`, write),
      ask(ines, 'POST', `${door}/clone/${revision!.documentId}`, write),
      ask(ines, 'POST', `${door}/actions/bulkDelete`, { documentIds: [revision!.documentId] }),
      ask(null, 'GET', '/api/revisions'),
    ]
    for (const { status } of await Promise.all(attempts)) expect(status).toBeGreaterThanOrEqual(400)
    expect(await revisionsOf(documentId)).toEqual([revision])
  })

  test('gives an earlier version back to the draft alone, and says what could not come', async () => {
    const actors = documentsOf(cms().strapi, 'api::actor.actor')
    const gone = await actors.create({ locale: 'fr', data: { name: 'Association disparue' } })
    const documentId = await make('Avant', { partnerActors: [gone.documentId, cms().foundation.actor] })
    await initiatives().publish({ documentId, locale: 'fr' })
    await save(ines, documentId, { title: 'Après', places: [], internalNote: 'Note' })
    await actors.delete({ documentId: gone.documentId, locale: '*' })
    const [first] = await revisionsOf(documentId)

    const plan = (await ask(omar, 'GET', `/atlas/history/revisions/${first!.documentId}`)).body.data.restoration
    expect(plan.lost).toEqual([{ label: 'Organisations partenaires', name: 'Association disparue' }])
    const answer = await ask(omar, 'POST', `/atlas/history/revisions/${first!.documentId}/restore`, {})
    expect(answer.status).toBe(200)
    expect(await draft(documentId)).toMatchObject({
      ...{ title: 'Avant', places: [{}] },
      partnerActors: [{ documentId: cms().foundation.actor }],
    })
    const published = await initiatives().findOne({ documentId, locale: 'fr', status: 'published' })
    expect(published).toMatchObject({ title: 'Avant', slug: (await draft(documentId))!.slug })
    expect((await revisionsOf(documentId)).at(-1)).toMatchObject({ action: 'restore', userName: 'Omar Petit' })
  })

  test('brings a deleted record back, in all its languages, under its own identifier, as a draft', async () => {
    const documentId = await make('Une fiche à garder')
    await initiatives().update({ documentId, locale: 'en', data: { title: 'A record to keep' } })
    await initiatives().publish({ documentId, locale: 'fr' })
    const { slug } = (await draft(documentId))!
    expect((await ask(ines, 'DELETE', `${form}/${documentId}?locale=*`)).status).toBe(200)
    expect(await draft(documentId)).toBeNull()
    const deletion = (await revisionsOf(documentId)).find(({ action }) => action === 'delete')!
    const { status, body } = await ask(omar, 'POST', `/atlas/history/revisions/${deletion.documentId}/restore`, {})
    expect({ status, body }).toMatchObject({ status: 200 })
    expect(await draft(documentId)).toMatchObject({ title: 'Une fiche à garder', slug })
    expect(await draft(documentId, 'en')).toMatchObject({ title: 'A record to keep' })
    expect(await initiatives().findOne({ documentId, locale: 'fr', status: 'published' })).toBeNull()
  })

  test('is filtered by type, action, person and day, and says what it can be filtered by', async () => {
    const documentId = await make('Une fiche filtrée')
    await save(omar, documentId, { title: 'Une fiche bien filtrée' })
    const today = new Date().toISOString().slice(0, 10)
    const query = new URLSearchParams({ type: uid, action: 'update', person: 'Omar Petit', from: today, to: today })
    const { body } = await ask(ines, 'GET', `/atlas/history?${query}`)
    expect(body.data.lines[0]).toMatchObject({ recordKey: documentId, author: 'Omar Petit', action: 'update' })
    expect(new Set(body.data.lines.map(({ author }: { author: string }) => author))).toEqual(new Set(['Omar Petit']))
    const none = await ask(ines, 'GET', '/atlas/history?to=2020-01-01')
    expect(none.body.data).toMatchObject({ lines: [], total: 0 })
    const choices = (await ask(ines, 'GET', '/atlas/history/choices')).body.data
    expect(choices.types).toContainEqual({ value: uid, label: 'Initiatives' })
    expect(choices.people).toContainEqual({ value: 'Omar Petit', label: 'Omar Petit' })
  })

  test('leaves as CSV, in which no cell is a formula', async () => {
    await make('=HYPERLINK("https://example.org")')
    await make('+33 1')
    await make('@SUM(A1)')
    const { status, text } = await ask(ines, 'GET', `/atlas/history/export?type=${uid}`)
    expect(status).toBe(200)
    expect(text.startsWith('Date;Type;Fiche;')).toBe(true)
    expect(text).toContain(`"'=HYPERLINK(""https://example.org"")"`)
    expect(text).toContain(`;'+33 1;`)
    expect(text).toContain(`;'@SUM(A1);`)
    for (const cell of text.split(/[;\n\r]/)) expect(cell).not.toMatch(/^"?[=+@\t-]/)
  })

  test('tells on the home what the last 30 days did, each record once', async () => {
    const before = (await ask(ines, 'GET', '/atlas/history/last-days')).body.data.types
    const countOf = (types: { type: string; updated: number; deleted: number }[]) =>
      types.find(({ type }) => type === uid) ?? { updated: 0, deleted: 0 }
    const documentId = await make('Une fiche très suivie')
    await save(ines, documentId, { title: 'Un' })
    await save(ines, documentId, { title: 'Deux' })
    await ask(ines, 'DELETE', `${form}/${documentId}?locale=fr`)
    const after = (await ask(ines, 'GET', '/atlas/history/last-days')).body.data.types
    expect(countOf(after).updated - countOf(before).updated).toBe(1)
    expect(countOf(after).deleted - countOf(before).deleted).toBe(1)
  })
})

describe('two editors of one record', () => {
  beforeAll(openOffice)

  const versionOf = async (documentId: string) => new Date((await draft(documentId))!.updatedAt).toISOString()

  test('the second is told who, when and what, and nothing is written', async () => {
    const documentId = await make('Fiche à deux')
    const version = await versionOf(documentId)
    expect((await save(ines, documentId, { title: 'Texte d’Inès' }, version)).status).toBe(200)
    const refused = await save(omar, documentId, { title: 'Texte d’Omar', summary: 'Son résumé' }, version)
    expect(refused.status).toBe(409)
    expect(refused.body.error.details).toMatchObject({ isConflict: true, author: 'Inès Martin', isSelf: false })
    expect(refused.body.error.details.differences).toEqual([
      { path: 'title', label: 'Titre', before: 'Texte d’Inès', after: 'Texte d’Omar' },
      expect.objectContaining({ path: 'summary', after: 'Son résumé' }),
    ])
    expect(await draft(documentId)).toMatchObject({ title: 'Texte d’Inès' })
    expect((await revisionsOf(documentId)).map(({ userName }) => userName)).not.toContain('Omar Petit')
  })

  test('the second may save all the same, once told', async () => {
    const documentId = await make('Fiche à deux fois')
    const version = await versionOf(documentId)
    await save(ines, documentId, { title: 'Texte d’Inès' }, version)
    const { body } = await save(omar, documentId, { title: 'Texte d’Omar' }, version)
    const again = await save(omar, documentId, { title: 'Texte d’Omar' }, body.error.details.version)
    expect([again.status, (await draft(documentId))!.title]).toEqual([200, 'Texte d’Omar'])
  })

  test('the second does not publish what the first has changed', async () => {
    const documentId = await make('Fiche à publier')
    const version = await versionOf(documentId)
    await save(ines, documentId, { title: 'Texte d’Inès' }, version)
    const { title: _title, ...data } = publishable('Texte d’Omar')
    const path = `${form}/${documentId}/actions/publish?locale=fr`
    const refused = await ask(
      omar,
      'POST',
      path,
      { title: 'Texte d’Omar', locale: 'fr' },
      { 'x-atlas-read-version': version },
    )
    expect([refused.status, data.slug]).toEqual([409, undefined])
    expect(await initiatives().findOne({ documentId, locale: 'fr', status: 'published' })).toBeNull()
    const fresh = { 'x-atlas-read-version': refused.body.error.details.version }
    expect((await ask(omar, 'POST', path, { title: 'Texte d’Omar', locale: 'fr' }, fresh)).status).toBe(200)
  })

  test('one who saves twice in a row is not told of oneself', async () => {
    const documentId = await make('Fiche à un')
    const first = await save(ines, documentId, { title: 'Un' }, await versionOf(documentId))
    const second = await save(ines, documentId, { title: 'Deux' }, first.body.data.updatedAt)
    expect([first.status, second.status]).toEqual([200, 200])
  })

  test('of two saves at once, one wins and the other is told', async () => {
    const documentId = await make('Fiche à la fois')
    const version = await versionOf(documentId)
    const answers = await Promise.all([
      save(ines, documentId, { title: 'Texte d’Inès' }, version),
      save(omar, documentId, { title: 'Texte d’Omar' }, version),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  test('a step of the review is not a change of what the form says', async () => {
    const documentId = await make('Fiche relue')
    const version = await versionOf(documentId)
    await initiatives().update({ documentId, locale: 'fr', data: { reviewState: 'submitted' } })
    expect((await save(omar, documentId, { title: 'Un autre titre' }, version)).status).toBe(200)
  })

  test('a script, which says nothing of what it read, is not concerned', async () => {
    const documentId = await make('Fiche de script')
    await save(ines, documentId, { title: 'Texte d’Inès' })
    await initiatives().update({ documentId, locale: 'fr', data: { title: 'Texte du script' } })
    expect((await draft(documentId))!.title).toBe('Texte du script')
  })
})

describe('the history, for a partner', () => {
  let partner: Person
  let own: string

  beforeAll(async () => {
    await openOffice()
    const { strapi } = cms()
    partner = await signIn(cms(), 'partner_contributor', { firstname: 'Paul', lastname: 'Partenaire' })
    own = (
      await documentsOf(strapi, 'api::actor.actor').create({ locale: 'fr', data: { name: 'Association de Paul' } })
    ).documentId
    const membership = { userId: partner.id, organisationKey: own }
    await strapi.db.query('api::membership.membership' as never).create({ data: membership })
  })

  test('is that of its own records, without what the agency notes for itself', async () => {
    const documentId = await make('Une fiche de Paul', { managedBy: own, internalNote: 'Pour l’ARS' })
    await save(partner, documentId, { title: 'Une fiche de Paul, revue' })
    const { status, body } = await ask(partner, 'GET', `/atlas/history/of/${uid}/${documentId}`)
    expect([status, body.data?.total]).toEqual([200, 2])
    const [update, creation] = body.data.lines as { id: string; author: string }[]
    expect(update!.author).toBe('Paul Partenaire')
    const detail = await ask(partner, 'GET', `/atlas/history/revisions/${creation!.id}`)
    expect(detail.status).toBe(200)
    expect(detail.text).not.toContain('Pour l’ARS')
    expect((await ask(partner, 'POST', `/atlas/history/revisions/${creation!.id}/restore`, {})).status).toBe(200)
    expect(await draft(documentId)).toMatchObject({ title: 'Une fiche de Paul', internalNote: 'Pour l’ARS' })
  })

  test('tells nothing of the others’', async () => {
    const documentId = await make('Une fiche de l’ARS')
    await save(ines, documentId, { title: 'Une fiche de l’ARS, revue' })
    const deleted = await make('Une fiche de l’ARS, supprimée')
    await ask(ines, 'DELETE', `${form}/${deleted}?locale=*`)
    const [revision] = await revisionsOf(documentId)
    expect((await ask(partner, 'GET', `/atlas/history/of/${uid}/${documentId}`)).status).toBe(403)
    expect((await ask(partner, 'GET', `/atlas/history/of/${uid}/${deleted}`)).status).toBe(403)
    expect((await ask(partner, 'GET', `/atlas/history/revisions/${revision!.documentId}`)).status).toBe(404)
    expect((await ask(partner, 'POST', `/atlas/history/revisions/${revision!.documentId}/restore`, {})).status).toBe(
      404,
    )
    for (const path of ['', '/export', '/choices']) {
      const { status, text } = await ask(partner, 'GET', `/atlas/history${path}`)
      expect({ path, status, tellsOthers: /de l’ARS|Inès Martin/.test(text) }).toEqual({
        path,
        status: 200,
        tellsOthers: false,
      })
    }
    expect((await draft(documentId))!.title).toBe('Une fiche de l’ARS, revue')
  })

  test('is nothing for a member of the committee, who writes nothing', async () => {
    const member = await signIn(cms(), 'committee_member', { firstname: 'Claude', lastname: 'Comité' })
    const documentId = await make('Une fiche publiée')
    expect((await ask(member, 'GET', `/atlas/history/of/${uid}/${documentId}`)).status).toBe(403)
    expect((await ask(member, 'GET', '/atlas/history')).body.data).toMatchObject({ total: 0 })
  })
})
