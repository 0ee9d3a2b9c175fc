import { roleCodes } from '../../src/access'
import type { ReviewStepRow } from '../../src/review/steps'
import { signIn, type Person } from '../harness/people'
import { documentsOf, publishEntry, requiredLinks } from '../harness/entries'
import { recordData } from '../harness/record-data'
import { cms } from './running-cms'

const uid = 'api::initiative.initiative'
const collection = `/content-manager/collection-types/${uid}`
let partner: Person
let colleague: Person
let stranger: Person
let reviewer: Person
let second: Person
let organisation: string

interface Message {
  to: string
  subject: string
  text: string
}
let sent: Message[] = []
let isMailBroken = false
type Provider = { send(message: Message): Promise<void> }
let realProvider: Provider
const emailPlugin = () => cms().strapi.plugin('email') as unknown as { provider: Provider }

const actor = (name: string) =>
  publishEntry(cms().strapi, 'api::actor.actor', {
    ...recordData(cms().strapi, 'api::actor.actor', name.toLowerCase().replaceAll(/[^a-z]/g, '')),
    ...{ name, type: cms().foundation.categories['actor_type.university'] },
  })

let counter = 0
/** What a partner types in the form; the names differ from test to test. */
const typed = (more: Record<string, unknown> = {}) => {
  const { recordId: _recordId, slug: _slug, ...data } = recordData(cms().strapi, uid, `reviewed${(counter += 1)}`)
  return { ...data, ...requiredLinks(uid, cms().foundation), ...more }
}

async function newDraft(more: Record<string, unknown> = {}, by = partner): Promise<string> {
  const { body, status, text } = await by.ask('POST', `${collection}?locale=fr`, typed(more))
  if (status !== 201) throw new Error(text)
  return body.data.documentId
}

const address = (documentId: string) => `/atlas/review/entries/${uid}/${documentId}`
const summary = async (by: Person, documentId: string) => (await by.ask('GET', address(documentId))).body.data
const stateOf = async (documentId: string) => (await summary(second, documentId)).state as string
const take = (by: Person, documentId: string, action: string, body: object = {}) =>
  by.ask('POST', `${address(documentId)}/${action}`, body)
const approve = async (by: Person, documentId: string) =>
  take(by, documentId, 'approve', { version: (await summary(by, documentId)).version })

async function newSubmission(more: Record<string, unknown> = {}): Promise<string> {
  const documentId = await newDraft(more)
  const { status, text } = await take(partner, documentId, 'submit', { message: 'Notre première fiche.' })
  if (status !== 200) throw new Error(text)
  return documentId
}

const stepsOf = (recordDocumentId: string) =>
  cms()
    .strapi.db.query('api::review-step.review-step')
    .findMany({ where: { recordDocumentId }, orderBy: { id: 'asc' } }) as Promise<ReviewStepRow[]>

/** Messages go once the answer is given: waits for so many. */
async function messages(count: number): Promise<Message[]> {
  for (let turn = 0; turn < 100 && sent.length < count; turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 20))
  return sent
}

const publicTitles = async (documentId: string) =>
  (await cms().api.graphql('query ($id: ID!) { initiative(documentId: $id) { title } }', { id: documentId })).data
    .initiative?.title

describe('the review', () => {
  beforeAll(async () => {
    organisation = await actor('Hôpital relu')
    const other = await actor('Hôpital voisin')
    const newEditor = (firstname: string, role: string, organisations: string[] = []) =>
      signIn(cms(), role, { firstname, organisations })
    partner = await newEditor('Ines', roleCodes.partner, [organisation])
    colleague = await newEditor('Paul', roleCodes.partner, [organisation])
    stranger = await newEditor('Nora', roleCodes.partner, [other])
    reviewer = await newEditor('Camille', roleCodes.editor)
    second = await newEditor('Jean', roleCodes.administrator)
    realProvider = emailPlugin().provider
    emailPlugin().provider = {
      async send(message) {
        if (isMailBroken) throw new Error('The mail server is down')
        sent.push(message)
      },
    }
  })
  afterAll(() => {
    emailPlugin().provider = realProvider
  })
  beforeEach(() => {
    sent = []
    isMailBroken = false
  })

  describe('the review of what a partner writes', () => {
    test('goes from the draft to the public by way of a submission', async () => {
      const documentId = await newDraft({ title: 'Groupe de parole' })
      expect(await summary(partner, documentId)).toMatchObject({
        ...{ state: 'drafting', isNew: true, problems: [] },
        actions: [{ action: 'submit' }],
      })
      const submitted = await take(partner, documentId, 'submit', { message: 'À relire.' })
      expect(submitted.status).toBe(200)
      expect(submitted.body.data).toMatchObject({ state: 'submitted', actions: [{ action: 'withdraw' }] })
      expect(await publicTitles(documentId)).toBeUndefined()

      const asked = await take(reviewer, documentId, 'request_changes', { message: 'Précisez le lieu.' })
      expect(asked.body.data.state).toBe('changes_requested')
      await partner.ask('PUT', `${collection}/${documentId}?locale=fr`, { title: 'Groupe de parole à Créteil' })
      expect(await stateOf(documentId)).toBe('changes_requested')
      await take(partner, documentId, 'submit')

      const approved = await approve(reviewer, documentId)
      expect([approved.status, approved.body.data.state]).toEqual([200, 'approved'])
      expect(await publicTitles(documentId)).toBe('Groupe de parole à Créteil')
      const thread = (await summary(partner, documentId)).thread as {
        action: string
        person: string
        message: string
      }[]
      expect(thread.map(({ action, person, message }) => [action, person, message])).toEqual([
        ['submit', 'Ines Essai (Hôpital relu)', 'À relire.'],
        ['request_changes', 'Camille Essai', 'Précisez le lieu.'],
        ['submit', 'Ines Essai (Hôpital relu)', null],
        ['approve', 'Camille Essai', null],
      ])
    })

    test('publishes every language that is written', async () => {
      const documentId = await newDraft({ title: 'Deux langues' })
      const { status } = await partner.ask('PUT', `${collection}/${documentId}?locale=en`, { title: 'Two languages' })
      expect(status).toBe(200)
      await take(partner, documentId, 'submit')
      expect((await approve(reviewer, documentId)).status).toBe(200)
      const english = await cms().api.graphql(
        'query ($id: ID!) { initiative(documentId: $id, locale: "en") { title } }',
        { id: documentId },
      )
      expect([await publicTitles(documentId), english.data.initiative.title]).toEqual(['Deux langues', 'Two languages'])
    })

    test('is left in the history, with its messages', async () => {
      const documentId = await newSubmission()
      await take(reviewer, documentId, 'request_changes', { message: 'Datez-la.' })
      const rows = (await cms()
        .strapi.db.query('api::revision.revision')
        .findMany({ where: { recordKey: documentId }, orderBy: { id: 'asc' } })) as {
        action: string
        message: string
      }[]
      const told = rows.map(({ action, message }) => [action, message])
      expect(told).toEqual(
        expect.arrayContaining([
          ['submit', 'Notre première fiche.'],
          ['request_changes', 'Datez-la.'],
        ]),
      )
    })
  })

  describe('a partner', () => {
    test('publishes by no door', async () => {
      const documentId = await newSubmission()
      const version = (await summary(partner, documentId)).version as string
      const doors = [
        await take(partner, documentId, 'approve', { version }),
        await partner.ask('POST', `${collection}/${documentId}/actions/publish?locale=fr`, typed()),
        await partner.ask('POST', `${collection}/actions/publish?locale=fr`, typed()),
        await partner.ask('POST', `${collection}/actions/bulkPublish`, { documentIds: [documentId], locale: 'fr' }),
      ]
      expect(doors.map(({ status }) => status)).toEqual([403, 403, 403, 403])
      await partner.ask('PUT', `${collection}/${documentId}?locale=fr&status=published`, { title: 'Publiée de force' })
      await partner.ask('PUT', `${collection}/${documentId}?locale=fr`, {
        status: 'published',
        publishedAt: '2026-01-01',
      })
      expect(await publicTitles(documentId)).toBeUndefined()
      expect(await stateOf(documentId)).toBe('submitted')
    })

    test('does not ask for changes, of itself or of others', async () => {
      const documentId = await newSubmission()
      for (const by of [partner, colleague]) {
        const { status } = await take(by, documentId, 'request_changes', { message: 'Non.' })
        expect(status).toBe(403)
      }
      expect(await stateOf(documentId)).toBe('submitted')
    })

    test('says by no body where an entry stands', async () => {
      const documentId = await newDraft({ reviewState: 'approved' })
      expect(await stateOf(documentId)).toBe('drafting')
      await partner.ask('PUT', `${collection}/${documentId}?locale=fr`, { reviewState: 'approved', title: 'Approuvée' })
      await partner.ask('PUT', `${collection}/${documentId}?locale=en`, { reviewState: 'approved', title: 'Approved' })
      expect(await stateOf(documentId)).toBe('drafting')
      const { body } = await partner.ask('GET', `${collection}/${documentId}?locale=en`)
      expect(body.data.reviewState ?? 'drafting').toBe('drafting')
    })

    test('neither sees nor touches what another organisation submits', async () => {
      const documentId = await newSubmission()
      const answers = [
        await stranger.ask('GET', address(documentId)),
        await stranger.ask('GET', `${address(documentId)}/differences`),
        await take(stranger, documentId, 'withdraw'),
        await take(stranger, documentId, 'submit'),
      ]
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404])
      const { body } = await stranger.ask('GET', '/atlas/review/queue')
      expect(body.data.role).toBe('author')
      expect(JSON.stringify(body)).not.toContain(documentId)
    })

    test('takes its submission back, a colleague’s too; the reviewers see it no more', async () => {
      const documentId = await newSubmission()
      expect((await take(colleague, documentId, 'withdraw')).body.data.state).toBe('drafting')
      const { body } = await reviewer.ask('GET', '/atlas/review/queue?pageSize=50')
      expect(JSON.stringify(body.data.waiting)).not.toContain(documentId)
      expect((await approve(reviewer, documentId)).status).toBe(409)
    })

    test('sees where its entries stand, what it must act on first', async () => {
      const waiting = await newSubmission()
      const returned = await newSubmission()
      await take(reviewer, returned, 'request_changes', { message: 'À préciser.' })
      const { body } = await partner.ask('GET', '/atlas/review/queue?pageSize=50')
      const own = body.data.own.items as { documentId: string; state: string }[]
      const ranks = [returned, waiting].map((id) => own.findIndex(({ documentId }) => documentId === id))
      expect(own[ranks[0]!]!.state).toBe('changes_requested')
      expect(ranks[0]).toBeGreaterThanOrEqual(0)
      expect(ranks[0]).toBeLessThan(ranks[1]!)
    })

    test('who changes a published entry brings it back to a draft, and the public reads on what was published', async () => {
      const documentId = await newSubmission({ title: 'Avant' })
      await approve(reviewer, documentId)
      await partner.ask('PUT', `${collection}/${documentId}?locale=fr`, { title: 'Après' })
      expect(await summary(partner, documentId)).toMatchObject({ state: 'drafting', isNew: false })
      expect(await publicTitles(documentId)).toBe('Avant')
      await take(partner, documentId, 'submit')
      const { body } = await reviewer.ask('GET', `${address(documentId)}/differences`)
      const [french] = body.data.languages as { differences: { before: string; after: string }[] }[]
      expect(french!.differences).toEqual([expect.objectContaining({ before: 'Avant', after: 'Après' })])
    })

    test('tells it what it changes, and nothing of what the agency notes for itself', async () => {
      const documentId = await newDraft()
      await reviewer.ask('PUT', `${collection}/${documentId}?locale=fr`, { internalNote: 'Entre nous' })
      const [forPartner, forReviewer] = await Promise.all(
        [partner, reviewer].map((by) => by.ask('GET', `${address(documentId)}/differences`)),
      )
      expect(forPartner!.text).toContain('"path":"title"')
      expect(forPartner!.text).not.toContain('internalNote')
      expect(forReviewer!.text).toContain('Entre nous')
    })
  })

  describe('a submission', () => {
    test('is refused while the entry is incomplete, with every problem in words', async () => {
      const documentId = await newDraft({ title: 'Incomplète', sources: [], leadActor: null })
      const { problems } = await summary(partner, documentId)
      expect(problems.length).toBeGreaterThan(1)
      const { status, body } = await take(partner, documentId, 'submit')
      expect(status).toBe(400)
      for (const { message } of problems) expect(body.error.message).toContain(message)
      expect(await stateOf(documentId)).toBe('drafting')
      expect(await stepsOf(documentId)).toEqual([])
    })

    test('is one, however often the button is pressed', async () => {
      const documentId = await newDraft()
      const answers = await Promise.all([1, 2, 3].map(() => take(partner, documentId, 'submit')))
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
      expect(await stepsOf(documentId)).toHaveLength(1)
    })

    test('waits in the queue, the oldest first, new or changed, and by whom', async () => {
      const first = await newSubmission({ title: 'Plus ancienne' })
      const then = await newSubmission({ title: 'Plus récente' })
      const { body } = await reviewer.ask('GET', `/atlas/review/queue?pageSize=50&type=${uid}`)
      const items = body.data.waiting.items as { documentId: string; isNew: boolean; person: string }[]
      const ranks = [first, then].map((id) => items.findIndex(({ documentId }) => documentId === id))
      expect(ranks[0]).toBeLessThan(ranks[1]!)
      expect(items[ranks[0]!]).toMatchObject({ isNew: true, person: 'Ines Essai (Hôpital relu)' })
      const { body: page } = await reviewer.ask('GET', '/atlas/review/queue?pageSize=1&page=2')
      expect(page.data.waiting.items).toHaveLength(1)
      expect(page.data.waiting.total).toBe(body.data.waiting.total)
    })
  })

  describe('a decision', () => {
    test('to ask for changes needs a message', async () => {
      const documentId = await newSubmission()
      for (const message of [undefined, '', '   ', 'x'.repeat(5001)])
        expect((await take(reviewer, documentId, 'request_changes', { message })).status).toBe(400)
      expect(await stateOf(documentId)).toBe('submitted')
    })

    test('to approve what the rules refuse changes nothing', async () => {
      const documentId = await newSubmission({ title: 'Devenue incomplète' })
      await partner.ask('PUT', `${collection}/${documentId}?locale=fr`, { sources: [] })
      const { status, body } = await approve(reviewer, documentId)
      expect([status, body.error.message]).toEqual([400, expect.stringMatching(/source/i)])
      expect(await stateOf(documentId)).toBe('submitted')
      expect((await stepsOf(documentId)).map(({ action }) => action)).toEqual(['submit'])
      expect(await publicTitles(documentId)).toBeUndefined()
    })

    test('is about what was read: what is saved meanwhile is to be read first', async () => {
      const documentId = await newSubmission({ title: 'Lue' })
      const { version } = await summary(reviewer, documentId)
      await partner.ask('PUT', `${collection}/${documentId}?locale=fr`, { title: 'Changée' })
      expect((await take(reviewer, documentId, 'approve', { version })).status).toBe(409)
      expect((await take(reviewer, documentId, 'approve')).status).toBe(400)
      const read = await summary(reviewer, documentId)
      await take(second, documentId, 'request_changes', { message: 'Attendez.' })
      expect((await take(reviewer, documentId, 'approve', { version: read.version })).status).toBe(409)
      await take(partner, documentId, 'submit')
      await partner.ask('PUT', `${collection}/${documentId}?locale=fr`, { title: 'Changée' })
      expect(await summary(reviewer, documentId)).toMatchObject({ state: 'submitted', isChangedSince: true })
      expect((await approve(reviewer, documentId)).status).toBe(200)
      expect(await publicTitles(documentId)).toBe('Changée')
    })

    test('is one, when two reviewers decide at once', async () => {
      const documentId = await newSubmission()
      const { version } = await summary(reviewer, documentId)
      const answers = await Promise.all([
        take(reviewer, documentId, 'approve', { version }),
        take(second, documentId, 'request_changes', { message: 'Attendez.' }),
      ])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      expect(await stepsOf(documentId)).toHaveLength(2)
      const isApproved = answers[0]!.status === 200
      expect(await stateOf(documentId)).toBe(isApproved ? 'approved' : 'changes_requested')
    })

    test('is taken by a publication too, whichever the door', async () => {
      const documentId = await newSubmission({ title: 'Par le bouton' })
      const { status } = await reviewer.ask('POST', `${collection}/actions/bulkPublish?locale=fr`, {
        documentIds: [documentId],
      })
      expect(status).toBe(200)
      expect(await stateOf(documentId)).toBe('approved')
      expect((await stepsOf(documentId)).map(({ action, isWaiting }) => [action, isWaiting])).toEqual([
        ['submit', false],
        ['approve', false],
      ])
      expect((await messages(3)).map(({ to }) => to)).toContain(partner.email)
    })

    test('ends with the entry: what is deleted waits no more', async () => {
      const documentId = await newSubmission()
      await documentsOf(cms().strapi, uid).delete({ documentId, locale: '*' })
      const { body } = await reviewer.ask('GET', '/atlas/review/queue?pageSize=50')
      expect(JSON.stringify(body)).not.toContain(documentId)
    })
  })

  describe('the messages of a review', () => {
    test('go to those who publish, then to who submitted, with the words and a link; never to who acts', async () => {
      const documentId = await newSubmission({ title: 'Atelier cuisine' })
      const told = await messages(2)
      expect(told.map(({ to }) => to)).toEqual(expect.arrayContaining([reviewer.email, second.email]))
      expect(told.map(({ to }) => to)).not.toContain(partner.email)
      expect(told[0]).toMatchObject({ subject: 'À relire\u202f: Atelier cuisine' })
      expect(told[0]!.text).toContain('Notre première fiche.')
      expect(told[0]!.text).toMatch(
        new RegExp(`^http\\S+/admin/content-manager/collection-types/${uid}/${documentId}$`, 'm'),
      )
      expect(told[0]!.text).not.toContain(partner.email)

      sent = []
      await take(reviewer, documentId, 'request_changes', { message: 'Ajoutez la date.' })
      const [answer] = await messages(1)
      expect(answer).toMatchObject({ to: partner.email, subject: 'Modifications demandées\u202f: Atelier cuisine' })
      expect(answer!.text).toContain('Ajoutez la date.')
      expect(sent).toHaveLength(1)
    })

    test('are not sent for what was refused', async () => {
      await take(partner, await newDraft({ sources: [] }), 'submit')
      await new Promise((resolve) => setTimeout(resolve, 100))
      expect(sent).toEqual([])
    })

    test('undo nothing when they cannot be sent', async () => {
      isMailBroken = true
      const documentId = await newSubmission({ title: 'Sans courriel' })
      expect((await approve(reviewer, documentId)).status).toBe(200)
      expect(await publicTitles(documentId)).toBe('Sans courriel')
      expect(sent).toEqual([])
    })
  })

  describe('where an entry stands', () => {
    test('is in no public answer', async () => {
      const documentId = await newSubmission({ title: 'Discrète' })
      await approve(reviewer, documentId)
      const { text } = await cms().api.rest(`/api/initiatives/${documentId}?populate=*`)
      expect(text).toContain('Discrète')
      expect(text).not.toMatch(/reviewState|submitted|Ines/)
    })

    test('is « recueillie » for what a program publishes, and changes with the first publication by a person', async () => {
      const data = { ...typed({ title: 'Recueillie' }), reviewState: undefined }
      const documentId = await publishEntry(cms().strapi, uid, data)
      expect(await stateOf(documentId)).toBe('collected')
      await reviewer.ask('POST', `${collection}/${documentId}/actions/publish?locale=fr`, { title: 'Relue' })
      expect(await stateOf(documentId)).toBe('approved')
    })

    test('is not told to who is not signed in', async () => {
      for (const path of ['/atlas/review/queue', address('any')]) expect((await cms().api.rest(path)).status).toBe(401)
    })

    test('does not exist for types that are not reviewed', async () => {
      const answers = [
        await second.ask('GET', '/atlas/review/entries/api::contribution.contribution/any'),
        await second.ask('GET', '/atlas/review/entries/admin::user/any'),
        await second.ask('GET', `${address('any')}`),
        await second.ask('POST', `${address(await newSubmission())}/publish`, {}),
      ]
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404])
    })
  })
})
