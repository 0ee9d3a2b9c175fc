import { createHmac, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto'

/** A form left open for longer must be looked at again before it is sent. */
const longestMs = 24 * 3600 * 1000

/** Without a setting, a secret as old as the process. */
const ownSecret = randomBytes(32).toString('base64url')

/** What a form carries: when it was shown, and the key that makes sending it twice one sending. */
export interface FormToken {
  readonly shownAt: number
  readonly key: string
}

function signature(body: string): string {
  const secret = useRuntimeConfig().formSecret || ownSecret
  return createHmac('sha256', secret).update(body).digest('base64url')
}

/** Makes the token of a form shown at a moment (milliseconds since 1970). */
export function newFormToken(shownAt: number): string {
  const body = `${shownAt.toString(36)}.${randomUUID()}`
  return `${body}.${signature(body)}`
}

/** Reads a token that this site made within a day; null for any other. */
export function readFormToken(token: string, now: number): FormToken | null {
  const [moment = '', key = '', given = ''] = token.split('.')
  const [expected, received] = [signature(`${moment}.${key}`), given].map((text) => Buffer.from(text))
  if (expected!.length !== received!.length || !timingSafeEqual(expected!, received!)) return null
  const shownAt = parseInt(moment, 36)
  return now - shownAt <= longestMs ? { shownAt, key } : null
}
