import type { Core, Schema, UID } from '@strapi/strapi'
import type { DataFileType } from './data-files'

/** The parts of a Strapi attribute that an import reads. */
export interface ModelAttribute {
  readonly type: string
  readonly enum?: readonly string[]
  readonly target?: string
  readonly relation?: string
  readonly component?: string
  readonly repeatable?: boolean
  readonly default?: unknown
  readonly pluginOptions?: {
    readonly i18n?: { readonly localized?: boolean }
    readonly atlas?: { readonly isComputed?: boolean }
  }
}

/** A content type as an import reads it. */
export interface Model {
  readonly uid: UID.ContentType
  readonly type: string
  readonly isLocalized: boolean
  readonly attributes: Readonly<Record<string, ModelAttribute>>
}

/** What Strapi adds to the attributes of every type by itself. */
const strapiOwn = new Set(['documentId', 'locale', 'localizations', 'firstPublishedAt'])

const isOwn = (name: string): boolean => !strapiOwn.has(name) && !/^(created|updated|published)(At|By)$/.test(name)

/** The attributes of the schema, without those that Strapi adds. */
export function modelOf(strapi: Core.Strapi, type: DataFileType | string): Model {
  const uid = `api::${type}.${type}` as UID.ContentType
  const schema = strapi.contentType(uid) as Schema.ContentType
  const attributes = Object.entries(schema.attributes).filter(([name]) => isOwn(name))
  const { i18n } = (schema.pluginOptions ?? {}) as { i18n?: { localized?: boolean } }
  return {
    uid,
    type,
    isLocalized: i18n?.localized === true,
    attributes: Object.fromEntries(attributes) as Record<string, ModelAttribute>,
  }
}

/** The links of a model: attribute name → the uid of what it leads to, and whether to one entry only. */
export interface Link {
  readonly name: string
  readonly target: UID.ContentType
  readonly isOne: boolean
}

/** The links of a type, the private ones included. */
export const linksOf = (model: Model): Link[] =>
  Object.entries(model.attributes)
    .filter(([, { type }]) => type === 'relation')
    .map(([name, { target, relation }]) => ({
      name,
      target: target as UID.ContentType,
      isOne: relation === 'manyToOne' || relation === 'oneToOne',
    }))
