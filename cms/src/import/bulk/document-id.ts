import { randomInt } from 'node:crypto'

const letters = 'abcdefghijklmnopqrstuvwxyz'
const signs = `${letters}0123456789`
const LENGTH = 24

/** A new document id of the form that Strapi's have: 24 small letters and digits, the first one a letter. */
export const newDocumentId = (): string =>
  letters[randomInt(letters.length)]! +
  Array.from({ length: LENGTH - 1 }, () => signs[randomInt(signs.length)]!).join('')
