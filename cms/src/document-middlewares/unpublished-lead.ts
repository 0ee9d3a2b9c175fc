import type { Core, UID } from '@strapi/strapi'

/** What to say when the lead actor of an entry is itself only a draft. */
export const leadMustBePublished = (name: string): string =>
  `Organisation porteuse : « ${name} » n’est pas encore publiée. Publiez d’abord sa fiche.`

/**
 * What to say when an entry has a lead actor in its draft and none once published, because that actor is itself only a
 * draft; null when the draft has none either. `id` is the published version's.
 */
export async function unpublishedLead(strapi: Core.Strapi, uid: UID.ContentType, id: number): Promise<string | null> {
  const entries = strapi.db.query(uid)
  const { documentId, locale } = await entries.findOne({ where: { id }, select: ['documentId', 'locale'] })
  const draft = await entries.findOne({
    where: { documentId, locale, publishedAt: { $null: true } },
    populate: { leadActor: { select: ['name'] } },
  })
  const name = (draft?.leadActor as { name: string } | null | undefined)?.name
  return name ? leadMustBePublished(name) : null
}
