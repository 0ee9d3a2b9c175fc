import { refuse } from './refused-file'

/** A text and the encoding that it was found in. */
export interface DecodedText {
  readonly text: string
  readonly encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252'
}

const decoded = (bytes: Uint8Array, label: string): string | null => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Files without a mark of their order that hold a zero byte in every second place. */
function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 400)
  const zeros = (rest: number) => head.filter((byte, index) => byte === 0 && index % 2 === rest).length
  const half = head.length / 2
  if (half >= 4 && zeros(1) > 0.7 * half && zeros(0) === 0) return 'utf-16le'
  return half >= 4 && zeros(0) > 0.7 * half && zeros(1) === 0 ? 'utf-16be' : null
}

/** Bytes that Windows-1252 gives no character. */
const unassigned = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])

/** « Ã© » for « é »: UTF-8 that was read as Windows-1252, once or in places. */
const twiceEncoded = /Ã[\u0080-\u00bf\u2018-\u201d\u20ac\u2122]|â€[\u0080-\u00bf\u2018-\u201d\u2122\u0153]/

function decodeBytes(bytes: Uint8Array): DecodedText {
  const order = utf16Order(bytes)
  if (order) {
    const text = decoded(bytes, order)
    return text === null ? refuse('Le fichier se dit en UTF-16 et ne l’est pas.') : { text, encoding: 'UTF-16' }
  }
  const unicode = decoded(bytes, 'utf-8')
  if (unicode !== null) return { text: unicode, encoding: 'UTF-8' }
  if (bytes.some((byte) => unassigned.has(byte)))
    refuse('L’encodage du fichier n’est pas reconnu\u202f: enregistrez-le en «\u00a0CSV UTF-8\u00a0».')
  return { text: decoded(bytes, 'windows-1252')!, encoding: 'Windows-1252' }
}

/**
 * The text of a file in UTF-8, UTF-16 or Windows-1252, which Excel writes. Throws a RefusedFile for what is no text, or
 * for a text whose accents were already lost: importing it would spoil the records.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length === 0) refuse('Le fichier est vide.')
  const { text, encoding } = decodeBytes(bytes)
  if (text.includes('\u0000')) refuse('Le fichier n’est pas un texte\u202f: il contient des octets nuls.')
  if (twiceEncoded.test(text))
    refuse(
      'Les accents du fichier sont abîmés («\u00a0Ã©\u00a0» pour «\u00a0é\u00a0»)\u202f: il mêle deux encodages. Réenregistrez-le depuis l’original en «\u00a0CSV UTF-8\u00a0».',
    )
  if (text.includes('\ufffd'))
    refuse('Des caractères du fichier sont déjà perdus («\u00a0\ufffd\u00a0»)\u202f: repartez de l’original.')
  return { text, encoding }
}
