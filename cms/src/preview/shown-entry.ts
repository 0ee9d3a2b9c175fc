import type { Core, UID } from '@strapi/strapi'
import { defaultLocale } from '@atlas/shared'

type Row = Record<string, unknown>
interface AttributeOptions {
  readonly type: string
  readonly private?: boolean
  readonly relation?: string
  readonly target?: string
  readonly component?: string
  readonly repeatable?: boolean
}

const notShown = new Set(['localizations', 'createdBy', 'updatedBy'])

/** The attributes of a type or a component that the public may read. */
function publicAttributes(strapi: Core.Strapi, uid: string): [string, AttributeOptions][] {
  const { attributes } = strapi.getModel(uid as never) as unknown as { attributes: Record<string, AttributeOptions> }
  return Object.entries(attributes).filter(([name, { private: isPrivate }]) => !isPrivate && !notShown.has(name))
}

function populateOf(strapi: Core.Strapi, uid: string, ofLinks: unknown): Row {
  const linked = publicAttributes(strapi, uid).filter(([, { type }]) => type === 'component' || type === 'relation')
  return Object.fromEntries(linked.map(([name, { type }]) => [name, type === 'component' ? true : ofLinks]))
}

/** A row without what is private, at every depth. */
function publicPart(strapi: Core.Strapi, uid: string, row: Row): Row {
  const shown = publicAttributes(strapi, uid).filter(([name]) => name in row)
  const partOf = ({ component, target }: AttributeOptions, value: unknown): unknown => {
    const model = component ?? target
    if (!model || typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map((one) => publicPart(strapi, model, one as Row))
    return publicPart(strapi, model, value as Row)
  }
  const own = ['documentId', 'locale', 'createdAt', 'updatedAt'].filter((name) => name in row)
  return Object.fromEntries([
    ...own.map((name) => [name, row[name]]),
    ...shown.map(([name, attribute]) => [name, partOf(attribute, row[name])]),
  ])
}

/** The published versions of entries, in French, in the order of their ids: what is not published falls off. */
async function publishedOnes(strapi: Core.Strapi, target: string, ids: readonly string[]): Promise<Row[]> {
  if (ids.length === 0) return []
  const rows = (await strapi.db.query(target as UID.ContentType).findMany({
    where: { documentId: { $in: [...ids] }, locale: defaultLocale, publishedAt: { $notNull: true } },
    populate: populateOf(strapi, target, true),
  })) as Row[]
  return ids.flatMap((id) => rows.filter(({ documentId }) => documentId === id))
}

async function withPublishedLinks(strapi: Core.Strapi, uid: string, row: Row): Promise<Row> {
  const shown = { ...row }
  for (const [name, { type, target, relation }] of publicAttributes(strapi, uid)) {
    if (type !== 'relation' || !target) continue
    const held = row[name] as { documentId: string } | { documentId: string }[] | null
    const ids = (Array.isArray(held) ? held : held ? [held] : []).map(({ documentId }) => documentId)
    const entries = await publishedOnes(strapi, target, ids)
    shown[name] = relation?.endsWith('ToMany') ? entries : (entries[0] ?? null)
  }
  return shown
}

/**
 * The draft of an entry in one language as GraphQL would give it once published: its public attributes, its links to
 * published entries only. Drafts of other entries never show. Null when the entry has no draft in that language.
 */
export async function shownEntry(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  locale: string,
): Promise<Row | null> {
  const row = (await strapi.db.query(uid as UID.ContentType).findOne({
    where: { documentId, locale, publishedAt: { $null: true } },
    populate: populateOf(strapi, uid, { select: ['documentId'] }),
  })) as Row | null
  return row && publicPart(strapi, uid, await withPublishedLinks(strapi, uid, row))
}
