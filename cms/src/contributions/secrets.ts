import { createHash, randomBytes, randomInt } from 'node:crypto'

/** Without the letters and digits that are taken for one another. */
const signs = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** `C-2026-7KQ4XM`: what a person can read out on the telephone. */
export function newReference(year: number): string {
  const code = Array.from({ length: 6 }, () => signs[randomInt(signs.length)]).join('')
  return `C-${year}-${code}`
}

/** A token that cannot be guessed, for an address. */
export const newToken = (): string => randomBytes(24).toString('base64url')

/** What is stored of a token: the token cannot be found from it. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')
