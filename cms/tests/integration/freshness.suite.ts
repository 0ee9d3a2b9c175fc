import { createHash } from 'node:crypto'
import { regionDay, type VerificationPage } from '@atlas/shared'
import { contentVersion } from '../../src/read-model/content-version'
import { documentsOf, draftEntry, publishEntry, requiredLinks } from '../harness/entries'
import { signIn } from '../harness/people'
import { recordData } from '../harness/record-data'
import { sentMail, type SentMail } from '../harness/sent-mail'
import { cms } from './running-cms'

const uid = 'api::initiative.initiative'
const actorUid = 'api::actor.actor'
const requestUid = 'api::verification-request.verification-request'
const contributionUid = 'api::contribution.contribution'

type Body = Record<string, unknown>
const lastMailTo = (email: string): SentMail =>
  sentMail()
    .filter(({ to }) => to === email)
    .at(-1)!
const tokensIn = ({ text }: SentMail): string[] =>
  [...text.matchAll(/\/verification\/([\w-]+)/g)].map(([, token]) => token!)

let publisher: Record<string, string> | undefined
async function asPublisher(method: string, address: string, body?: Body) {
  publisher ??= (await signIn(cms(), 'strapi-super-admin')).headers
  return cms().api.rest(`/atlas/freshness${address}`, { method, headers: publisher, ...(body ? { body } : {}) })
}

let visitor = 0
const ask = (what: 'page' | 'confirmation' | 'proposal', body: Body) =>
  cms().api.rest(`/api/atlas/verification/${what}`, {
    ...{ method: 'POST', body },
    headers: { 'x-visitor-address': `203.0.113.${(visitor += 1) % 250}` },
  })
const pageOf = async (token: string): Promise<VerificationPage> => (await ask('page', { token })).body.data
const nonceOf = async (token: string): Promise<string> => (await pageOf(token)).nonce!

let counter = 0
interface Organisation {
  readonly key: string
  readonly email: string
  readonly records: readonly string[]
}

/** An organisation with a contact and records that nobody ever verified; its own page has just been verified. */
async function organisation(count = 1, withContact = true): Promise<Organisation> {
  const { strapi, foundation } = cms()
  const text = `fresh${(counter += 1)}`
  const email = `${text}@example.org`
  const contact = withContact ? { contactName: 'Contact secret', contactEmail: email } : {}
  const key = await publishEntry(strapi, actorUid, {
    ...recordData(strapi, actorUid, text),
    ...{ type: foundation.categories['actor_type.university'], contactEmail: null, contactName: null, ...contact },
    ...{ verifiedOn: regionDay(), verificationPeriod: null },
  })
  const records = []
  for (let n = 0; n < count; n += 1) {
    const data = recordData(strapi, uid, `${text}r${n}`)
    const dates = { collectedOn: '2026-01-15', verifiedOn: null, verificationPeriod: 'months_12' }
    records.push(
      await publishEntry(strapi, uid, { ...data, ...requiredLinks(uid, foundation), ...dates, leadActor: key }),
    )
  }
  return { key, email, records }
}

const sending = (key: string, campaign = 'Automne', isAgain = false) =>
  asPublisher('POST', '/sending', { campaign, organisation: key, isAgain })

/** Asks one organisation and gives the links of the message. */
async function asked(count = 1): Promise<Organisation & { tokens: string[] }> {
  const made = await organisation(count)
  const { body } = await sending(made.key)
  expect(body.data).toMatchObject({ outcome: 'sent', count })
  return { ...made, tokens: tokensIn(lastMailTo(made.email)) }
}

const rowsOf = (documentId: string) =>
  cms()
    .strapi.db.query(uid)
    .findMany({ where: { documentId }, orderBy: { id: 'asc' } }) as Promise<
    { verifiedOn: string | null; publishedAt: string | null; title: string; updatedAt: string }[]
  >
const published = async (documentId: string) => (await rowsOf(documentId)).find((row) => row.publishedAt)!
const requestsOf = (key: string) =>
  cms()
    .strapi.db.query(requestUid)
    .findMany({ where: { organisationKey: key }, orderBy: { id: 'asc' } })

/** Everything that an answer could change. */
async function situation(documentId: string) {
  const { strapi } = cms()
  return {
    rows: await rowsOf(documentId),
    requests: await strapi.db.query(requestUid).findMany({ orderBy: { id: 'asc' } }),
    contributions: await strapi.db.query(contributionUid).count(),
    version: await contentVersion(strapi),
  }
}

describe('a campaign', () => {
  test('sends an organisation one message with a link for each record, and keeps no link', async () => {
    const { email, tokens, key, records } = await asked(3)
    expect(sentMail().filter(({ to }) => to === email)).toHaveLength(1)
    expect(new Set(tokens).size).toBe(3)
    const kept = await requestsOf(key)
    expect(kept.map(({ recordDocumentId }: { recordDocumentId: string }) => recordDocumentId).sort()).toEqual(
      [...records].sort(),
    )
    expect(kept.map(({ tokenHash }: { tokenHash: string }) => tokenHash).sort()).toEqual(
      tokens.map((token) => createHash('sha256').update(token).digest('hex')).sort(),
    )
    const database = JSON.stringify(await cms().strapi.db.query(requestUid).findMany({}))
    for (const token of tokens) expect(database).not.toContain(token)
    const days = kept.map(({ expiresAt }: { expiresAt: string }) => (Date.parse(expiresAt) - Date.now()) / 86_400_000)
    for (const left of days) expect(Math.round(left)).toBe(30)
  })

  test('asked twice, at once or later, sends once', async () => {
    const { key, email } = await organisation(2)
    const outcomes = await Promise.all([sending(key), sending(key), sending(key)])
    expect(outcomes.map(({ body }) => body.data.outcome).sort()).toEqual(['already_asked', 'already_asked', 'sent'])
    expect((await sending(key, 'Hiver')).body.data.outcome).toBe('already_asked')
    expect(sentMail().filter(({ to }) => to === email)).toHaveLength(1)
  })

  test('sends again when asked to: the new links work, the old ones no more', async () => {
    const { key, tokens, email } = await asked(1)
    expect((await sending(key, 'Relance', true)).body.data).toMatchObject({ outcome: 'sent', count: 1 })
    const [renewed] = tokensIn(lastMailTo(email))
    expect([(await pageOf(tokens[0]!)).state, (await pageOf(renewed!)).state]).toEqual(['revoked', 'open'])
  })

  test('does not send twice after a stop between the message and its receipt, and says that it does not know', async () => {
    const { key, email, tokens } = await asked(1)
    await cms()
      .strapi.db.query(requestUid)
      .updateMany({ where: { organisationKey: key }, data: { sentAt: null } })
    expect((await sending(key)).body.data.outcome).toBe('already_asked')
    expect(sentMail().filter(({ to }) => to === email)).toHaveLength(1)
    expect((await pageOf(tokens[0]!)).state).toBe('open')
    const { body } = await asPublisher('GET', '/due')
    const due = body.data.organisations.find((one: { key: string }) => one.key === key)
    expect(due.records[0].openRequest).toMatchObject({ sentAt: null })
  })

  test('keeps nothing of a message that the mail server refuses, and sends it the next time', async () => {
    const { key } = await organisation(1)
    const { provider } = cms().strapi.plugin('email') as unknown as { provider: { send: () => Promise<void> } }
    const { send } = provider
    provider.send = () => Promise.reject(new Error('no such mailbox'))
    try {
      expect((await sending(key)).body.data).toEqual({ organisationKey: key, outcome: 'refused', count: 0 })
    } finally {
      provider.send = send
    }
    expect(await requestsOf(key)).toEqual([])
    expect((await sending(key)).body.data.outcome).toBe('sent')
  })

  test('asks nothing of an organisation without a contact, nor for what is up to date', async () => {
    const without = await organisation(1, false)
    expect((await sending(without.key)).body.data.outcome).toBe('no_contact')
    const fresh = await organisation(0)
    expect((await sending(fresh.key)).body.data.outcome).toBe('nothing_due')
    expect((await sending('nobody')).body.data.outcome).toBe('nothing_due')
  })

  test('needs a name', async () => {
    const { status, body } = await sending((await organisation(1)).key, '  ')
    expect([status, body.error.message]).toEqual([400, 'Donnez un nom à la campagne.'])
  })

  test('can be called off, one request or all of them', async () => {
    const one = await asked(2)
    const [first] = await requestsOf(one.key)
    expect((await asPublisher('POST', `/requests/${first.documentId}/revocation`)).body.data).toEqual({ count: 1 })
    expect((await Promise.all(one.tokens.map(pageOf))).map(({ state }) => state).sort()).toEqual(['open', 'revoked'])
    const other = await organisation(2)
    await sending(other.key, 'À annuler')
    const tokens = tokensIn(lastMailTo(other.email))
    expect((await asPublisher('POST', '/revocation', { campaign: 'À annuler' })).body.data).toEqual({ count: 2 })
    expect((await Promise.all(tokens.map(pageOf))).map(({ state }) => state)).toEqual(['revoked', 'revoked'])
    const { body } = await asPublisher('GET', '/campaigns')
    const listed = body.data.find(({ name }: { name: string }) => name === 'À annuler')
    expect(listed.counts).toMatchObject({ revoked: 2, open: 0 })
    expect(JSON.stringify(body)).not.toContain('tokenHash')
  })

  test('is for those who may publish: others see nothing of contacts, and can send nothing', async () => {
    const { key } = await organisation(1)
    const { api } = cms()
    const narrow = (await signIn(cms(), 'partner_contributor')).headers
    const calls: [string, string][] = [
      ...[['GET', '/campaigns'] as [string, string], ['POST', '/preview'] as [string, string]],
      ...[['POST', '/sending'] as [string, string], ['POST', '/revocation'] as [string, string]],
      ['POST', '/requests/x/revocation'],
    ]
    for (const [method, address] of calls) {
      const body = method === 'POST' ? { body: { campaign: 'Automne', organisation: key } } : {}
      const refused = await api.rest(`/atlas/freshness${address}`, { method, headers: narrow, ...body })
      expect([address, refused.status]).toEqual([address, 403])
      const anonymous = await api.rest(`/atlas/freshness${address}`, { method, ...body })
      expect([address, anonymous.status]).toEqual([address, 401])
    }
    const due = await api.rest('/atlas/freshness/due', { headers: narrow })
    expect(due.body.data).toEqual({ organisations: [], mayCampaign: false })
  })
})

describe('looking at a link', () => {
  test('changes nothing, however often and from however many places at once', async () => {
    const { tokens, records } = await asked(1)
    const before = await situation(records[0]!)
    const pages = await Promise.all(Array.from({ length: 20 }, () => pageOf(tokens[0]!)))
    for (const page of pages) expect(page).toMatchObject({ state: 'open', record: { verifiedOn: null } })
    expect(await situation(records[0]!)).toEqual(before)
  })

  test('of another record, or of none, shows nothing of this one', async () => {
    const [one, other] = [await asked(1), await asked(1)]
    expect((await pageOf(one.tokens[0]!)).record!.title).not.toBe((await pageOf(other.tokens[0]!)).record!.title)
    const unknown = { state: 'unknown', organisation: null, record: null, nonce: null }
    for (const token of ['x'.repeat(43), '', 'a', '../etc', { $ne: null }, ['x'], null]) {
      expect((await ask('page', { token })).body.data).toMatchObject(unknown)
    }
    const [{ tokenHash }] = await requestsOf(one.key)
    expect(await pageOf(tokenHash)).toMatchObject(unknown)
  })

  test('has no other door: nothing answers to a GET, or names the requests', async () => {
    const { tokens } = await asked(1)
    const { api } = cms()
    for (const address of ['page', 'confirmation', 'proposal']) {
      const { status } = await api.rest(`/api/atlas/verification/${address}?token=${tokens[0]}`)
      expect([address, [404, 405].includes(status)]).toEqual([address, true])
    }
    expect((await api.rest('/api/verification-requests')).status).toBe(404)
    const { data } = await api.graphql('{ __schema { types { name } } }')
    expect(JSON.stringify(data ?? '')).not.toMatch(/verificationrequest/i)
  })
})

describe('an answer', () => {
  test('without what the page gave does nothing: a scanner that posts blindly, a nonce of another link', async () => {
    const { tokens, records } = await asked(2)
    const before = await situation(records[0]!)
    const foreign = await nonceOf(tokens[1]!)
    for (const nonce of [undefined, '', 'x', null, foreign, { length: 43 }]) {
      for (const what of ['confirmation', 'proposal'] as const) {
        const { status } = await ask(what, { token: tokens[0], nonce, message: 'Bonjour' })
        expect([what, status]).toEqual([what, 403])
      }
    }
    expect(await situation(records[0]!)).toEqual(before)
  })

  test('« rien n’a changé » verifies the published version and its draft, moves the content version, and is told', async () => {
    const { tokens, records } = await asked(1)
    const [token, documentId] = [tokens[0]!, records[0]!]
    const before = await contentVersion(cms().strapi)
    const { body } = await ask('confirmation', { token, nonce: await nonceOf(token) })
    expect(body.data).toMatchObject({ state: 'confirmed', record: { verifiedOn: regionDay() }, nonce: null })
    const rows = await rowsOf(documentId)
    expect(rows.map(({ verifiedOn }) => verifiedOn)).toEqual([regionDay(), regionDay()])
    expect(await contentVersion(cms().strapi)).not.toBe(before)
    const { data } = await cms().api.graphql(
      '{ initiativeSearch(pageSize: 100, filter: { freshness: ["up_to_date"] }) { items { documentId freshness } } }',
    )
    expect(data.initiativeSearch.items).toContainEqual({ documentId, freshness: 'up_to_date' })
    const where = { recordKey: documentId, action: 'verify' }
    const [told] = await cms().strapi.db.query('api::revision.revision').findMany({ where })
    expect(told).toMatchObject({ before: { verifiedOn: null }, after: { verifiedOn: regionDay() }, userId: null })
    expect(told.userName).toBe((await pageOf(token)).organisation)
  })

  test('leaves what waits in the draft as it is, unpublished, and known as modified', async () => {
    const { tokens, records } = await asked(1)
    const [token, documentId] = [tokens[0]!, records[0]!]
    // Strapi tells a draft that holds changes by dates that are half a second apart.
    await new Promise((resolve) => setTimeout(resolve, 700))
    await documentsOf(cms().strapi, uid).update({ documentId, locale: 'fr', data: { title: 'En préparation' } })
    await ask('confirmation', { token, nonce: await nonceOf(token) })
    const rows = await rowsOf(documentId)
    const [draft, live] = [rows.find((row) => !row.publishedAt)!, rows.find((row) => row.publishedAt)!]
    expect([live.title === 'En préparation', live.verifiedOn]).toEqual([false, regionDay()])
    expect([draft.title, draft.verifiedOn]).toEqual(['En préparation', regionDay()])
    expect(Date.parse(draft.updatedAt) - Date.parse(live.updatedAt)).toBeGreaterThan(500)
  })

  test('keeps a record whose draft holds nothing else published, not modified', async () => {
    const { tokens, records } = await asked(1)
    await ask('confirmation', { token: tokens[0], nonce: await nonceOf(tokens[0]!) })
    const [one, other] = await rowsOf(records[0]!)
    expect(Math.abs(Date.parse(one!.updatedAt) - Date.parse(other!.updatedAt))).toBeLessThanOrEqual(500)
  })

  test('given several times at once counts once', async () => {
    const { tokens, records } = await asked(1)
    const nonce = await nonceOf(tokens[0]!)
    const body = { token: tokens[0], nonce, message: 'Le titre a changé.' }
    const before = await situation(records[0]!)
    const all = await Promise.all([
      ...Array.from({ length: 5 }, () => ask('confirmation', body)),
      ...Array.from({ length: 5 }, () => ask('proposal', body)),
    ])
    const states = new Set(all.map((answer) => answer.body.data.state))
    expect(states.size).toBe(1)
    const after = await situation(records[0]!)
    const isConfirmed = states.has('confirmed')
    expect(after.contributions - before.contributions).toBe(isConfirmed ? 0 : 1)
    expect((await published(records[0]!)).verifiedOn).toBe(isConfirmed ? regionDay() : null)
  })

  test('« proposer une modification » waits in the review queue, and verifies nothing', async () => {
    const { tokens, records } = await asked(1)
    const [token, documentId] = [tokens[0]!, records[0]!]
    const before = await situation(documentId)
    const { nonce, record } = await pageOf(token)
    const texts = { ...record!.texts, title: 'Un titre plus juste', summary: record!.texts.summary }
    const { body } = await ask('proposal', { token, nonce, ...texts, message: 'Nous avons déménagé.', slug: 'forged' })
    expect(body.data.state).toBe('change_proposed')
    const after = await situation(documentId)
    expect([after.rows, after.version]).toEqual([before.rows, before.version])
    const [kept] = await cms()
      .strapi.db.query(contributionUid)
      .findMany({ where: { recordDocumentId: documentId } })
    expect(kept).toMatchObject({ kind: 'correction', state: 'received', recordUid: uid })
    expect(kept.payload.changes).toEqual([{ name: 'title', before: record!.title, after: 'Un titre plus juste' }])
    expect(kept.payload.values.right).toContain('Nous avons déménagé.')
  })

  test('that says nothing, or too much, is refused with its reason and can be given again', async () => {
    const { tokens } = await asked(1)
    const { nonce, record } = await pageOf(tokens[0]!)
    const nothing = await ask('proposal', { token: tokens[0], nonce, ...record!.texts, message: ' ' })
    expect([nothing.status, nothing.body.error.details.problems]).toEqual([400, [{ code: 'nothing_proposed' }]])
    const long = await ask('proposal', { token: tokens[0], nonce, title: 'x'.repeat(300) })
    expect([long.status, long.body.error.details.problems[0].code]).toEqual([400, 'too_long'])
    expect((await pageOf(tokens[0]!)).state).toBe('open')
    expect((await ask('proposal', { token: tokens[0], nonce, message: 'Voici.' })).body.data.state).toBe(
      'change_proposed',
    )
  })

  test.each([
    ['expired', { expiresAt: new Date(Date.now() - 1000) }, 'expired'],
    ['revoked', { revokedAt: new Date() }, 'revoked'],
  ] as const)('by a link that is %s does nothing, even with the form of before', async (_what, data, state) => {
    const { tokens, key, records } = await asked(1)
    const nonce = await nonceOf(tokens[0]!)
    await cms()
      .strapi.db.query(requestUid)
      .updateMany({ where: { organisationKey: key }, data })
    const before = await situation(records[0]!)
    for (const what of ['confirmation', 'proposal'] as const) {
      const { body } = await ask(what, { token: tokens[0], nonce, message: 'Trop tard' })
      expect(body.data).toMatchObject({ state, nonce: null })
    }
    expect(await situation(records[0]!)).toEqual(before)
  })

  test('for a record that is no longer published does nothing, and says so', async () => {
    const { tokens, records } = await asked(1)
    const nonce = await nonceOf(tokens[0]!)
    await documentsOf(cms().strapi, uid).unpublish({ documentId: records[0]!, locale: '*' })
    const before = await situation(records[0]!)
    const { body } = await ask('confirmation', { token: tokens[0], nonce })
    expect(body.data).toMatchObject({ state: 'unpublished', record: null, nonce: null })
    expect(await situation(records[0]!)).toEqual(before)
  })

  test('verifies its own record only', async () => {
    const { tokens, records } = await asked(2)
    const titles = await Promise.all(tokens.map(async (token) => (await pageOf(token)).record!.slug))
    await ask('confirmation', { token: tokens[0], nonce: await nonceOf(tokens[0]!) })
    const rows = await Promise.all(records.map(published))
    const verified = rows.filter(({ verifiedOn }) => verifiedOn !== null) as unknown as { slug: string }[]
    expect(verified.map(({ slug }) => slug)).toEqual([titles[0]])
  })
})

describe('what is due', () => {
  test('is listed by organisation with a fixed number of statements, whatever the number of records', async () => {
    const statements = async () => {
      const counted: string[] = []
      const listen = ({ sql }: { sql: string }) => counted.push(sql)
      cms().strapi.db.connection.on('query', listen)
      const { body } = await asPublisher('GET', '/due')
      cms().strapi.db.connection.off('query', listen)
      return { count: counted.filter((sql) => /^select/i.test(sql)).length, body }
    }
    await asPublisher('GET', '/due')
    const before = await statements()
    const { key } = await organisation(6)
    // Strapi tells of a publication once it is done, with statements of its own.
    await new Promise((resolve) => setTimeout(resolve, 500))
    const after = await statements()
    expect(after.count).toBeLessThanOrEqual(before.count)
    const due = after.body.data.organisations.find((one: { key: string }) => one.key === key)
    expect(due.records).toHaveLength(6)
  })

  test('follows the organisation that keeps a record, rather than the one that leads it', async () => {
    const { strapi } = cms()
    const [keeper, lead] = [await organisation(0), await organisation(1)]
    const documentId = lead.records[0]!
    await documentsOf(strapi, uid).update({ documentId, locale: 'fr', data: { managedBy: keeper.key } })
    await documentsOf(strapi, uid).publish({ documentId, locale: 'fr' })
    expect((await sending(lead.key)).body.data.outcome).toBe('nothing_due')
    expect((await sending(keeper.key)).body.data).toMatchObject({ outcome: 'sent', count: 1 })
  })

  test('says nothing of drafts', async () => {
    const { strapi, foundation } = cms()
    const { key } = await organisation(0)
    const data = { ...recordData(strapi, uid, `freshdraft${(counter += 1)}`), ...requiredLinks(uid, foundation) }
    await draftEntry(strapi, uid, { ...data, leadActor: key, verifiedOn: null })
    expect((await sending(key)).body.data.outcome).toBe('nothing_due')
  })
})

describe('the contact of an organisation', () => {
  test('reaches no visitor, by REST or GraphQL', async () => {
    const { key, email } = await organisation(1)
    const { api } = cms()
    const { body } = await api.rest(`/api/actors/${key}?populate=*`)
    const search = await api.graphql(`{ actors { documentId name } actorSearch { items { slug } } }`)
    expect(JSON.stringify([body, search.body])).not.toMatch(new RegExp(`Contact secret|${email}`))
    for (const field of ['contactName', 'contactEmail']) {
      expect((await api.rest(`/api/actors?filters[${field}][$startsWith]=a`)).status).toBe(400)
      expect((await api.graphql(`{ actors { ${field} } }`)).errors[0]!.message).toContain('Cannot query field')
    }
  })
})

describe('the freshness of records', () => {
  test('changes with the day, though nothing is written', async () => {
    const { records } = await organisation(1)
    const question = '{ initiativeSearch(pageSize: 100) { contentVersion items { documentId freshness } } }'
    const stateNow = async () => {
      const { data } = await cms().api.graphql(question)
      const { items, contentVersion: version } = data.initiativeSearch
      return { version, ...items.find((item: { documentId: string }) => item.documentId === records[0]) }
    }
    jest.useFakeTimers({ now: new Date('2026-11-22T12:00:00Z'), doNotFake: notFaked })
    try {
      const today = await stateNow()
      jest.setSystemTime(new Date('2027-01-16T12:00:00Z'))
      const later = await stateNow()
      expect([today.freshness, later.freshness]).toEqual(['update_advised', 'update_required'])
      expect(later.version).not.toBe(today.version)
    } finally {
      jest.useRealTimers()
    }
  })
})

const notFaked = [
  ...(['hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate'] as const),
  ...(['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] as const),
]
