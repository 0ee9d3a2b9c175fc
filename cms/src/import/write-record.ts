import type { Core, UID } from '@strapi/strapi'
import { defaultLocale } from '@atlas/shared'
import { entryData, linkData, translationData, unsaid } from './entry-data'
import type { DocumentIds } from './known-records'
import { linksOf, type Model } from './model'
import type { ImportRecord } from './record'

type Known = ReadonlyMap<UID.ContentType, DocumentIds>
type Data = Record<string, unknown>

/** The Document Service without the types of each content type: what is written comes from a file, checked before. */
interface Documents {
  update(params: object): Promise<unknown>
}

const documentsOf = (strapi: Core.Strapi, { uid }: Model): Documents => strapi.documents(uid) as unknown as Documents

const translationsOf = ({ translations }: ImportRecord): string[] => Object.keys(translations ?? {})

/** Takes the links to entries of the same type off: those of another state may contradict those that are coming. */
const withoutOwnLinks = (model: Model): Data =>
  Object.fromEntries(
    linksOf(model)
      .filter(({ target }) => target === model.uid)
      .map(({ name, isOne }) => [name, isOne ? null : { set: [] }]),
  )

/**
 * Puts an entry back as its record has it, in all the languages of the record, and publishes it; its links to its own
 * type come later.
 */
export async function overwriteEntry(
  strapi: Core.Strapi,
  model: Model,
  record: ImportRecord,
  documentId: string,
  known: Known,
): Promise<void> {
  const links = { ...withoutOwnLinks(model), ...linkData(model, record, known, false) }
  const write = (locale: string, data: Data) =>
    documentsOf(strapi, model).update({ documentId, locale, data, status: 'published' })
  await write(defaultLocale, { ...unsaid(model, record), ...entryData(model, record), ...links })
  for (const locale of translationsOf(record)) {
    await write(locale, { ...translationData(model, record, locale), ...links })
  }
}

/** Adds the links of an entry to entries of its own type, once those are all published. */
export async function linkEntry(
  strapi: Core.Strapi,
  model: Model,
  record: ImportRecord,
  documentId: string,
  known: Known,
): Promise<void> {
  const data = linkData(model, record, known, true)
  if (Object.keys(data).length === 0) return
  for (const locale of [defaultLocale, ...translationsOf(record)]) {
    await documentsOf(strapi, model).update({ documentId, locale, data, status: 'published' })
  }
}
