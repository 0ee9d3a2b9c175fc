import { createHmac, timingSafeEqual } from 'node:crypto'

/** What a token opens: one version of one entry, for one person. */
export interface PreviewGrant {
  /** `open`: what stands in the link, to be exchanged once. `read`: what the browser then keeps in a cookie. */
  readonly purpose: 'open' | 'read'
  /** Names the preview in its address; it opens nothing by itself. */
  readonly id: string
  readonly uid: string
  readonly documentId: string
  readonly locale: string
  readonly userId: number
  /** Milliseconds since 1970. */
  readonly expiresAt: number
}

const mac = (body: string, key: string): Buffer => createHmac('sha256', key).update(body).digest()

/** A token that holds a grant in clear and cannot be changed without the key (HMAC-SHA256). */
export function signGrant(grant: PreviewGrant, key: string): string {
  const body = Buffer.from(JSON.stringify(grant)).toString('base64url')
  return `${body}.${mac(body, key).toString('base64url')}`
}

/** The grant of a token; null when the key did not sign it, when it serves something else, or when it has expired. */
export function readGrant(
  token: unknown,
  purpose: PreviewGrant['purpose'],
  key: string,
  now: number,
): PreviewGrant | null {
  if (typeof token !== 'string' || token.length > 2000) return null
  const [body = '', given = '', ...rest] = token.split('.')
  const expected = mac(body, key)
  const signature = Buffer.from(given, 'base64url')
  if (rest.length > 0 || signature.length !== expected.length || !timingSafeEqual(signature, expected)) return null
  const grant = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as PreviewGrant
  return grant.purpose === purpose && grant.expiresAt > now ? grant : null
}
