import path from 'node:path'
import { refuse } from './refused-file'

/** The formats that the import reads. */
export const importFormats = ['csv', 'xlsx', 'json', 'bibtex', 'ris', 'csl', 'doi'] as const
export type ImportFormat = (typeof importFormats)[number]

const byExtension: Readonly<Record<string, ImportFormat>> = {
  ...{ '.csv': 'csv', '.tsv': 'csv', '.txt': 'csv', '.xlsx': 'xlsx', '.json': 'json' },
  ...{ '.bib': 'bibtex', '.bibtex': 'bibtex', '.ris': 'ris' },
}

const signatures: readonly (readonly [readonly number[], string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'un PDF'],
  [[0x89, 0x50, 0x4e, 0x47], 'une image'],
  [[0xff, 0xd8, 0xff], 'une image'],
  [[0x1f, 0x8b], 'une archive'],
  [[0x7f, 0x45, 0x4c, 0x46], 'un programme'],
  [[0x4d, 0x5a, 0x90], 'un programme'],
]
const OLE = [0xd0, 0xcf, 0x11, 0xe0]
const ZIP = [0x50, 0x4b]

const beginsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

/** A file whose content is not what its name says. */
function checkSignature(bytes: Uint8Array, format: ImportFormat): void {
  if (beginsWith(bytes, OLE))
    refuse(
      'C’est un classeur Excel ancien (.xls) ou protégé par un mot de passe\u202f: enregistrez-le en .xlsx, sans mot de passe.',
    )
  const found = signatures.find(([signature]) => beginsWith(bytes, signature))
  if (found) refuse(`Ce fichier n’est pas un tableau de fiches\u202f: c’est ${found[1]}.`)
  if (format === 'xlsx' && !beginsWith(bytes, ZIP))
    refuse('Ce fichier porte le nom d’un classeur Excel et n’en est pas un.')
  if (format !== 'xlsx' && beginsWith(bytes, ZIP))
    refuse('Ce fichier est une archive ou un classeur\u202f: un classeur Excel porte l’extension .xlsx.')
}

/** JSON that other reference managers write: a list of references, which CSL names `type` and `issued`. */
const isCsl = (text: string): boolean => /"(?:DOI|issued|container-title|title-short)"\s*:/.test(text.slice(0, 20_000))

const isDoiList = (text: string): boolean => {
  const lines = text.split(/[\s;,]+/).filter(Boolean)
  return (
    lines.length > 0 && lines.every((line) => /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)?10\.\d{4,9}\/\S+$/i.test(line))
  )
}

/** The format of a file, from its name and its first bytes. Throws a RefusedFile for one that the import does not read. */
export function formatOf(fileName: string, bytes: Uint8Array): ImportFormat {
  if (bytes.length === 0) refuse('Le fichier est vide.')
  const extension = path.extname(fileName).toLowerCase()
  if (extension === '.xlsm' || extension === '.xlsb')
    refuse('Les classeurs à macros ne sont pas lus\u202f: enregistrez le fichier en .xlsx.')
  if (extension === '.xls') checkSignature(bytes, 'xlsx')
  const format = byExtension[extension]
  if (!format)
    refuse(
      `Les fichiers «\u00a0${extension || fileName}\u00a0» ne sont pas lus\u202f: CSV, XLSX, JSON, ou pour les publications BibTeX, RIS, CSL-JSON ou une liste de DOI.`,
    )
  checkSignature(bytes, format)
  if (format === 'json') return isCsl(head(bytes)) ? 'csl' : 'json'
  return format === 'csv' && isDoiList(head(bytes)) ? 'doi' : format
}

const head = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes.subarray(0, 200_000))
