import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Core } from '@strapi/strapi'

/** A new link's secret: 256 bits, as 43 characters that an address can hold. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What is kept of a link's secret: its SHA-256, in hexadecimal. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Whether a text has the shape of a link's secret: nothing else is looked for. */
export const isToken = (text: unknown): text is string => typeof text === 'string' && /^[A-Za-z0-9_-]{43}$/.test(text)

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
