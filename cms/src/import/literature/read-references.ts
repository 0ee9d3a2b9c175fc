import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { decodeText } from '../readers/decode-text'
import { countText, limits } from '../readers/limits'
import { readJson } from '../readers/read-json'
import { refuse } from '../readers/refused-file'
import type { RawReference } from './csl-values'

interface Inputs {
  chain(text: string, options: { forceType: string; generateGraph: boolean }): RawReference[]
}

const inputs = (plugins as unknown as { input: Inputs }).input

/** The type is always forced: left to guess, the library would fetch a text that looks like an address. */
const parsers = { bibtex: '@bibtex/text', ris: '@ris/file' } as const
const names = { bibtex: 'BibTeX', ris: 'RIS' } as const

function parsed(text: string, format: keyof typeof parsers): RawReference[] {
  try {
    return inputs.chain(text, { forceType: parsers[format], generateGraph: false })
  } catch (error) {
    return refuse(
      `Le fichier n’est pas du ${names[format]} lisible\u202f: ${(error as Error).message.split('\n')[0]!.slice(0, 120)}.`,
    )
  }
}

/** What stands in `url`, `doi` is an address, not LaTeX: `\&` and `\_` are read as they were meant. */
const tidy = (reference: RawReference): RawReference =>
  typeof reference.URL === 'string'
    ? { ...reference, URL: reference.URL.replaceAll('%5C&', '&').replaceAll('%5C_', '_') }
    : reference

function checkText(text: string, format: keyof typeof parsers): void {
  if (text.trim() === '') refuse('Le fichier est vide.')
  const isOfFormat = format === 'bibtex' ? /@\w+\s*[{(]/.test(text) : /^TY {2}- /m.test(text)
  if (!isOfFormat) refuse(`Le fichier ne contient aucune référence ${names[format]}.`)
}

/** The references of a BibTeX, RIS or CSL-JSON file. Throws a RefusedFile. */
export function readReferences(bytes: Uint8Array, format: 'bibtex' | 'ris' | 'csl'): RawReference[] {
  if (format === 'csl') return readJson(bytes)
  const text = decodeText(bytes).text.replace(/^\ufeff/, '')
  checkText(text, format)
  const references = parsed(text, format).map(tidy)
  if (references.length === 0) refuse(`Le fichier ne contient aucune référence ${names[format]}.`)
  if (references.length > limits.rows)
    refuse(`Le fichier a ${countText(references.length)} références\u202f: ${countText(limits.rows)} au plus.`)
  return references
}
