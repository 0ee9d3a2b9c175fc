import type { Core, UID } from '@strapi/strapi'
import {
  completeness,
  completenessCriteria,
  defaultLocale,
  type Completeness,
  type Criterion,
  type DescribedKind,
} from '@atlas/shared'
import type { Ability } from '../admin-api/admin-route'
import { categoryCodes } from '../document-middlewares/publishable-record'

/** An entry and how complete its French draft is. */
export interface DescribedEntry {
  readonly documentId: string
  readonly name: string
  readonly completeness: Completeness
}

interface Row extends Record<string, unknown> {
  readonly documentId: string
}
interface PermissionChecker {
  can: { read(): boolean }
  sanitizedQuery: { read(query: object): Promise<object> }
}

const practiceUid = 'api::remuneration-practice.remuneration-practice'
const uidOf = (kind: string) => `api::${kind}.${kind}` as UID.ContentType

/** The columns, components and links that the criteria of a type look at. */
function wanted(strapi: Core.Strapi, uid: UID.ContentType, criteria: readonly Criterion[], name: string) {
  const { attributes } = strapi.contentType(uid)
  const evidence = criteria.flatMap(({ metBy }) => metBy)
  const fields = evidence.flatMap((one) => ('field' in one ? [one.field.split('.')[0]!] : []))
  const typeOf = (field: string): string | undefined => attributes[field]?.type
  const populate: Record<string, unknown> = {}
  for (const field of fields) {
    if (typeOf(field) === 'component') populate[field] = true
    if (typeOf(field) === 'relation') populate[field] = { select: ['documentId'] }
  }
  if (evidence.some((one) => 'axis' in one)) {
    populate.categories = { select: ['code'], populate: { axis: { select: ['code'] } } }
  }
  const columns = fields.filter((field) => !['component', 'relation'].includes(typeOf(field) ?? ''))
  return { select: [...new Set(['documentId', name, ...columns])], populate }
}

/** How many pay practices, drafts included, name each initiative: two statements for all of them. */
async function practiceCounts(strapi: Core.Strapi): Promise<Map<string, number>> {
  const practices = (await strapi.db.query(practiceUid).findMany({
    select: ['id'],
    where: { locale: defaultLocale, publishedAt: { $null: true } },
    populate: { initiatives: { select: ['documentId'] } },
  })) as { initiatives: { documentId: string }[] }[]
  const counts = new Map<string, number>()
  for (const { documentId } of practices.flatMap(({ initiatives }) => initiatives)) {
    counts.set(documentId, (counts.get(documentId) ?? 0) + 1)
  }
  return counts
}

/**
 * The completeness of every entry of a type that the person may read, the least complete first; null when they may read
 * none. A statement for the entries, one for each component and link that a criterion looks at, whatever their number.
 */
export async function describedEntries(
  strapi: Core.Strapi,
  ability: Ability,
  kind: DescribedKind,
): Promise<DescribedEntry[] | null> {
  const uid = uidOf(kind)
  const service = strapi.plugin('content-manager').service('permission-checker')
  const checker = service.create({ userAbility: ability, model: uid }) as unknown as PermissionChecker
  if (!checker.can.read()) return null
  const criteria: readonly Criterion[] = completenessCriteria[kind]
  const name = kind === 'actor' ? 'name' : 'title'
  const allowed = strapi.get('query-params').transform(uid, await checker.sanitizedQuery.read({})) as { where?: object }
  const drafts = { locale: defaultLocale, publishedAt: { $null: true } }
  const rows = (await strapi.db.query(uid).findMany({
    ...wanted(strapi, uid, criteria, name),
    where: allowed.where ? { $and: [drafts, allowed.where] } : drafts,
  })) as Row[]
  const practices = kind === 'initiative' ? await practiceCounts(strapi) : new Map<string, number>()
  const entryOf = (row: Row): DescribedEntry => {
    const linkedFrom = { remunerationPractices: practices.get(row.documentId) ?? 0 }
    const categories = categoryCodes(row.categories)
    return {
      ...{ documentId: row.documentId, name: String(row[name] ?? '') },
      completeness: completeness({ ...row, categories, linkedFrom }, criteria),
    }
  }
  return rows.map(entryOf).sort((a, b) => a.completeness.met - b.completeness.met || a.name.localeCompare(b.name, 'fr'))
}
