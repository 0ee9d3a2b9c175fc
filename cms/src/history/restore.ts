import type { Core, UID } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { defaultLocale } from '@atlas/shared'
import { momentWords } from './field-words'
import { recordingAs } from './occasion'
import type { RecordedField, RecordedLink, Snapshot } from './recorded-field'
import { revisionUid, type Revision } from './revision'

type Data = Record<string, unknown>
interface Documents {
  create(params: object): Promise<unknown>
  update(params: object): Promise<unknown>
}

/** What an earlier version does not bring back: what names the record for others, and where it stands in the review. */
const kept: readonly string[] = ['slug', 'recordId', 'managedBy', 'reviewState']
/** Of a deleted record, only where it stood. */
const keptWhenDeleted: readonly string[] = ['reviewState']

/** A link that cannot be put back: the entry exists no more, or not in that language. */
export interface LostLink {
  readonly label: string
  readonly name: string
}

/** The state that a line of history brings back: what came of the change; of a deletion, what went. */
export const restoredState = ({ action, before, after }: Revision): Snapshot | null =>
  action === 'delete' || action === 'unpublish' ? before : after

const linksOf = (value: unknown): RecordedLink[] =>
  Array.isArray(value) ? (value as RecordedLink[]) : value ? [value as RecordedLink] : []

async function existingLinks(
  strapi: Core.Strapi,
  target: string,
  links: readonly RecordedLink[],
  locale: string | null,
): Promise<Set<string>> {
  const { pluginOptions } = strapi.contentType(target as UID.ContentType)
  const isLocalized = Boolean((pluginOptions as { i18n?: { localized?: boolean } } | undefined)?.i18n?.localized)
  const where = {
    documentId: { $in: links.map(({ documentId }) => documentId) },
    ...(isLocalized && locale ? { locale } : {}),
  }
  const rows = await strapi.db.query(target as UID.ContentType).findMany({ where, select: ['documentId'] })
  return new Set(rows.map(({ documentId }: { documentId: string }) => documentId))
}

/** What to write so that a record says again what a snapshot says, and the links that cannot be put back. */
export async function restorePlan(
  strapi: Core.Strapi,
  fields: readonly RecordedField[],
  snapshot: Snapshot,
  { locale, isDeleted }: { readonly locale: string | null; readonly isDeleted: boolean },
): Promise<{ readonly data: Data; readonly lost: readonly LostLink[] }> {
  const data: Data = {}
  const lost: LostLink[] = []
  const left = isDeleted ? keptWhenDeleted : kept
  for (const field of fields.filter(({ name }) => name in snapshot && !left.includes(name))) {
    const value = snapshot[field.name]
    if (!field.target) {
      data[field.name] = value
      continue
    }
    const links = linksOf(value)
    const existing = await existingLinks(strapi, field.target, links, locale)
    const found = links.map(({ documentId }) => documentId).filter((id) => existing.has(id))
    data[field.name] = field.isMany ? found : (found[0] ?? null)
    const gone = links.filter(({ documentId }) => !existing.has(documentId))
    lost.push(...gone.map(({ documentId, name }) => ({ label: field.label, name: name ?? documentId })))
  }
  return { data, lost }
}

const documentsOf = (strapi: Core.Strapi, uid: string) =>
  strapi.documents(uid as UID.ContentType) as unknown as Documents

interface Restoration {
  /** Those that the person may read and write; the others stay as they are. */
  readonly fields: readonly RecordedField[]
  readonly userId: number
}

/** The other languages that were deleted by the same act. */
async function deletedTogether(strapi: Core.Strapi, revision: Revision): Promise<Revision[]> {
  const { recordType, recordKey, happenedAt } = revision
  const where = { recordType, recordKey, happenedAt, action: 'delete' }
  const revisions = (await strapi.db.query(revisionUid).findMany({ where })) as Revision[]
  const isFirst = ({ recordLocale }: Revision) => Number(recordLocale === defaultLocale || recordLocale === null)
  return revisions.sort((a, b) => isFirst(b) - isFirst(a))
}

async function bringBack(strapi: Core.Strapi, revision: Revision, how: Restoration): Promise<LostLink[]> {
  const { recordType: uid, recordKey: documentId } = revision
  const together = revision.action === 'delete' ? await deletedTogether(strapi, revision) : [revision]
  const lost: LostLink[] = []
  for (const [index, { recordLocale: locale, before, after, action }] of together.entries()) {
    const snapshot = restoredState({ ...revision, action, before, after })!
    const plan = await restorePlan(strapi, how.fields, snapshot, { locale, isDeleted: true })
    const data = { ...plan.data, updatedBy: how.userId }
    const place = locale ? { locale } : {}
    if (index === 0) await documentsOf(strapi, uid).create({ ...place, data: { ...data, documentId } })
    else await documentsOf(strapi, uid).update({ ...place, documentId, data })
    lost.push(...plan.lost)
  }
  return lost
}

async function putBack(strapi: Core.Strapi, revision: Revision, how: Restoration): Promise<readonly LostLink[]> {
  const { recordType: uid, recordKey: documentId, recordLocale: locale } = revision
  const plan = await restorePlan(strapi, how.fields, restoredState(revision)!, { locale, isDeleted: false })
  const data = { ...plan.data, updatedBy: how.userId }
  await documentsOf(strapi, uid).update({ ...(locale ? { locale } : {}), documentId, data })
  return plan.lost
}

/**
 * Puts a record back as a line of its history has it, in its draft: nothing is published. A deleted record comes back
 * under the same identifier, in all the languages deleted with it. Gives the links that could not be put back.
 */
export async function restoreRevision(
  strapi: Core.Strapi,
  revision: Revision,
  how: Restoration,
): Promise<readonly LostLink[]> {
  if (!restoredState(revision))
    throw new errors.ValidationError('Cette ligne de l’historique n’a pas d’état à rétablir.')
  const message = `Version du ${momentWords(revision.happenedAt)}`
  const work = async (): Promise<readonly LostLink[]> => {
    const where = { documentId: revision.recordKey }
    const isThere = (await strapi.db.query(revision.recordType as UID.ContentType).count({ where })) > 0
    const restore = isThere ? putBack : bringBack
    return recordingAs({ action: 'restore', message }, () => restore(strapi, revision, how))
  }
  return (await strapi.db.transaction(work)) as readonly LostLink[]
}
