import type { Core, Schema, UID } from '@strapi/strapi'

/** `pluginOptions.atlas` of a content type. */
interface AtlasOptions {
  /** Its entries never leave the admin: no route, no permission, no GraphQL type. */
  readonly isPrivate?: boolean
}

const isPrivate = (type: Schema.ContentType): boolean =>
  Boolean((type.pluginOptions as { atlas?: AtlasOptions } | undefined)?.atlas?.isPrivate)

const ownTypes = (strapi: Core.Strapi): Schema.ContentType[] =>
  Object.values(strapi.contentTypes).filter((type): type is Schema.ContentType => type.uid.startsWith('api::'))

/** The content types of the atlas whose published entries anyone may read. */
export const publicTypes = (strapi: Core.Strapi): Schema.ContentType[] =>
  ownTypes(strapi).filter((type) => !isPrivate(type))

/** The content types of the atlas that only the admin knows. */
export const privateTypes = (strapi: Core.Strapi): Schema.ContentType[] => ownTypes(strapi).filter(isPrivate)

/** Whether the entries of a type are public. */
export const isPublicType = (strapi: Core.Strapi, uid: UID.ContentType | string): boolean =>
  publicTypes(strapi).some((type) => type.uid === uid)
