import { parse } from 'csv-parse/sync'
import { decodeText, type DecodedText } from './decode-text'
import { limits } from './limits'
import { refuse } from './refused-file'
import { tableOf, type Table } from './table'

export type Separator = ';' | ',' | '\t'

/** The separator that the first line has most of, outside quotes; the semicolon of French Excel when there is none. */
export function separatorOf(text: string): Separator {
  const firstLine = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)?.[0].replace(/"(?:[^"]|"")*"/g, '') ?? ''
  const counts = ([';', ',', '\t'] as const).map((sign) => [sign, firstLine.split(sign).length] as const)
  return counts.reduce((best, candidate) => (candidate[1] > best[1] ? candidate : best))[0]
}

const reasons: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'un guillemet ouvert n’est pas fermé',
  CSV_INVALID_CLOSING_QUOTE: 'un guillemet est mal placé',
  INVALID_OPENING_QUOTE: 'un guillemet est mal placé',
  CSV_RECORD_INCONSISTENT_FIELDS_LENGTH: 'le nombre de cellules n’est pas celui des colonnes',
  CSV_MAX_RECORD_SIZE: 'la ligne est trop longue',
}

interface ParseError {
  readonly code?: string
  readonly lines?: number
}

interface ParsedLine {
  readonly info: { readonly lines: number }
  readonly record: readonly string[]
}

function parsedLines(text: string): ParsedLine[] {
  try {
    return parse(text, {
      ...{ delimiter: separatorOf(text), bom: true, info: true, skip_empty_lines: true },
      max_record_size: 2_000_000,
    }) as unknown as ParsedLine[]
  } catch (error) {
    const { code = '', lines } = error as ParseError
    return refuse(`Ligne ${lines ?? '?'}\u202f: ${reasons[code] ?? 'le CSV est mal formé'}.`)
  }
}

/** Reads a CSV: its separator and its encoding are found. Throws a RefusedFile. */
export function readCsv(bytes: Uint8Array): Table & Pick<DecodedText, 'encoding'> {
  const { text, encoding } = decodeText(bytes)
  if (text.trim() === '') refuse('Le fichier est vide.')
  const lines = parsedLines(text)
  if (lines.length > limits.rows * 2) refuse('Le fichier a trop de lignes.')
  const table = tableOf(lines.map(({ info, record }) => ({ line: info.lines, cells: record })))
  return { ...table, encoding }
}
