import { signIn, type Person } from '../harness/people'
import { documentsOf, draftEntry, publishEntry, requiredLinks } from '../harness/entries'
import { recordData } from '../harness/record-data'
import { cms } from './running-cms'

const uid = 'api::initiative.initiative'
const actorUid = 'api::actor.actor'
const entries = `/content-manager/collection-types/${uid}`
const links = '/content-manager/relations'
const secret = 'qzhiddenfrompartners'
/** The name of a draft that the agency has linked to the partner's own entry. */
const linkedDraft = 'qzlinkeddraft'

let partner: Person
let editor: Person
let mine: string
let theirs: string
let own: string
let hiddenActor: string

const data = (text: string, managedBy: string) => ({
  ...recordData(cms().strapi, uid, text),
  ...requiredLinks(uid, cms().foundation),
  managedBy,
})

describe('what a partner cannot learn', () => {
  beforeAll(async () => {
    const { strapi } = cms()
    mine = await draftEntry(strapi, actorUid, {
      ...recordData(strapi, actorUid, 'leakmine'),
      name: 'Organisation à moi',
    })
    theirs = await publishEntry(strapi, actorUid, {
      ...recordData(strapi, actorUid, 'leaktheirs'),
      ...{ name: 'Organisation des autres', internalNote: `${secret} note` },
    })
    hiddenActor = await draftEntry(strapi, actorUid, {
      ...recordData(strapi, actorUid, 'leakhidden'),
      name: linkedDraft,
    })
    own = await draftEntry(strapi, uid, {
      ...data('leakown', mine),
      leadActor: theirs,
      partnerActors: [hiddenActor, theirs],
    })
    await draftEntry(strapi, uid, { ...data(secret, theirs), title: `${secret} title` })
    partner = await signIn(cms(), 'partner_contributor', { organisations: [mine] })
    editor = await signIn(cms(), 'ars_editor')
  })

  test.each([
    ['filters[leadActor][internalNote][$startsWith]=q'],
    ['filters[leadActor][managedBy][name][$contains]=q'],
    ['filters[$or][0][leadActor][name][$contains]=q'],
    ['filters[leadActor][$and][0][internalNote][$contains]=q'],
    ['filters[internalNote][$contains]=q'],
    ['filters[managedByKey][$notNull]=true'],
    ['filters[createdBy][email][$contains]=q'],
    ['filters[localizations][internalNote][$contains]=q'],
    ['filters[places][nothing][$contains]=q'],
  ])('by a filter: %s is refused', async (query) => {
    const { status, text } = await partner.ask('GET', `${entries}?${query}`)
    expect({ status, isInFrench: /Ce filtre n’est pas permis/.test(text) }).toEqual({ status: 400, isInFrench: true })
  })

  test.each([
    ['?sort=leadActor.internalNote:ASC'],
    ['?sort[leadActor][internalNote]=asc'],
    ['?sort=createdBy.email:ASC'],
    [`?_q=${secret}`],
    ['?populate=*'],
    ['?populate[leadActor][populate]=*&populate[partnerActors]=true'],
    ['?fields=internalNote'],
    ['?status=published'],
    ['?publicationFilter=never-published'],
    ['?locale=*'],
  ])('by a list: %s', async (query) => {
    const { status, text } = await partner.ask('GET', entries + query)
    expect({ status, tells: text.includes(secret) }).toEqual({ status: 200, tells: false })
  })

  test('by its own entry, whose links are names, of what is published and no more', async () => {
    const one = await partner.ask('GET', `${entries}/${own}?populate=*`)
    const list = await partner.ask('GET', `${entries}?pageSize=100&populate=*`)
    for (const { status, text } of [one, list]) {
      const tells = text.includes(secret) || text.includes(linkedDraft) || /@example\.org/.test(text)
      expect({ status, tells }).toEqual({ status: 200, tells: false })
    }
    expect(Object.keys(one.body.data)).not.toContain('internalNote')
    const { leadActor } = list.body.results.find((entry: { documentId: string }) => entry.documentId === own)
    expect(leadActor).toMatchObject({ documentId: theirs, name: 'Organisation des autres' })
    expect(leadActor).not.toHaveProperty('description')
  })

  test('by putting an entry in the place of one that was deleted, whose history would be its own', async () => {
    const gone = await publishEntry(cms().strapi, uid, data('leakgone', theirs))
    await documentsOf(cms().strapi, uid).delete({ documentId: gone, locale: '*' })
    const made = await partner.ask('POST', `${entries}?locale=fr`, { title: 'À sa place', documentId: gone })
    expect(made.status).toBe(201)
    expect(made.body.data.documentId).not.toBe(gone)
    expect((await partner.ask('GET', `/atlas/history/of/${uid}/${gone}`)).status).toBe(403)
  })

  test('by the links of its entry', async () => {
    const { status, body, text } = await partner.ask('GET', `${links}/${uid}/${own}/partnerActors`)
    expect({ status, tells: text.includes(linkedDraft) }).toEqual({ status: 200, tells: false })
    const named = body.results.map(({ documentId, name }: { documentId: string; name?: string }) => [documentId, name])
    expect(new Map(named)).toEqual(
      new Map([
        [hiddenActor, undefined],
        [theirs, 'Organisation des autres'],
      ]),
    )
  })

  test('by a picker: what is published and its own, by name', async () => {
    for (const query of ['?pageSize=100', `?_q=${linkedDraft}`, '?pageSize=100&filters[internalNote][$contains]=q']) {
      const { status, body, text } = await partner.ask('GET', `${links}/${uid}/leadActor${query}`)
      const tells = text.includes(secret) || text.includes(linkedDraft)
      expect({ status, tells }).toEqual({ status: 200, tells: false })
      for (const row of body.results) expect(row).not.toHaveProperty('internalNote')
    }
    const { body } = await partner.ask('GET', `${links}/${uid}/leadActor?_q=Organisation&pageSize=100`)
    const names = body.results.map(({ name }: { name: string }) => name)
    expect(names).toEqual(expect.arrayContaining(['Organisation des autres', 'Organisation à moi']))
    const keepers = await partner.ask('GET', `${links}/${uid}/managedBy?pageSize=100`)
    expect(keepers.body.results.map(({ documentId }: { documentId: string }) => documentId)).toEqual([mine])
  })

  test.each([
    ['GET', '/admin/users'],
    ['GET', '/admin/roles'],
    ['GET', '/admin/webhooks'],
    ['GET', '/admin/api-tokens'],
    ['GET', '/admin/admin-tokens'],
    ['POST', '/admin/admin-tokens'],
    ['GET', '/admin/transfer/tokens'],
    ['GET', '/admin/homepage/key-statistics'],
    ['GET', '/content-type-builder/content-types'],
    ['PUT', '/content-manager/components/geo.place/configuration'],
    ['PUT', '/i18n/settings'],
    ['POST', '/i18n/content-manager/actions/get-non-localized-fields'],
    ['POST', '/content-manager/uid/generate'],
    ['POST', '/content-manager/uid/check-availability'],
    ['GET', '/upload/files'],
    ['POST', '/upload'],
    ['GET', '/atlas/members'],
    ['GET', '/atlas/organisations'],
    ['POST', '/atlas/invitations'],
    [`GET`, `${links}/geo.place/1/anything`],
  ])('by another door: %s %s', async (method, path) => {
    const { status } = await partner.ask(method, path, method === 'GET' ? undefined : {})
    expect([403, 404]).toContain(status)
  })

  test('by the address of any other door of the admin', async () => {
    const { stack } = cms().strapi.server.router as unknown as { stack: { methods: string[]; path: string }[] }
    const paths = stack.filter(
      ({ methods, path }) => methods.includes('GET') && /^\/(atlas|content-manager|admin|i18n)\//.test(path),
    )
    expect(paths.length).toBeGreaterThan(20)
    for (const { path } of paths.filter((one) => !one.path.includes('*'))) {
      const address = path
        .replace(':model', actorUid)
        .replace(':uid', actorUid)
        .replaceAll(/:[A-Za-z]*[iI]d\b/g, hiddenActor)
      const { status, text } = await partner.ask('GET', address.replaceAll(/:[A-Za-z]+/g, 'name'))
      expect({ path, tells: text.includes(secret), isFault: status >= 500 && !path.startsWith('/admin/') }).toEqual({
        path,
        tells: false,
        isFault: false,
      })
    }
  })

  test('the editor, who may, does: the tests above are not about nothing', async () => {
    const { text } = await editor.ask('GET', `${entries}?_q=${secret}`)
    expect(text).toContain(`${secret} title`)
  })
})

describe('what a partner writes', () => {
  const row = (documentId: string) =>
    documentsOf(cms().strapi, uid).findOne({ documentId, locale: 'fr', populate: ['managedBy'] })

  test('is its organisation’s, whatever it says, and keeps what the agency judges', async () => {
    const judged = {
      internalNote: 'x',
      confidence: 'high',
      verifiedOn: '2026-01-01',
      recordId: 'forged',
      slug: 'forged',
    }
    const made = await partner.ask('POST', entries, { title: 'Café des aidants', managedBy: theirs, ...judged })
    expect(made.status).toBe(201)
    const { documentId } = made.body.data
    const first = (await row(documentId))!
    expect(first.managedBy.documentId).toBe(mine)
    expect(first).toMatchObject({ internalNote: null, confidence: null, verifiedOn: null, slug: 'cafe-des-aidants' })
    const moved = await partner.ask('PUT', `${entries}/${documentId}`, {
      ...{ title: 'Café', managedBy: { set: [{ documentId: theirs }] }, ...judged },
    })
    expect(moved.status).toBe(200)
    const second = (await row(documentId))!
    expect([second.title, second.managedBy.documentId, second.slug]).toEqual(['Café', mine, 'cafe-des-aidants'])
  })

  test('is never published, at any door', async () => {
    for (const [path, body] of [
      [`${entries}/${own}/actions/publish`, {}],
      [`${entries}/actions/publish`, { title: 'Directement' }],
      [`${entries}?status=published`, { title: 'Autrement', status: 'published' }],
      [`${entries}/actions/bulkPublish`, { documentIds: [own] }],
    ] as const) {
      await partner.ask('POST', path, body)
    }
    await partner.ask('PUT', `${entries}/${own}?status=published`, { title: 'Encore', status: 'published' })
    const where = { managedByKey: mine, publishedAt: { $notNull: true } }
    expect(await cms().strapi.db.query(uid).count({ where })).toBe(0)
  })

  test('waits for an organisation', async () => {
    const nobody = await signIn(cms(), 'partner_contributor')
    const { status, text } = await nobody.ask('POST', entries, { title: 'Sans organisation' })
    expect({ status, says: /aucune organisation/.test(text) }).toEqual({ status: 403, says: true })
    expect((await nobody.ask('GET', entries)).body.results).toEqual([])
  })

  test('begins in French', async () => {
    const { status, text } = await partner.ask('POST', `${entries}?locale=en`, { title: 'In English' })
    expect({ status, says: /d’abord la fiche en français/.test(text) }).toEqual({ status: 400, says: true })
  })
})

describe('permissions that would end the process', () => {
  test('are refused in French, and the process lives', async () => {
    const root = await signIn(cms(), 'strapi-super-admin')
    const role = (await cms()
      .strapi.db.query('admin::role')
      .findOne({ where: { code: 'strapi-author' } })) as { id: number }
    for (const fields of [['sources', 'sources.title'], ['title', 'title'], 'title']) {
      const permission = {
        action: 'plugin::content-manager.explorer.read',
        subject: uid,
        properties: { fields },
        conditions: [],
      }
      const { status, text } = await root.ask('PUT', `/admin/roles/${role.id}/permissions`, {
        permissions: [permission],
      })
      expect({ status, says: /Droits refusés/.test(text) }).toEqual({ status: 400, says: true })
    }
    expect((await root.ask('GET', '/admin/roles')).status).toBe(200)
  })
})

describe('the agency’s administrators', () => {
  test('make neither of themselves nor of others an administrator of the software', async () => {
    const administrator = await signIn(cms(), 'ars_administrator')
    const root = await signIn(cms(), 'strapi-super-admin')
    const role = (await cms()
      .strapi.db.query('admin::role')
      .findOne({ where: { code: 'strapi-super-admin' } })) as { id: number }
    const person = { email: 'climb@example.org', firstname: 'A', lastname: 'B', roles: [role.id] }
    expect((await administrator.ask('POST', '/admin/users', person)).status).toBe(403)
    expect((await administrator.ask('PUT', `/admin/users/${administrator.id}`, { roles: [role.id] })).status).toBe(403)
    expect((await administrator.ask('PUT', `/admin/users/${root.id}`, { password: 'Abcdefgh1' })).status).toBe(403)
    expect((await administrator.ask('DELETE', `/admin/users/${root.id}`)).status).toBe(403)
    expect((await administrator.ask('POST', '/admin/users/batch-delete', { ids: [root.id] })).status).toBe(403)
    expect((await administrator.ask('GET', '/admin/users')).status).toBe(200)
  })
})

describe('an invitation', () => {
  const invite = (body: object) => editor.ask('POST', '/atlas/invitations', body)
  const person = { email: 'nadia@example.org', firstname: 'Nadia', lastname: 'Roy', role: 'partner_contributor' }

  test('ties a new account to the organisation; its link opens it once; ended, it opens nothing', async () => {
    const made = await invite({ ...person, organisation: theirs })
    expect(made).toMatchObject({ status: 200, body: { data: { isSent: true } } })
    const token = new URL(made.body.data.link).searchParams.get('registrationToken')
    const register = () =>
      cms().api.rest('/admin/register', {
        method: 'POST',
        body: { registrationToken: token, userInfo: { firstname: 'Nadia', lastname: 'Roy', password: 'Abcdefgh1' } },
      })
    expect((await register()).status).toBe(200)
    expect((await register()).status).toBe(400)
    const { body } = await editor.ask('GET', '/atlas/members')
    const member = body.data.find(({ email }: { email: string }) => email === person.email)
    expect(member).toMatchObject({ state: 'active', link: null, organisation: { documentId: theirs } })
    expect((await editor.ask('DELETE', `/atlas/members/${member.userId}?membership=${member.membership}`)).status).toBe(
      200,
    )
    const account = await cms()
      .strapi.db.query('admin::user')
      .findOne({ where: { id: member.userId } })
    expect(account.isActive).toBe(false)
  })

  test.each([
    [{ ...person, email: 'x' }, /adresse électronique/],
    [{ ...person, email: 'other@example.org', organisation: 'nowhere' }, /n’a pas de fiche/],
    [{ ...person, email: 'other@example.org' }, /Choisissez une organisation/],
    [{ ...person, email: 'other@example.org', role: 'ars_administrator' }, /Choisissez un rôle/],
    [{ ...person, email: 'other@example.org', role: 'constructor' }, /Choisissez un rôle/],
  ])('%j is refused in French and leaves no account', async (body, message) => {
    const { status, text } = await invite(body)
    expect({ status, says: message.test(text) }).toEqual({ status: 400, says: true })
    expect(
      await cms()
        .strapi.db.query('admin::user')
        .count({ where: { email: body.email } }),
    ).toBe(0)
  })

  test('opens no closed account that is more than a partner’s: its link would give the rest', async () => {
    const roles = await cms()
      .strapi.db.query('admin::role')
      .findMany({ where: { code: { $in: ['partner_contributor', 'ars_administrator'] } } })
    const { id, email } = (await cms()
      .strapi.service('admin::user')
      .create({
        ...{ firstname: 'A', lastname: 'B', email: 'both@example.org', password: 'Abcdefgh1', isActive: false },
        roles: roles.map((role: { id: number }) => role.id),
      })) as { id: number; email: string }
    await cms()
      .strapi.db.query('admin::user')
      .update({ where: { id }, data: { registrationToken: null } })
    const { status, text } = await invite({ ...person, email, organisation: theirs })
    expect({ status, says: /déjà un compte/.test(text) }).toEqual({ status: 400, says: true })
    const account = await cms().strapi.db.query('admin::user').findOne({ where: { id } })
    expect(account.registrationToken).toBeNull()
  })

  test('of an address that has an account says so', async () => {
    const { status, text } = await invite({ ...person, email: editor.email.toUpperCase(), organisation: theirs })
    expect({ status, says: /déjà un compte/.test(text) }).toEqual({ status: 400, says: true })
  })
})
