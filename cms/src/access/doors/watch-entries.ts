import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { refusal } from '../refusal'
import type { Ability } from '../../admin-api/admin-route'
import type { KoaContext } from './admin-routes'
import { entriesOf, showPlainLinks } from './plain-links'
import { checkFilters, readableSort, searchFilter, type MayReadField } from './readable-query'
import { seesAll, seesDrafts, type Viewer } from './visible-entries'

const isText = (value: unknown): value is string => typeof value === 'string'
const texts = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).filter(isText)

/** Whether the person may read a field of entries of a type. */
export const fieldReader =
  (ability: Ability, uid: string): MayReadField =>
  (path) =>
    ability.can('plugin::content-manager.explorer.read', uid, path)

/** The documents that a request names, in its address, its parameters and its body. */
function documentsNamed({ params, query, request }: KoaContext): string[] {
  const { documentIds } = (request.body ?? {}) as { documentIds?: unknown }
  return [params.id, params.sourceId, ...texts(query.documentIds), ...texts(query.documentId), ...texts(documentIds)]
    .filter(isText)
    .filter((id, index, all) => all.indexOf(id) === index)
}

/** Changes the parameters in place: what is asked through links is refused or left out. */
function narrowQuery(strapi: Core.Strapi, viewer: Viewer, { params, query }: KoaContext, may: MayReadField): void {
  const uid = params.model!
  checkFilters(strapi, uid, query.filters, may)
  if (query.sort !== undefined) query.sort = readableSort(strapi, uid, query.sort, may)
  if (query._q) {
    const search = searchFilter(strapi, uid, String(query._q), may)
    query.filters = { $and: [...(query.filters ? [query.filters] : []), search] }
  }
  for (const name of ['_q', 'populate', 'fields']) delete query[name]
  // Where drafts are not theirs to see, the published version is what there is.
  if (!seesDrafts(strapi, viewer, uid)) Object.assign(query, { status: 'published' })
}

/**
 * Answers a request on entries for someone with a narrow role: only documents that they see, only questions on fields
 * that they read, and of linked entries only the names.
 */
export async function watchEntries(
  strapi: Core.Strapi,
  viewer: Viewer,
  context: KoaContext,
  next: () => Promise<unknown>,
): Promise<void> {
  const uid = context.params.model!
  if (!strapi.contentTypes[uid as never]) throw new errors.NotFoundError()
  const named = documentsNamed(context)
  if (named.length > 0 && !(await seesAll(strapi, viewer, uid, named))) {
    throw refusal('Cette fiche n’est pas de celles que vous voyez.')
  }
  narrowQuery(strapi, viewer, context, fieldReader(context.state.userAbility!, uid))
  const answer = await next()
  context.body ??= answer
  await showPlainLinks(strapi, viewer, uid, entriesOf(context.body))
}
