import type { Core, Schema, UID } from '@strapi/strapi'

/** The parts of a Strapi attribute that an import reads. */
export interface ModelAttribute {
  readonly type: string
  readonly enum?: readonly string[]
  readonly target?: string
  readonly relation?: string
  readonly component?: string
  readonly repeatable?: boolean
  readonly default?: unknown
  readonly private?: boolean
  readonly unique?: boolean
  readonly minLength?: number
  readonly maxLength?: number
  readonly min?: number
  readonly max?: number
  readonly regex?: string
  readonly pluginOptions?: {
    readonly i18n?: { readonly localized?: boolean }
    readonly atlas?: {
      readonly label?: string
      readonly help?: string
      readonly isComputed?: boolean
      readonly vocabulary?: string
    }
  }
}

export type ModelAttributes = Readonly<Record<string, ModelAttribute>>

/** The attributes of a component, by its name (`geo.place`). */
export type ComponentAttributes = (component: string) => ModelAttributes | undefined

/** A content type as an import reads it. */
export interface Model {
  readonly uid: UID.ContentType
  readonly type: string
  readonly isLocalized: boolean
  readonly attributes: ModelAttributes
}

/** What Strapi adds to the attributes of every type by itself. */
const strapiOwn = new Set(['documentId', 'locale', 'localizations', 'firstPublishedAt'])

const isOwn = (name: string): boolean => !strapiOwn.has(name) && !/^(created|updated|published)(At|By)$/.test(name)

/** The attributes of the schema, without those that Strapi adds. */
export function modelOf(strapi: Core.Strapi, type: string): Model {
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

/** The attributes of the components of the running CMS. */
export const componentsOf =
  (strapi: Core.Strapi): ComponentAttributes =>
  (component) =>
    strapi.components[component as UID.Component]?.attributes as ModelAttributes | undefined

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

/** Whether an attribute has one value a language. */
export const isTranslated = ({ pluginOptions }: ModelAttribute): boolean => pluginOptions?.i18n?.localized === true

/** Whether the CMS writes an attribute by itself. */
export const isComputed = ({ pluginOptions }: ModelAttribute): boolean => pluginOptions?.atlas?.isComputed === true
