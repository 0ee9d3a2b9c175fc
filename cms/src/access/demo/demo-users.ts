import { randomBytes } from 'node:crypto'
import type { Core } from '@strapi/strapi'
import { actorUid, findMemberships, membershipUid } from '../memberships'
import { roleCodes } from '../role-codes'

interface Person {
  readonly email: string
  readonly firstname: string
  readonly lastname: string
  readonly role: string
}

/** One person a role; example.org receives no mail. */
const people: readonly Person[] = [
  { email: 'administration.demo@example.org', firstname: 'Alix', lastname: 'Martin', role: roleCodes.administrator },
  { email: 'edition.demo@example.org', firstname: 'Élie', lastname: 'Bernard', role: roleCodes.editor },
  { email: 'partenaire.demo@example.org', firstname: 'Charlie', lastname: 'Petit', role: roleCodes.partner },
  { email: 'comite.demo@example.org', firstname: 'Dominique', lastname: 'Robert', role: roleCodes.committee },
]

/** What is told of an account, once: the password is kept nowhere. */
export interface DemoUser extends Person {
  readonly password: string
  readonly isNew: boolean
  /** The organisation that a partner writes for. */
  readonly organisation?: string
}

interface UserService {
  create(user: object): Promise<{ id: number }>
  updateById(id: number, user: object): Promise<unknown>
}

/** A password that Strapi takes: a small letter, a capital, a figure, and 96 random bits. */
const newPassword = (): string => `Aa1${randomBytes(12).toString('base64url')}`

async function saveAccount(strapi: Core.Strapi, { role, ...person }: Person, password: string) {
  const { id: roleId } = (await strapi.db.query('admin::role').findOne({ where: { code: role } })) as { id: number }
  const users = strapi.service('admin::user') as unknown as UserService
  const account = { ...person, password, roles: [roleId], isActive: true, registrationToken: null, blocked: false }
  const known = (await strapi.db.query('admin::user').findOne({ where: { email: person.email } })) as {
    id: number
  } | null
  if (!known) return { id: (await users.create(account)).id, isNew: true }
  await users.updateById(known.id, account)
  return { id: known.id, isNew: false }
}

/** The organisation that leads most initiatives; the first of all when none leads any. */
async function someOrganisation(strapi: Core.Strapi): Promise<{ documentId: string; name: string } | null> {
  const leads = (await strapi.db.query('api::initiative.initiative').findMany({
    where: { publishedAt: { $null: true }, locale: 'fr', leadActor: { id: { $notNull: true } } },
    select: ['id'],
    populate: { leadActor: { select: ['documentId', 'name'] } },
  })) as { leadActor: { documentId: string; name: string } }[]
  const counts = new Map<string, number>()
  for (const { leadActor } of leads) counts.set(leadActor.documentId, (counts.get(leadActor.documentId) ?? 0) + 1)
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  const where = most ? { documentId: most[0], publishedAt: { $null: true } } : { publishedAt: { $null: true } }
  return (await strapi.db
    .query(actorUid)
    .findOne({ where, select: ['documentId', 'name'], orderBy: { id: 'asc' } })) as {
    documentId: string
    name: string
  } | null
}

/** Ties the partner to an organisation, once; its name. */
async function tie(strapi: Core.Strapi, userId: number): Promise<string | undefined> {
  const [known] = await findMemberships(strapi, { userId })
  const where = { documentId: known?.organisationKey, publishedAt: { $null: true } }
  const kept = known ? ((await strapi.db.query(actorUid).findOne({ where })) as { name: string } | null) : null
  if (kept) return kept.name
  const organisation = await someOrganisation(strapi)
  if (!organisation) return undefined
  const data = { userId, organisationKey: organisation.documentId, invitedOn: new Date().toISOString() }
  await strapi.documents(membershipUid as never).create({ data: data as never })
  return organisation.name
}

/**
 * Makes one account a role, the partner's tied to an organisation that exists. Run again, it changes their passwords.
 */
export async function makeDemoUsers(strapi: Core.Strapi): Promise<DemoUser[]> {
  const made: DemoUser[] = []
  for (const person of people) {
    const password = newPassword()
    const { id, isNew } = await saveAccount(strapi, person, password)
    const organisation = person.role === roleCodes.partner ? await tie(strapi, id) : undefined
    made.push({ ...person, password, isNew, ...(organisation ? { organisation } : {}) })
  }
  return made
}
