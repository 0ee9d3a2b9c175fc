import type { Core, UID } from '@strapi/strapi'
import { defaultLocale } from '@atlas/shared'
import { mayRead } from '../access'
import type { Ability, AdminUser } from '../admin-api/admin-route'
import type { PreviewGrant } from './token'

interface AbilityEngine {
  engine: { generateUserAbility(user: unknown): Promise<Ability> }
}

/** Whether the person is still there and may still read the draft. */
export async function mayStillRead(strapi: Core.Strapi, { uid, documentId, userId }: PreviewGrant): Promise<boolean> {
  const where = { id: userId, isActive: true, blocked: { $ne: true } }
  const user = (await strapi.db.query('admin::user').findOne({ where, populate: ['roles'] })) as AdminUser | null
  const draft = await draftOf(strapi, uid, documentId)
  if (!user || !draft) return false
  const { engine } = strapi.service('admin::permission') as unknown as AbilityEngine
  return mayRead(await engine.generateUserAbility(user), uid, draft)
}

/** The French draft of an entry, its columns only. */
export const draftOf = (
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
): Promise<Record<string, unknown> | null> =>
  strapi.db
    .query(uid as UID.ContentType)
    .findOne({ where: { documentId, locale: defaultLocale, publishedAt: { $null: true } } })
