import type { Core } from '@strapi/strapi'
import type { AdminUser } from '../../admin-api/admin-route'
import { organisationsOf } from '../memberships'

export const managedByOwnOrganisation = 'api::managed-by-own-organisation'
export const published = 'api::published'

/** A request asks for many conditions of one person: the object that Strapi makes of the person lives as long. */
const asked = new WeakMap<object, Promise<string[]>>()

function organisationsOnce(strapi: Core.Strapi, user: AdminUser): Promise<string[]> {
  const known = asked.get(user) ?? organisationsOf(strapi, user.id)
  asked.set(user, known)
  return known
}

/** Every condition that a role of the atlas leans on, as what the database and Strapi's rights are both asked. */
const conditions = (strapi: Core.Strapi) => [
  {
    name: 'managed-by-own-organisation',
    displayName: 'La fiche est tenue à jour par l’organisation de la personne',
    category: 'Atlas',
    // A column, not a link: under a condition on a link Strapi answers with empty entries.
    handler: async (user: AdminUser) => ({ managedByKey: { $in: await organisationsOnce(strapi, user) } }),
  },
  {
    name: 'published',
    displayName: 'La fiche est publiée',
    category: 'Atlas',
    handler: () => ({ publishedAt: { $ne: null } }),
  },
]

interface ConditionProvider {
  register(condition: object): Promise<unknown>
  has(id: string): boolean
}

const providerOf = (strapi: Core.Strapi): ConditionProvider =>
  strapi.service('admin::permission').conditionProvider as ConditionProvider

/** Makes the conditions known to Strapi; to be called before the roles are made, while Strapi is starting. */
export async function registerConditions(strapi: Core.Strapi): Promise<void> {
  for (const condition of conditions(strapi)) await providerOf(strapi).register(condition)
}

/** Throws when a condition is not known: Strapi would drop it without a word, and the right would hold for everything. */
export function requireCondition(strapi: Core.Strapi, id: string): void {
  if (!providerOf(strapi).has(id)) throw new Error(`The condition ${id} is not registered`)
}
