import type { Core, UID } from '@strapi/strapi'
import { defaultLocale } from '@atlas/shared'
import type { Values } from './form-row'

/** Which version of which entry a form edits; an entry that is not saved yet has no document id. */
export interface FormSubject {
  readonly uid: UID.ContentType
  readonly documentId: string | null
  readonly locale: string | null
}

interface AttributeOptions {
  readonly type: string
  readonly pluginOptions?: { readonly i18n?: { readonly localized?: boolean } }
}

const attributesOf = (strapi: Core.Strapi, uid: UID.ContentType) =>
  Object.entries(strapi.contentType(uid).attributes as unknown as Record<string, AttributeOptions>)

/** The components whole, and of every link which entries it leads to. */
function populateOf(strapi: Core.Strapi, uid: UID.ContentType): Record<string, unknown> {
  const linked = attributesOf(strapi, uid).filter(([, { type }]) => type === 'component' || type === 'relation')
  return Object.fromEntries(
    linked.map(([name, { type }]) => [name, type === 'component' ? true : { select: ['documentId'] }]),
  )
}

const read = (strapi: Core.Strapi, { uid, documentId }: FormSubject, locale: string | null): Promise<Values | null> =>
  strapi.db.query(uid).findOne({
    where: { documentId, publishedAt: { $null: true }, ...(locale ? { locale } : {}) },
    populate: populateOf(strapi, uid),
  }) as Promise<Values | null>

/** What the languages of an entry have in common. */
function common(strapi: Core.Strapi, uid: UID.ContentType, row: Values): Values {
  const shared = attributesOf(strapi, uid).filter(([, { pluginOptions }]) => !pluginOptions?.i18n?.localized)
  return Object.fromEntries(shared.map(([name]) => [name, row[name]]))
}

/** The draft that a form edits; of a translation that is not saved yet, what it shares with the French; null when there is no such entry. */
export async function storedRow(strapi: Core.Strapi, subject: FormSubject): Promise<Values | null> {
  if (!subject.documentId) return {}
  const own = await read(strapi, subject, subject.locale)
  if (own) return own
  const french = await read(strapi, subject, defaultLocale)
  return french && common(strapi, subject.uid, french)
}
