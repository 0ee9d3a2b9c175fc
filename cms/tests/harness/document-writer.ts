import type { Core } from '@strapi/strapi'
import { entryData, linkData, translationData } from '../../src/import/entry-data'
import { documentIdsOf } from '../../src/import/known-records'
import { linksOf, modelOf, type Model } from '../../src/import/model'
import type { ImportRecord } from '../../src/import/record'
import { linkEntry } from '../../src/import/write-record'
import { documentsOf } from './entries'

type Known = Awaited<ReturnType<typeof documentIdsOf>>

/** Creates and publishes the entry of a record as an editor would: one document after another. */
async function createEntry(strapi: Core.Strapi, model: Model, record: ImportRecord, known: Known): Promise<string> {
  const documents = documentsOf(strapi, model.uid)
  const links = linkData(model, record, known, false)
  const locales = Object.keys(record.translations ?? {})
  const status = locales.length === 0 ? { status: 'published' } : {}
  const { documentId } = await documents.create({
    locale: 'fr',
    data: { ...entryData(model, record), ...links },
    ...status,
  })
  for (const locale of locales) {
    await documents.update({ documentId, locale, data: { ...translationData(model, record, locale), ...links } })
  }
  if (locales.length > 0) await documents.publish({ documentId, locale: '*' })
  return documentId
}

/** Writes records of a type through Strapi's Document Service: what the bulk writer is compared with. */
export async function writeByDocuments(
  strapi: Core.Strapi,
  type: string,
  records: readonly ImportRecord[],
): Promise<void> {
  const model = modelOf(strapi, type)
  const known = await documentIdsOf(strapi, [model.uid, ...linksOf(model).map(({ target }) => target)])
  const ids = new Map(known.get(model.uid))
  const withNew: Known = new Map([...known, [model.uid, ids]])
  for (const record of records) ids.set(record.recordId, await createEntry(strapi, model, record, withNew))
  for (const record of records) await linkEntry(strapi, model, record, ids.get(record.recordId)!, withNew)
}
