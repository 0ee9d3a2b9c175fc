import { randomInt } from 'node:crypto'

/** Without the letters and digits that are taken for one another. */
const signs = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** `C-2026-7KQ4XM`: what a person can read out on the telephone. */
export function newReference(year: number): string {
  const code = Array.from({ length: 6 }, () => signs[randomInt(signs.length)]).join('')
  return `C-${year}-${code}`
}
