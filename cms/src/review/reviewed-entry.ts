import type { Core, UID } from '@strapi/strapi'
import { defaultLocale, stateOrFirst, type ReviewState } from '@atlas/shared'

/** A version of an entry in one language, with its scalars. */
export interface EntryRow {
  readonly id: number
  readonly documentId: string
  readonly locale: string | null
  readonly publishedAt: Date | string | null
  readonly updatedAt: Date | string
  readonly reviewState?: ReviewState | null
  readonly [scalar: string]: unknown
}

/** An entry as its review sees it: all languages together. */
export interface ReviewedEntry {
  readonly uid: UID.ContentType
  readonly documentId: string
  readonly title: string
  readonly state: ReviewState
  readonly isPublished: boolean
  /** Something saved is not published. */
  readonly isModified: boolean
  /** The drafts, the default language first. */
  readonly drafts: readonly EntryRow[]
  /** Changes whenever a draft is saved. */
  readonly saved: string
  /** Changes whenever a draft is saved or a step is taken: what a decision was taken on. */
  readonly version: string
}

/** Whether entries of a type go through the review. */
export const isReviewed = (strapi: Core.Strapi, uid: string): boolean =>
  'reviewState' in (strapi.contentTypes[uid as UID.ContentType]?.attributes ?? {})

/** The content types whose entries go through the review. */
export const reviewedTypes = (strapi: Core.Strapi): UID.ContentType[] =>
  (Object.keys(strapi.contentTypes) as UID.ContentType[]).filter((uid) => isReviewed(strapi, uid))

/** The field that names the entries of a type. */
export function mainFieldOf(strapi: Core.Strapi, uid: UID.ContentType): string {
  const { atlas } = strapi.contentType(uid).pluginOptions as { atlas: { mainField: string } }
  return atlas.mainField
}

const time = (moment: Date | string): number => new Date(moment).getTime()

const isDefault = ({ locale }: EntryRow): boolean => locale === null || locale === defaultLocale

function hasUnpublished(drafts: readonly EntryRow[], published: readonly EntryRow[]): boolean {
  return drafts.some((draft) => {
    const counterpart = published.find(({ locale }) => locale === draft.locale)
    return !counterpart || time(draft.updatedAt) > time(counterpart.updatedAt)
  })
}

const savedOf = (drafts: readonly EntryRow[]): string =>
  drafts.map(({ locale, updatedAt }) => `${locale ?? ''}@${time(updatedAt)}`).join(',')

/** An entry, whatever its languages and versions; null when there is none, or no draft of it. */
export async function reviewedEntry(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
): Promise<ReviewedEntry | null> {
  const rows = (await strapi.db.query(uid).findMany({ where: { documentId }, orderBy: { id: 'asc' } })) as EntryRow[]
  const published = rows.filter(({ publishedAt }) => publishedAt)
  const drafts = rows.filter(({ publishedAt }) => !publishedAt)
  const ordered = [...drafts.filter(isDefault), ...drafts.filter((row) => !isDefault(row))]
  const [main] = ordered
  if (!main) return null
  const isPublished = published.length > 0
  const state = stateOrFirst(main.reviewState, isPublished)
  const saved = savedOf(ordered)
  return {
    ...{ uid, documentId, state, isPublished, drafts: ordered, saved, version: `${state},${saved}` },
    title: String(main[mainFieldOf(strapi, uid)] ?? '') || 'Sans titre',
    isModified: hasUnpublished(ordered, published),
  }
}
