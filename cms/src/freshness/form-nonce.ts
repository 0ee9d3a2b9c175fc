import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Core } from '@strapi/strapi'

/**
 * What the page gives with its form and must come back with an answer: whoever has not read the page does not have it,
 * even with the link. It depends on the link and on a key of this server.
 */
export function formNonce(strapi: Core.Strapi, tokenHash: string): string {
  const [key = ''] = strapi.config.get<string[]>('server.app.keys', [])
  return createHmac('sha256', key).update(`verification form ${tokenHash}`).digest('base64url')
}

/** Whether an answer brings back what the page gave. */
export function isFormNonce(strapi: Core.Strapi, tokenHash: string, given: unknown): boolean {
  if (typeof given !== 'string') return false
  const [expected, received] = [Buffer.from(formNonce(strapi, tokenHash)), Buffer.from(given)]
  return expected.length === received.length && timingSafeEqual(expected, received)
}
