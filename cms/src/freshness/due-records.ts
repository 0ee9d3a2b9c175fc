import type { Core } from '@strapi/strapi'
import { defaultLocale, verifiableTypes, type DatedRecord, type VerifiableType } from '@atlas/shared'

/** A published record that organisations can verify, and the organisation to ask. */
export interface VerifiableRecord extends DatedRecord {
  readonly type: VerifiableType
  readonly uid: string
  readonly documentId: string
  readonly title: string
  /** Document id of an actor: the one that keeps the record up to date, else the one that it is about; null if none. */
  readonly organisationKey: string | null
}

interface Row extends DatedRecord {
  readonly documentId: string
  readonly title?: string | null
  readonly name?: string | null
  readonly managedByKey: string | null
  readonly leadActor?: { readonly documentId: string } | null
  readonly actor?: { readonly documentId: string } | null
}

/** What names a record, and links it to its organisation, in each type. */
const shapes: Readonly<
  Record<VerifiableType, { readonly name: 'title' | 'name'; readonly link: 'leadActor' | 'actor' | null }>
> = {
  initiative: { name: 'title', link: 'leadActor' },
  'remuneration-practice': { name: 'title', link: 'actor' },
  actor: { name: 'name', link: null },
}

async function recordsOf(strapi: Core.Strapi, type: VerifiableType): Promise<VerifiableRecord[]> {
  const uid = `api::${type}.${type}`
  const { name, link } = shapes[type]
  const rows = (await strapi.db.query(uid as never).findMany({
    where: { locale: defaultLocale, publishedAt: { $notNull: true } },
    select: ['documentId', name, 'collectedOn', 'verifiedOn', 'verificationPeriod', 'managedByKey'],
    ...(link ? { populate: { [link]: { select: ['documentId'] } } } : {}),
    orderBy: { [name]: 'asc' },
  })) as Row[]
  return rows.map((row) => ({
    ...{ type, uid, documentId: row.documentId, title: row[name] ?? row.documentId },
    ...{ collectedOn: row.collectedOn, verifiedOn: row.verifiedOn, verificationPeriod: row.verificationPeriod },
    organisationKey: row.managedByKey || ((link && row[link]?.documentId) ?? null),
  }))
}

/** Every published record that organisations can verify: a statement a type, and one a link. */
export async function verifiableRecords(strapi: Core.Strapi): Promise<VerifiableRecord[]> {
  const lists = []
  for (const type of verifiableTypes) lists.push(await recordsOf(strapi, type))
  return lists.flat()
}
