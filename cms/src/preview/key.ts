import { createHmac } from 'node:crypto'
import type { Core } from '@strapi/strapi'

/** The key of the previews, made of the admin's own secret: it serves nothing else, and is stored nowhere. */
export function previewKey(strapi: Core.Strapi): string {
  const secret = strapi.config.get<string>('admin.auth.secret')
  return createHmac('sha256', secret).update('atlas preview').digest('base64url')
}
