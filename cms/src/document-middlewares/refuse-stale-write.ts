import type { Core, Modules } from '@strapi/strapi'
import { refuseIfStale, readVersionAsked } from '../history/stale-write'

/**
 * Refuses to save or publish over what someone else has saved since the form was read, and says who, when and what
 * differs. Scripts and imports do not say when they read: they are not concerned.
 */
export const refuseStaleWrite =
  (strapi: Core.Strapi): Modules.Documents.Middleware.Middleware =>
  async (context, next) => {
    const asked = readVersionAsked(strapi, context)
    if (!asked) return next()
    return strapi.db.transaction(() => refuseIfStale(strapi, asked, next)) as never
  }
