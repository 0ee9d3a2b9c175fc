import type { Core, UID } from '@strapi/strapi'

/** What the admin calls a content type; its technical name when it is no more. */
export const typeLabelOf = (strapi: Core.Strapi, uid: string): string =>
  strapi.contentTypes[uid as UID.ContentType]?.info.displayName ?? uid
