import type { Core } from '@strapi/strapi'
import { revisionUid, type Revision } from './revision'
import { typeLabelOf } from '../fields/type-label'

export const lastDays = 30

/** How many records of a type were touched in the last days, by what was done to them. */
export interface TypeActivity {
  readonly type: string
  readonly typeLabel: string
  readonly created: number
  readonly updated: number
  readonly published: number
  readonly deleted: number
}

type Kind = 'created' | 'updated' | 'published' | 'deleted'
type Row = Pick<Revision, 'recordType' | 'recordKey' | 'action'>

/** The actions that change what a record says. */
export const changingActions: readonly string[] = ['update', 'restore', 'import', 'verify']

const kinds: Readonly<Record<string, Kind>> = {
  ...{ create: 'created', publish: 'published', delete: 'deleted' },
  ...Object.fromEntries(changingActions.map((action) => [action, 'updated'])),
}

/** The activity by type: a record counts once for each of what was done to it, however often. */
export function activityOf(rows: readonly Row[], labelOf: (uid: string) => string): TypeActivity[] {
  const records = new Map<string, Record<Kind, Set<string>>>()
  for (const { recordType, recordKey, action } of rows) {
    const kind = kinds[action]
    if (!kind) continue
    const none = () => new Set<string>()
    const ofType = records.get(recordType) ?? { created: none(), updated: none(), published: none(), deleted: none() }
    ofType[kind].add(recordKey)
    records.set(recordType, ofType)
  }
  const activity = [...records].map(([type, { created, updated, published, deleted }]) => ({
    ...{ type, typeLabel: labelOf(type), created: created.size, updated: updated.size },
    ...{ published: published.size, deleted: deleted.size },
  }))
  return activity.sort((a, b) => a.typeLabel.localeCompare(b.typeLabel, 'fr'))
}

/** The day that the last days begin on: ISO 8601. */
export const firstOfLastDays = (now = new Date()): string =>
  new Date(now.getTime() - lastDays * 24 * 3_600_000).toISOString().slice(0, 10)

/** What the last 30 days changed, of what the person may read; the first load is not a change. */
export async function lastDaysActivity(strapi: Core.Strapi, visible: object): Promise<TypeActivity[]> {
  const since = new Date(`${firstOfLastDays()}T00:00:00Z`)
  const where = { $and: [visible, { happenedAt: { $gte: since } }, { userName: { $ne: 'Chargement initial' } }] }
  const select = ['recordType', 'recordKey', 'action']
  const rows = (await strapi.db.query(revisionUid).findMany({ where, select })) as Row[]
  return activityOf(rows, (uid) => typeLabelOf(strapi, uid))
}
