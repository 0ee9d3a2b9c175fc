import { randomUUID } from 'node:crypto'
import { consentVersion } from '@atlas/shared'
import { deleteDueContacts } from '../../src/contributions/delete-contacts'
import { publishedDuplicates } from '../../src/contributions/published-duplicates'
import { documentsOf, publishEntry, requiredLinks } from '../harness/entries'
import { signIn } from '../harness/people'
import { recordData } from '../harness/record-data'
import { sentMail } from '../harness/sent-mail'
import { cms } from './running-cms'

const uid = 'api::contribution.contribution'
const initiativeUid = 'api::initiative.initiative'
let visitor = 0

type Body = Record<string, unknown>
const proposal = (values: Body = {}): Body => ({
  ...{ kind: 'new_initiative', language: 'fr', consentVersion, key: randomUUID() },
  values: {
    ...{
      title: 'Café des aidants de Pantin',
      summary: 'Des aidants se retrouvent.',
      organisation: 'Maison des aidants',
    },
    ...{ department: '93', commune: 'Pantin', engagement_level: 'partnership', field: ['care'], paid: 'no' },
    ...{ links: ['https://example.org/cafe'], consent: 'yes', ...values },
  },
})
/** Each request comes from another visitor, unless a test says otherwise: limits are tested apart. */
const send = (body: Body, from = `203.0.113.${(visitor += 1)}`) =>
  cms().api.rest('/api/atlas/contributions', { method: 'POST', body, headers: { 'x-visitor-address': from } })
const post = (address: string, body: Body) => cms().api.rest(`/api/atlas${address}`, { method: 'POST', body })
const count = () => cms().strapi.db.query(uid).count()
const byReference = (reference: string) => cms().strapi.db.query(uid).findOne({ where: { reference } })

let editor: Record<string, string> | undefined
async function asEditor(method: string, address: string, body?: Body) {
  editor ??= (await signIn(cms(), 'strapi-super-admin')).headers
  return cms().api.rest(`/atlas/contributions${address}`, { method, headers: editor, ...(body ? { body } : {}) })
}

describe('a contribution that comes', () => {
  test('is kept with what was agreed to, and told by its reference', async () => {
    const { status, body } = await send(proposal({ contact_name: 'A. Martin', contact_email: 'a.martin@example.org' }))
    expect(status).toBe(200)
    const entry = (await byReference(body.data.reference))!
    expect(entry).toMatchObject({ kind: 'new_initiative', state: 'received', title: 'Café des aidants de Pantin' })
    expect(entry).toMatchObject({ isConsentGiven: true, consentVersion, contactEmail: 'a.martin@example.org' })
    expect(entry.consentText).toMatch(/J’accepte/)
    expect(entry.payload.labels).toEqual({
      'engagement_level.partnership': 'Catégorie partnership',
      'field.care': 'Catégorie care',
    })
    expect(JSON.stringify(entry.payload)).not.toMatch(/martin/i)
  })

  test('is acknowledged by e-mail, with a link of which nothing can be read in the database', async () => {
    const { body } = await send(proposal({ contact_email: 'told@example.org' }))
    const mail = sentMail().find(({ to }) => to === 'told@example.org')!
    expect(mail.subject).toContain(body.data.reference)
    expect(mail.text).toContain(`/contribuer/retrait/${body.data.deletionToken}`)
    expect(JSON.stringify(await byReference(body.data.reference))).not.toContain(body.data.deletionToken)
  })

  test('sent twice by the same form is one contribution', async () => {
    const body = proposal()
    const first = await send(body)
    const before = await count()
    const second = await send(body)
    expect([second.body.data.reference, await count()]).toEqual([first.body.data.reference, before])
  })

  const long = 'a'.repeat(501)
  test.each<[string, Body, string | null]>([
    ['without a title', proposal({ title: ' ' }), 'title'],
    ['too long', proposal({ summary: long }), 'summary'],
    ['with a code that no list has', proposal({ department: '00' }), 'department'],
    ['with a category that no axis has', proposal({ field: ['care', 'cooking'] }), 'field'],
    ['with an address that runs a script', proposal({ links: ['javascript:alert(1)'] }), 'links'],
    ['with an address of a file', proposal({ links: ['file:///etc/passwd'] }), 'links'],
    ['with too many addresses', proposal({ links: Array(4).fill('https://example.org') }), 'links'],
    ['with a wrong e-mail', proposal({ contact_email: 'a@b' }), 'contact_email'],
    ['with two lines in its e-mail', proposal({ contact_email: 'a@b.fr\nBcc: c@d.fr' }), 'contact_email'],
    ['with the years reversed', proposal({ start_year: '2020', end_year: '2019' }), 'end_year'],
    ['with a social security number', proposal({ results: 'Le 1 85 05 78 006 084 91 va bien' }), 'results'],
    ['without agreement', proposal({ consent: '' }), 'consent'],
    ['without a source', proposal({ links: [] }), 'links'],
    ['with an unknown answer', proposal({ state: 'accepted' }), null],
    ['with an unknown field', { ...proposal(), state: 'accepted' }, null],
    ['with an object for a text', proposal({ title: { $ne: '' } }), null],
    ['of an unknown kind', { ...proposal(), kind: '__proto__' }, null],
    ['with an agreement that never was', { ...proposal(), consentVersion: '1999' }, null],
    ['without a key', { ...proposal(), key: '' }, null],
  ])('is refused %s, and nothing is kept', async (_why, body, field) => {
    const before = await count()
    const { status, body: answer } = await send(body)
    expect([status, await count()]).toEqual([400, before])
    if (field) expect(answer.error.details.problems).toEqual([expect.objectContaining({ field })])
  })

  test('is refused when it corrects a record that is not published', async () => {
    const values = { record: 'initiative:never-was', wrong: 'Tout', consent: 'yes' }
    const { status, body } = await send({ ...proposal(), kind: 'correction', values })
    expect([status, body.error.details.problems[0].code]).toEqual([400, 'unknown_record'])
  })

  test('is stopped after ten within an hour from one visitor, and not from another', async () => {
    const statuses: number[] = []
    for (let rank = 0; rank < 11; rank += 1) statuses.push((await send(proposal(), '198.51.100.7')).status)
    expect(statuses).toEqual([...Array(10).fill(200), 429])
    expect((await send(proposal(), '198.51.100.8')).status).toBe(200)
  })

  test('is in no public answer, by any door', async () => {
    const { api } = cms()
    for (const address of ['/api/contributions', '/api/atlas/contributions', '/atlas/contributions/x']) {
      expect((await api.rest(address)).status).toBeGreaterThanOrEqual(400)
    }
    const { data } = await api.graphql('{ __schema { types { name } } }').catch(() => ({ data: null }))
    expect(JSON.stringify(data ?? '')).not.toMatch(/contribution/i)
  })
})

describe('contact details', () => {
  const sent = async () => {
    const { body } = await send(proposal({ contact_name: 'B. Petit', contact_email: 'b.petit@example.org' }))
    return body.data as { reference: string; deletionToken: string; contactsDueOn: string }
  }
  const contactOf = async (reference: string) => {
    const { contactName, contactEmail, contactRole, contactsDeletedOn } = (await byReference(reference))!
    return { contactName, contactEmail, contactRole, isDeleted: Boolean(contactsDeletedOn) }
  }
  const gone = { contactName: null, contactEmail: null, contactRole: null, isDeleted: true }

  test('stay when their link is only looked at, and go once it is used; it works once', async () => {
    const { reference, deletionToken: token } = await sent()
    const seen = await post('/contributions/contacts', { token })
    expect([seen.status, seen.body.data.reference]).toEqual([200, reference])
    expect((await contactOf(reference)).contactName).toBe('B. Petit')
    expect((await post('/contributions/contacts/removal', { token })).status).toBe(200)
    expect(await contactOf(reference)).toEqual(gone)
    expect((await post('/contributions/contacts/removal', { token })).status).toBe(404)
    expect((await post('/contributions/contacts', { token: '' })).status).toBe(404)
  })

  test('go on the day that was told, not before', async () => {
    const { reference, contactsDueOn } = await sent()
    expect(contactsDueOn > new Date().toISOString().slice(0, 10)).toBe(true)
    await deleteDueContacts(cms().strapi)
    expect((await contactOf(reference)).contactName).toBe('B. Petit')
    await deleteDueContacts(cms().strapi, contactsDueOn)
    expect(await contactOf(reference)).toEqual(gone)
  })

  test('of a contribution that has no day of its own go after the time that the setting says', async () => {
    const old = {
      title: 'Ancienne',
      kind: 'correction',
      contactEmail: 'ancien@example.org',
      receivedAt: '2020-01-01T00:00:00Z',
    }
    const made = await documentsOf(cms().strapi, uid).create({ data: old })
    await deleteDueContacts(cms().strapi)
    expect((await documentsOf(cms().strapi, uid).findOne({ documentId: made.documentId }))!.contactEmail).toBeNull()
  })

  test('are in no history', async () => {
    const { reference } = await sent()
    const { documentId } = (await byReference(reference))!
    const rows = await cms()
      .strapi.db.query('api::revision.revision' as never)
      .findMany({ where: { recordKey: documentId } })
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toMatch(/petit/i)
  })

  test('go at an editor’s request, and nobody else’s', async () => {
    const { reference } = await sent()
    const { documentId } = (await byReference(reference))!
    const address = `/atlas/contributions/${documentId}/contacts/removal`
    expect((await cms().api.rest(address, { method: 'POST' })).status).toBe(401)
    expect((await asEditor('POST', `/${documentId}/contacts/removal`)).status).toBe(200)
    expect(await contactOf(reference)).toEqual(gone)
  })
})

describe('the draft of a proposal', () => {
  const proposed = async (values: Body = {}) => {
    const { body } = await send(proposal({ contact_name: 'C. Roux', contact_email: 'c.roux@example.org', ...values }))
    return (await byReference(body.data.reference))!.documentId as string
  }
  const draftOf = async (documentId: string) => {
    const { status, body } = await asEditor('POST', `/${documentId}/draft`)
    expect(status).toBe(200)
    return body.data as { uid: string; documentId: string }
  }

  test('says what was proposed, by whom it is led, and nothing of who proposed it', async () => {
    const id = await proposed({ organisation: 'université FONDATRICE', results: 'Dix cafés', start_year: '2023' })
    const { documentId } = await draftOf(id)
    const populate = ['places', 'sources', 'categories', 'leadActor', 'managedBy']
    const draft = (await documentsOf(cms().strapi, initiativeUid).findOne({ documentId, populate }))!
    expect(draft).toMatchObject({ title: 'Café des aidants de Pantin', outcomes: 'Dix cafés', startYear: 2023 })
    expect(draft).toMatchObject({ scale: 'regional', reviewState: 'drafting', managedBy: null })
    expect(draft.places).toMatchObject([{ commune: 'Pantin', departmentCode: '93', regionCode: '11', country: 'FR' }])
    expect(draft.sources).toMatchObject([{ url: 'https://example.org/cafe' }])
    expect(draft.categories.map(({ key }: { key: string }) => key).sort()).toEqual([
      'engagement_level.partnership',
      'field.care',
    ])
    expect(draft.leadActor).toMatchObject({ name: 'Université fondatrice' })
    expect(draft.internalNote).toMatch(/contribution C-\d{4}-/)
    expect(JSON.stringify(draft)).not.toMatch(/roux/i)
    expect(await documentsOf(cms().strapi, initiativeUid).findOne({ documentId, status: 'published' })).toBeNull()
  })

  test('names in a note the organisation that has no record', async () => {
    const { documentId } = await draftOf(await proposed())
    const draft = (await documentsOf(cms().strapi, initiativeUid).findOne({ documentId, populate: ['leadActor'] }))!
    expect(draft.leadActor).toBeNull()
    expect(draft.internalNote).toContain('Maison des aidants')
  })

  test('is made once, however often it is asked for', async () => {
    const id = await proposed()
    const before = await cms().strapi.db.query(initiativeUid).count()
    const [first, second] = [await draftOf(id), await draftOf(id)]
    expect(second).toEqual(first)
    expect(await cms().strapi.db.query(initiativeUid).count()).toBe(before + 1)
    const entry = await documentsOf(cms().strapi, uid).findOne({ documentId: id })
    expect(entry).toMatchObject({ state: 'accepted', draftDocumentId: first.documentId })
  })

  test('is not made of what was set aside, nor is set aside what was accepted', async () => {
    const [refused, accepted] = [await proposed(), await proposed()]
    expect((await asEditor('POST', `/${refused}/rejection`, { reason: 'Hors du champ.' })).body.data.isTold).toBe(true)
    expect((await asEditor('POST', `/${refused}/draft`)).status).toBe(400)
    await draftOf(accepted)
    expect((await asEditor('POST', `/${accepted}/rejection`, { reason: 'Trop tard.' })).status).toBe(400)
    expect(sentMail().at(-1)!.text).toContain('Hors du champ.')
  })

  test('is not made, nor read, by who may not read contributions', async () => {
    const id = await proposed()
    const author = (await signIn(cms(), 'strapi-author')).headers
    const ask = (method: string, address: string) =>
      cms().api.rest(`/atlas/contributions${address}`, { method, headers: author })
    expect((await ask('GET', `/${id}`)).status).toBe(403)
    expect((await ask('POST', `/${id}/draft`)).status).toBe(403)
    expect((await ask('POST', `/${id}/rejection`)).status).toBe(403)
    expect((await ask('POST', `/${id}/contacts/removal`)).status).toBe(403)
    const { body } = await ask('GET', `/about/${initiativeUid}/${id}`)
    expect(body.data).toEqual([])
    expect(
      (await byReference((await documentsOf(cms().strapi, uid).findOne({ documentId: id }))!.reference))!.state,
    ).toBe('received')
  })

  test('refuses a reason that says nothing', async () => {
    const id = await proposed()
    expect((await asEditor('POST', `/${id}/rejection`, { reason: ' ' })).status).toBe(400)
  })
})

describe('a correction', () => {
  test('waits beside its record, and leads to it', async () => {
    const { strapi, foundation } = cms()
    const data = { ...recordData(strapi, initiativeUid, 'tocorrect'), ...requiredLinks(initiativeUid, foundation) }
    const record = await publishEntry(strapi, initiativeUid, { ...data, slug: 'to-correct' })
    const values = {
      record: 'initiative:to-correct',
      record_field: 'years',
      wrong: 'L’année',
      right: '2021',
      consent: 'yes',
    }
    const { body } = await send({ ...proposal(), kind: 'correction', values })
    const about = await asEditor('GET', `/about/${initiativeUid}/${record}`)
    expect(about.body.data).toMatchObject([{ reference: body.data.reference, state: 'received', changes: [] }])
    const before = await strapi.db.query(initiativeUid).count()
    const { documentId } = (await byReference(body.data.reference))!
    const answer = await asEditor('POST', `/${documentId}/draft`)
    expect(answer.body.data).toEqual({ uid: initiativeUid, documentId: record })
    expect(await strapi.db.query(initiativeUid).count()).toBe(before)
  })
})

describe('a correction of a text', () => {
  test('names the field of the record that an editor may take it over into', async () => {
    const { strapi } = cms()
    const data = { ...recordData(strapi, 'api::actor.actor', 'namedactor'), slug: 'named-actor' }
    const record = await publishEntry(strapi, 'api::actor.actor', data)
    const values = {
      record: 'actor:named-actor',
      record_field: 'name',
      wrong: 'Le nom',
      right: 'Maison',
      consent: 'yes',
    }
    await send({ ...proposal(), kind: 'correction', values })
    const { body } = await asEditor('GET', `/about/api::actor.actor/${record}`)
    expect(body.data[0].changes).toEqual([{ name: 'name', label: 'Nom', value: 'Maison' }])
  })
})

describe('the initiatives that a proposal may repeat', () => {
  test('are found among what is published, with the reason', async () => {
    const { strapi, foundation } = cms()
    const links = requiredLinks(initiativeUid, foundation)
    const title = 'Observatoire citoyen des parcours obstétricaux'
    await publishEntry(strapi, initiativeUid, {
      ...recordData(strapi, initiativeUid, 'dup'),
      ...links,
      title,
      slug: 'obs',
    })
    const hidden = { ...recordData(strapi, initiativeUid, 'dupdraft'), ...links, title: 'Carnet secret des soignants' }
    await documentsOf(strapi, initiativeUid).create({ locale: 'fr', data: { ...hidden, slug: 'secret' } })
    const found = await publishedDuplicates(strapi, { title: title.toUpperCase(), organisation: '' }, 'fr')
    expect(found).toMatchObject([{ slug: 'obs', reasons: ['même titre'] }])
    expect(await publishedDuplicates(strapi, { title: 'Carnet secret des soignants', organisation: '' }, 'fr')).toEqual(
      [],
    )
  })
})
