import type { Core, UID } from '@strapi/strapi'
import type { LocaleCode } from '@atlas/shared'

/** What every published row has, as strapi.db.query gives it. */
export interface Row {
  readonly documentId: string
  readonly locale: LocaleCode
}

/** A link to another entry. */
export interface Linked {
  readonly documentId: string
}

export interface SourceRow {
  readonly id: number
  readonly title: string | null
  readonly url: string | null
  readonly accessedOn: string | null
  readonly caveat: string | null
  readonly supports: string | null
}

/** The published entries of one type, with the parts and links that answers need. */
export interface Collection<Type extends Row> {
  readonly uid: UID.ContentType
  readonly populate: object
  /** Only there to carry the type of the rows. */
  readonly row?: Type
}

/** What to ask of a link: which entry it leads to. */
export const linked = { select: ['documentId'] }

/** A collection of the content type of a name, e.g. `publication`. */
export const collection = <Type extends Row>(singularName: string, populate: object): Collection<Type> => ({
  uid: `api::${singularName}.${singularName}` as UID.ContentType,
  populate,
})

/** Every published entry of a collection, in all languages: one statement, and one for each part and link. */
export const readAll = <Type extends Row>(strapi: Core.Strapi, { uid, populate }: Collection<Type>): Promise<Type[]> =>
  strapi.db
    .query(uid)
    .findMany({ where: { publishedAt: { $notNull: true } }, populate, orderBy: { id: 'asc' } }) as Promise<Type[]>
