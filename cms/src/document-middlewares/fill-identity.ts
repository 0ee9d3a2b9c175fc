import type { Core, Modules, UID } from '@strapi/strapi'

type Data = Record<string, unknown>
interface Write {
  readonly documentId?: string
  readonly locale?: string
  readonly data?: Data
}
interface Identity {
  readonly slug?: string | null
  readonly recordId?: string | null
}
interface UidService {
  generateUIDField(request: { contentTypeUID: string; field: string; data: Data; locale?: string }): Promise<string>
}

const writes = new Set(['create', 'update', 'clone'])

/** What the entry is already known by, in any of its languages and versions. */
async function knownIdentity(strapi: Core.Strapi, uid: UID.ContentType, where: Data): Promise<Identity> {
  return ((await strapi.db.query(uid).findOne({ where })) as Identity | null) ?? {}
}

/** An address made from the name of the entry, that no other draft has; none while it has no name. */
async function newSlug(strapi: Core.Strapi, uid: UID.ContentType, { data = {}, locale }: Write) {
  const { targetField } = strapi.contentType(uid).attributes.slug as { targetField?: string }
  if (!targetField || !data[targetField]) return undefined
  const service = strapi.plugin('content-manager').service('uid') as unknown as UidService
  return service.generateUIDField({ contentTypeUID: uid, field: 'slug', data, locale })
}

/** The identifier, or the first of its followers (`-2`, `-3`…) that no entry bears. */
async function freeRecordId(strapi: Core.Strapi, uid: UID.ContentType, wanted: string): Promise<string> {
  for (let rank = 1; ; rank += 1) {
    const recordId = rank === 1 ? wanted : `${wanted}-${rank}`
    if ((await strapi.db.query(uid).count({ where: { recordId } })) === 0) return recordId
  }
}

async function identity(strapi: Core.Strapi, uid: UID.ContentType, isClone: boolean, write: Write): Promise<Identity> {
  const { documentId, data = {} } = write
  const { attributes } = strapi.contentType(uid)
  const known = documentId && !isClone ? await knownIdentity(strapi, uid, { documentId }) : {}
  const slug = 'slug' in attributes ? data.slug || known.slug || (await newSlug(strapi, uid, write)) : data.code
  const given = isClone ? undefined : data.recordId || known.recordId
  const recordId = given || (slug ? await freeRecordId(strapi, uid, String(slug)) : undefined)
  return {
    ...('slug' in attributes && slug ? { slug: String(slug) } : {}),
    ...(recordId ? { recordId: String(recordId) } : {}),
  }
}

/**
 * Gives an entry that an editor writes the address and the stable identifier that the shipped records have: from its
 * name, once and for all. What is given is kept. Categories take theirs from their axis (name-categories.ts).
 */
export const fillIdentity =
  (strapi: Core.Strapi): Modules.Documents.Middleware.Middleware =>
  async (context, next) => {
    const uid = context.uid as UID.ContentType
    const isIdentified = 'recordId' in context.contentType.attributes && !('key' in context.contentType.attributes)
    if (!writes.has(context.action) || !isIdentified) return next()
    const write = context.params as Write
    if (write.data) Object.assign(write.data, await identity(strapi, uid, context.action === 'clone', write))
    return next()
  }
