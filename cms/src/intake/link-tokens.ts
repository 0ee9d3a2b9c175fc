import { createHash, randomBytes } from 'node:crypto'

/** A new link's secret: 256 bits, as 43 characters that an address can hold. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What is kept of a link's secret: its SHA-256, in hexadecimal. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Whether a text has the shape of a link's secret: nothing else is looked for. */
export const isToken = (text: unknown): text is string => typeof text === 'string' && /^[A-Za-z0-9_-]{43}$/.test(text)
