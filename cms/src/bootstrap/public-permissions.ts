import type { Core } from '@strapi/strapi'
import { publicTypes } from '../access/public-types'

interface Role {
  id: number
  permissions?: { id: number; action: string }[]
}

/** What an anonymous visitor may do: read the published entries of the public types. */
const visitorActions = (strapi: Core.Strapi): string[] =>
  publicTypes(strapi).flatMap(({ uid, kind }) =>
    kind === 'singleType' ? [`${uid}.find`] : [`${uid}.find`, `${uid}.findOne`],
  )

/** Gives a role of the public API these actions and no other. */
async function setActions(strapi: Core.Strapi, type: string, actions: readonly string[]): Promise<void> {
  const permissions = strapi.db.query('plugin::users-permissions.permission')
  const roles = strapi.db.query('plugin::users-permissions.role')
  const role = (await roles.findOne({ where: { type }, populate: ['permissions'] })) as Role | null
  if (!role) return
  const granted = role.permissions ?? []
  const surplus = granted.filter(({ action }) => !actions.includes(action)).map(({ id }) => id)
  if (surplus.length > 0) await permissions.deleteMany({ where: { id: { $in: surplus } } })
  for (const action of actions.filter((wanted) => !granted.some((permission) => permission.action === wanted))) {
    await permissions.create({ data: { action, role: role.id } })
  }
}

/** Nobody makes an account on the public API: editors sign in to the admin, machines have API tokens. */
async function closeRegistration(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'users-permissions', key: 'advanced' })
  const settings = (await store.get({})) as Record<string, unknown> | null
  if (settings?.allow_register !== false) await store.set({ value: { ...settings, allow_register: false } })
}

/** Sets the rights of the public API from code at every start, whatever was clicked in between. */
export async function ensurePublicPermissions(strapi: Core.Strapi): Promise<void> {
  await setActions(strapi, 'public', visitorActions(strapi))
  await setActions(strapi, 'authenticated', [])
  await closeRegistration(strapi)
}
