import { canonicalSlug } from '@atlas/shared'
import type { H3Event } from 'h3'

/** The slug in the address; 404 when it cannot be one, so that the CMS is not asked. */
export function slugOf(event: H3Event): string {
  const slug = canonicalSlug(getRouterParam(event, 'slug'))
  if (slug === null) throw createError({ statusCode: 404, message: 'No such address' })
  return slug
}
