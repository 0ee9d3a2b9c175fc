// Not its version for Node, which follows the stream and inflates what the directory, checked here, does not name.
import { readSheet } from 'read-excel-file/universal'
import { refuse } from './refused-file'
import { tableOf, type Cell, type Table } from './table'
import { checkInflatedSize, inflate, zipEntries, type ZipEntry } from './zip-contents'

/** What a table of records has no use for, and could do harm. */
const forbidden: readonly (readonly [RegExp, string])[] = [
  [/vbaProject|\.bin$(?<!printerSettings\d*\.bin)/i, 'des macros ou des objets'],
  [/^xl\/externalLinks\//i, 'des liens vers d’autres fichiers'],
  [/^xl\/(?:embeddings|activeX|connections\.xml|queryTables)/i, 'des objets ou des connexions'],
]

function checkEntries(entries: readonly ZipEntry[]): void {
  if (!entries.some(({ name }) => name === 'xl/workbook.xml'))
    refuse('Ce fichier porte le nom d’un classeur Excel et n’en est pas un.')
  if (entries.some(({ isEncrypted }) => isEncrypted)) refuse('Le classeur est protégé par un mot de passe.')
  for (const [pattern, what] of forbidden) {
    if (entries.some(({ name }) => pattern.test(name)))
      refuse(`Le classeur contient ${what}\u202f: enregistrez-en une copie qui n’a que les valeurs.`)
  }
}

/** Looks at every part of the workbook before anything else reads it: sizes, entities, formulas. */
function checkParts(file: Buffer, entries: readonly ZipEntry[]): void {
  for (const entry of entries) {
    const part = inflate(file, entry)
    if (!/\.(xml|rels)$/i.test(entry.name)) continue
    if (part.includes('<!DOCTYPE') || part.includes('<!ENTITY'))
      refuse('Le classeur contient des entités XML\u202f: il est refusé.')
    if (/^xl\/worksheets\//.test(entry.name) && (part.includes('<f>') || part.includes('<f ')))
      refuse(
        'Le classeur contient des formules\u202f: copiez les cellules et collez leurs valeurs avant de l’importer.',
      )
  }
}

function cellOf(value: unknown): Cell {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return typeof value === 'number' || typeof value === 'boolean' ? value : value == null ? null : String(value)
}

async function sheetOf(file: Buffer): Promise<readonly (readonly unknown[])[]> {
  try {
    return (await readSheet(new Uint8Array(file).buffer, 1, { trim: false })) as readonly (readonly unknown[])[]
  } catch {
    return refuse('Le classeur est abîmé\u202f: ouvrez-le dans Excel et réenregistrez-le.')
  }
}

/** Reads the first sheet of an Excel workbook. Throws a RefusedFile. */
export async function readXlsx(bytes: Uint8Array): Promise<Table> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = zipEntries(file)
  checkEntries(entries)
  checkInflatedSize(entries)
  checkParts(file, entries)
  const rows = await sheetOf(file)
  return tableOf(rows.map((row, index) => ({ line: index + 1, cells: row.map(cellOf) })))
}
