import { privateTypes, publicTypes } from '../../src/access/public-types'
import { signIn, type Person } from '../harness/people'
import { draftEntry, publishEntry, requiredLinks } from '../harness/entries'
import { recordData } from '../harness/record-data'
import { doors } from './access-doors'
import { isExpected, kindOf, type Kind, type RoleCode, type Whose } from './access-expectations'
import { cms } from './running-cms'

interface TriedType {
  readonly uid: string
  readonly name: string
  readonly kind: Kind
  readonly hasManager: boolean
  readonly isPrivate: boolean
}

let counter = 0
const organisation = { own: '', other: '' }
const people = new Map<RoleCode, Person>()

/** Every type of the atlas, those that are added later too. */
function types(): TriedType[] {
  const { strapi } = cms()
  const hidden = privateTypes(strapi).map(({ uid }) => uid)
  return [...publicTypes(strapi), ...privateTypes(strapi)].map(({ uid, info, attributes }) => ({
    uid,
    name: info.singularName,
    kind: kindOf(info.singularName, hidden.includes(uid)),
    hasManager: 'managedBy' in attributes,
    isPrivate: hidden.includes(uid),
  }))
}

/** A new entry of a type: the partner's organisation keeps it or another does, published or not. */
async function entryOf(type: TriedType, whose: Whose): Promise<string> {
  const { strapi, foundation } = cms()
  const data = {
    ...recordData(strapi, type.uid, `matrix${(counter += 1)}`),
    ...requiredLinks(type.uid, foundation),
    ...(type.hasManager ? { managedBy: whose.startsWith('own') ? organisation.own : organisation.other } : {}),
  }
  if (!type.isPrivate) return (whose.endsWith('published') ? publishEntry : draftEntry)(strapi, type.uid, data)
  if (type.name !== 'revision') return draftEntry(strapi, type.uid, data)
  // The history refuses to be written through the documents.
  const documentId = `matrix${counter}`.padEnd(24, '0')
  await strapi.db.query(type.uid as never).create({ data: { ...data, documentId } })
  return documentId
}

/** Entries that a role is tried on: each of its own and of others where that makes a difference, one of each elsewhere. */
function whoseOf(role: RoleCode, type: TriedType): Whose[] {
  if (type.isPrivate) return ['other draft']
  const others: Whose[] = role === 'committee_member' ? ['other draft', 'other published'] : ['other published']
  if (role.startsWith('ars') || !type.hasManager) return others
  const isWritten = type.kind === 'written' || type.kind === 'organisation'
  return isWritten ? ['own draft', 'own published', 'other draft', 'other published'] : ['own published', ...others]
}

/** What is stored of a type, such that any write shows. */
async function stored(uid: string): Promise<string> {
  const rows = cms().strapi.db.query(uid as never)
  const latest = await rows.findOne({ orderBy: { updatedAt: 'desc' } as never, select: ['id', 'updatedAt'] as never })
  return JSON.stringify([await rows.count(), latest])
}

const kept = new Map<string, string>()

/** An entry to try a role on: narrow roles take nothing away, and share theirs. */
async function triedEntry(role: RoleCode, type: TriedType, whose: Whose): Promise<string> {
  if (role.startsWith('ars')) return entryOf(type, whose)
  const key = `${type.name} ${whose}`
  const documentId = kept.get(key) ?? (await entryOf(type, whose))
  kept.set(key, documentId)
  return documentId
}

/** What did not go as the table says, one line each. */
async function surprises(role: RoleCode, type: TriedType, whose: Whose): Promise<string[]> {
  const found: string[] = []
  let documentId = await triedEntry(role, type, whose)
  for (const door of doors.filter(({ needsDrafts }) => !needsDrafts || !type.isPrivate)) {
    const isOpen = isExpected(role, type.kind, door, whose)
    const before = isOpen || door.needs === 'read' ? null : await stored(type.uid)
    const { status } = await people
      .get(role)!
      .ask(door.method, door.path(type.uid, documentId), door.body?.(documentId))
    const line = `${role}, ${type.name}, ${whose}, ${door.name}: ${status}`
    const isOdd = isOpen ? status === 403 : ![403, 404].includes(status)
    if (isOdd || status >= 500) found.push(line)
    if (before && before !== (await stored(type.uid))) found.push(`${line}, and it wrote`)
    if (isOpen && door.needs === 'delete') documentId = await entryOf(type, whose)
  }
  return found
}

/** Ids of a list, as a role sees it. */
async function listed(role: RoleCode, uid: string, query: string): Promise<string[] | number> {
  const { status, body } = await people
    .get(role)!
    .ask('GET', `/content-manager/collection-types/${uid}?pageSize=100&sort=id:DESC${query}`)
  return status === 200 ? body.results.map(({ documentId }: { documentId: string }) => documentId) : status
}

describe('who may do what in the admin', () => {
  const roles: RoleCode[] = ['partner_contributor', 'committee_member', 'ars_editor', 'ars_administrator']

  beforeAll(async () => {
    const { strapi } = cms()
    const actor = () =>
      draftEntry(strapi, 'api::actor.actor', recordData(strapi, 'api::actor.actor', `m${(counter += 1)}`))
    Object.assign(organisation, { own: await actor(), other: await actor() })
    for (const role of roles) {
      const own = role === 'partner_contributor' ? [organisation.own] : []
      people.set(role, await signIn(cms(), role, { organisations: own }))
    }
  })

  test('the table speaks of every type', () => {
    const known = types().map(({ kind }) => kind)
    expect(new Set(known)).toEqual(
      new Set(['written', 'organisation', 'followUp', 'received', 'other public', 'hidden'] satisfies Kind[]),
    )
    expect(known.length).toBeGreaterThan(25)
  })

  test.each(roles)('%s: every type, every action, every entry', async (role) => {
    const found: string[] = []
    for (const type of types()) {
      for (const whose of whoseOf(role, type)) found.push(...(await surprises(role, type, whose)))
    }
    expect(found).toEqual([])
  })

  test.each(roles)('%s: lists hold what may be read, and nothing else', async (role) => {
    for (const type of types()) {
      const made = new Map<string, Whose>()
      for (const whose of whoseOf(role, type)) made.set(await triedEntry(role, type, whose), whose)
      const read = doors[0]!
      const wanted = [...made].filter(([, whose]) => isExpected(role, type.kind, read, whose)).map(([id]) => id)
      const seen = await listed(role, type.uid, '')
      const isOpen = whoseOf(role, type).some((whose) => isExpected(role, type.kind, read, whose))
      const ours = Array.isArray(seen) ? seen.filter((id) => made.has(id)).sort() : seen
      expect({ role, type: type.name, ours }).toEqual({ role, type: type.name, ours: isOpen ? wanted.sort() : 403 })
    }
  })
})
