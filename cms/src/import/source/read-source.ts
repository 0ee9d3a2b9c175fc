import { decodeText } from '../readers/decode-text'
import { formatOf, type ImportFormat } from '../readers/file-format'
import { limits, sizeText } from '../readers/limits'
import { readCsv } from '../readers/read-csv'
import { readJson } from '../readers/read-json'
import { readXlsx } from '../readers/read-xlsx'
import { refuse } from '../readers/refused-file'
import { doisOf } from '../literature/crossref'
import { readReferences } from '../literature/read-references'
import type { ImportSource } from './import-source'

const ofReferences: ReadonlySet<ImportFormat> = new Set(['bibtex', 'ris', 'csl', 'doi'])

/** Reads a file for a type. Nothing of it is looked up in the database yet. Throws a RefusedFile. */
export async function readSource(fileName: string, bytes: Uint8Array, type: string): Promise<ImportSource> {
  if (bytes.length > limits.fileBytes)
    refuse(`Le fichier pèse ${sizeText(bytes.length)}\u202f: ${sizeText(limits.fileBytes)} au plus.`)
  const found = formatOf(fileName, bytes)
  // Records of other types may name a DOI: only publications are read as references.
  const format = found === 'csl' && type !== 'publication' ? 'json' : found
  if (ofReferences.has(format) && type !== 'publication')
    refuse('Ce fichier contient des références bibliographiques\u202f: choisissez le type «\u00a0Publications\u00a0».')
  const file = { fileName, format }
  if (format === 'csv') return { ...file, kind: 'table', ...readCsv(bytes) }
  if (format === 'xlsx') return { ...file, kind: 'table', ...(await readXlsx(bytes)) }
  if (format === 'json') return { ...file, kind: 'records', records: readJson(bytes) }
  if (format === 'doi') return { ...file, kind: 'dois', dois: doisOf(decodeText(bytes).text) }
  return { ...file, kind: 'references', references: readReferences(bytes, format) }
}
