import type { Core } from '@strapi/strapi'
import { differences as differencesOf, snapshotOf, type FieldDifference, type RecordedField } from '../history'
import type { ReviewedEntry } from './reviewed-entry'

/** What an entry would change of what the public reads. */
export interface EntryDifferences {
  readonly title: string
  /** Nothing of it is published. */
  readonly isNew: boolean
  readonly languages: readonly {
    readonly locale: string | null
    /** This language is not published. */
    readonly isNew: boolean
    readonly differences: readonly FieldDifference[]
  }[]
}

/**
 * The drafts of an entry against its published versions, field by field, in each language.
 *
 * @param fields those that the person may read: the agency's notes are not its partners'
 */
export async function entryDifferences(
  strapi: Core.Strapi,
  entry: ReviewedEntry,
  fields: readonly RecordedField[],
): Promise<EntryDifferences> {
  const { uid, documentId, drafts, title, isPublished } = entry
  const languages = drafts.map(async ({ locale }) => {
    const published = await snapshotOf(strapi, uid, { documentId, locale, status: 'published' })
    const draft = await snapshotOf(strapi, uid, { documentId, locale, status: 'draft' })
    const differences = differencesOf(fields, published, draft)
    // Of a new entry an empty list « differs » from nothing: neither is known.
    return { locale, isNew: published === null, differences: differences.filter((one) => one.before !== one.after) }
  })
  return { title, isNew: !isPublished, languages: await Promise.all(languages) }
}
