import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { refusal } from '../refusal'
import { nameFieldOf } from '../../fields/name-field'
import type { KoaContext } from './admin-routes'
import { nameable, namesOf, type NamedRow } from './names'
import { seesAll, type Viewer, type Where } from './visible-entries'
import { fieldReader } from './watch-entries'

interface LinkAttribute {
  readonly type: string
  readonly target: string
}
interface Model {
  readonly modelType: string
  readonly attributes: Readonly<Record<string, LinkAttribute>>
  readonly pluginOptions?: { readonly i18n?: { readonly localized?: boolean } }
}

const modelOf = (strapi: Core.Strapi, uid: string): Model => strapi.getModel(uid as never) as unknown as Model
const maxPageSize = 100

const numberOf = (value: unknown, otherwise: number, most: number): number =>
  Math.min(Math.max(Math.trunc(Number(value)) || otherwise, 1), most)
const idsOf = (value: unknown): number[] =>
  (Array.isArray(value) ? value : [value]).map(Number).filter(Number.isInteger)

/** The type that a link leads to, when the person may read the field that holds it; a 403 otherwise. */
function targetOf(strapi: Core.Strapi, { params, state }: KoaContext): string {
  const { model, targetField } = params as { model: string; targetField: string }
  const source = modelOf(strapi, model) as Model | undefined
  const attribute = source?.attributes[targetField]
  if (!source || attribute?.type !== 'relation') throw new errors.NotFoundError()
  const isReadable = source.modelType === 'contentType' && fieldReader(state.userAbility!, model)(targetField)
  if (!isReadable || !nameFieldOf(strapi, attribute.target)) throw refusal()
  return attribute.target
}

/** Documents that are linked already, or chosen and not yet saved. */
async function omitted(strapi: Core.Strapi, target: string, { params, query }: KoaContext): Promise<string[]> {
  const { model, targetField } = params as { model: string; targetField: string }
  const chosen = (await strapi.db.query(target as never).findMany({
    where: { id: { $in: idsOf(query.idsToOmit) } },
    select: ['documentId'],
  })) as NamedRow[]
  const source = (await strapi.db.query(model as never).findOne({
    where: { documentId: String(query.id ?? ''), publishedAt: { $null: true } },
    populate: { [targetField]: { select: ['documentId'] } },
  })) as Record<string, unknown> | null
  const kept = idsOf(query.idsToInclude)
  const linked = [source?.[targetField] ?? []].flat() as NamedRow[]
  return [...chosen, ...linked.filter(({ id }) => !kept.includes(id))].map(({ documentId }) => documentId)
}

/** The link to the organisation that keeps a record up to date offers the person's own only. */
const ownOnly = (viewer: Viewer, targetField: string): Where =>
  targetField === 'managedBy' ? { documentId: { $in: [...viewer.own] } } : {}

async function availableWhere(
  strapi: Core.Strapi,
  viewer: Viewer,
  target: string,
  context: KoaContext,
): Promise<Where> {
  const { _q, locale } = context.query
  const isLocalized = modelOf(strapi, target).pluginOptions?.i18n?.localized === true
  return {
    $and: [
      nameable(strapi, viewer, target),
      ownOnly(viewer, context.params.targetField!),
      ...(isLocalized ? [{ locale: typeof locale === 'string' ? locale : 'fr' }] : []),
      ...(typeof _q === 'string' && _q !== '' ? [{ [nameFieldOf(strapi, target)!]: { $containsi: _q } }] : []),
      { documentId: { $notIn: await omitted(strapi, target, context) } },
    ],
  }
}

/** The rows of these documents: a link is made with the draft's, whatever row gave the name. */
const versionsOf = (strapi: Core.Strapi, target: string, rows: readonly NamedRow[]): Promise<NamedRow[]> =>
  strapi.db.query(target as never).findMany({
    where: { documentId: { $in: rows.map(({ documentId }) => documentId) } },
    select: ['id', 'documentId', 'locale', 'publishedAt'],
  }) as Promise<NamedRow[]>

/** A row as a link shows it: the draft's number, and whether the entry is published. */
function shown(row: NamedRow, versions: readonly NamedRow[]) {
  const own = versions.filter(({ documentId, locale }) => documentId === row.documentId && locale === row.locale)
  const draft = own.find(({ publishedAt }) => publishedAt === null)
  const isPublished = own.some(({ publishedAt }) => publishedAt !== null)
  return { ...row, id: draft?.id ?? row.id, status: isPublished ? 'published' : 'draft' }
}

/** What a link can be made to, for someone with a narrow role: names, of what is published and of their own. */
export async function answerAvailable(strapi: Core.Strapi, viewer: Viewer, context: KoaContext): Promise<void> {
  const target = targetOf(strapi, context)
  const field = nameFieldOf(strapi, target)!
  const page = numberOf(context.query.page, 1, 1_000_000)
  const pageSize = numberOf(context.query.pageSize, 10, maxPageSize)
  const found = (await strapi.db.query(target as never).findPage({
    where: await availableWhere(strapi, viewer, target, context),
    select: ['id', 'documentId', 'locale', 'publishedAt', 'updatedAt', field],
    orderBy: [{ [field]: 'asc' }, { id: 'asc' }],
    page,
    pageSize,
  })) as unknown as { results: NamedRow[]; pagination: object }
  const versions = await versionsOf(strapi, target, found.results)
  context.body = { pagination: found.pagination, results: found.results.map((row) => shown(row, versions)) }
}

/** The links that an entry has, named as far as the person may read the names. */
export async function answerExisting(
  strapi: Core.Strapi,
  viewer: Viewer,
  context: KoaContext,
  next: () => Promise<unknown>,
): Promise<void> {
  const target = targetOf(strapi, context)
  const { model, id } = context.params as { model: string; id: string }
  if (!(await seesAll(strapi, viewer, model, [id]))) throw refusal()
  await next()
  const body = context.body as { results: NamedRow[] }
  const field = nameFieldOf(strapi, target)!
  const ids = body.results.map(({ documentId }) => documentId)
  const names = await namesOf(strapi, viewer, target, ids, String(context.query.locale ?? 'fr'))
  context.body = {
    ...body,
    results: body.results.map(({ id: rowId, documentId, locale, publishedAt, updatedAt, status }) => ({
      ...{ id: rowId, documentId, locale, publishedAt, updatedAt, status },
      ...(names.has(documentId) ? { [field]: names.get(documentId) } : {}),
    })),
  }
}
