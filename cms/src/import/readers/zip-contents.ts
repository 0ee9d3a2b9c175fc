import { inflateRawSync } from 'node:zlib'
import { limits, sizeText } from './limits'
import { refuse } from './refused-file'

/** One file of an archive, as its directory tells it. */
export interface ZipEntry {
  readonly name: string
  readonly compressedBytes: number
  readonly inflatedBytes: number
  readonly method: number
  readonly isEncrypted: boolean
  readonly offset: number
}

const MALFORMED = 'Le classeur est abîmé\u202f: ouvrez-le dans Excel et réenregistrez-le.'
const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50

function endOf(file: Buffer): { count: number; start: number } {
  for (let at = file.length - 22; at >= Math.max(0, file.length - 65_557); at -= 1) {
    if (file.readUInt32LE(at) === END) return { count: file.readUInt16LE(at + 10), start: file.readUInt32LE(at + 16) }
  }
  return refuse(MALFORMED)
}

function entryAt(file: Buffer, at: number): { entry: ZipEntry; next: number } {
  if (at + 46 > file.length || file.readUInt32LE(at) !== CENTRAL) refuse(MALFORMED)
  const nameLength = file.readUInt16LE(at + 28)
  const next = at + 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  const entry = {
    name: file.toString('utf8', at + 46, at + 46 + nameLength),
    isEncrypted: (file.readUInt16LE(at + 8) & 1) === 1,
    method: file.readUInt16LE(at + 10),
    compressedBytes: file.readUInt32LE(at + 20),
    inflatedBytes: file.readUInt32LE(at + 24),
    offset: file.readUInt32LE(at + 42),
  }
  return { entry, next }
}

/** The directory of a zip archive; nothing is inflated. Throws a RefusedFile for what is no archive. */
export function zipEntries(file: Buffer): ZipEntry[] {
  const { count, start } = endOf(file)
  if (count > 2000) refuse('Le classeur contient trop de fichiers.')
  const entries: ZipEntry[] = []
  for (let at = start; entries.length < count;) {
    const { entry, next } = entryAt(file, at)
    entries.push(entry)
    at = next
  }
  return entries
}

/** Refuses an archive whose directory announces more than a workbook holds: a « zip bomb ». */
export function checkInflatedSize(entries: readonly ZipEntry[]): void {
  const inflated = entries.reduce((total, { inflatedBytes }) => total + inflatedBytes, 0)
  const compressed = entries.reduce((total, { compressedBytes }) => total + compressedBytes, 0)
  const isBomb = inflated > 10 * 1024 * 1024 && inflated > compressed * 100
  if (inflated > limits.inflatedBytes || isBomb)
    refuse(`Le classeur occuperait ${sizeText(inflated)} une fois décompressé\u202f: il est refusé.`)
}

/** Inflates one file, to no more than the directory announces. Throws a RefusedFile when it lies. */
export function inflate(file: Buffer, { offset, compressedBytes, inflatedBytes, method, name }: ZipEntry): Buffer {
  if (offset + 30 > file.length || file.readUInt32LE(offset) !== LOCAL) refuse(MALFORMED)
  const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28)
  const compressed = file.subarray(start, start + compressedBytes)
  if (method === 0) return compressed
  try {
    return inflateRawSync(compressed, { maxOutputLength: inflatedBytes + 1 })
  } catch {
    return refuse(`Le classeur est abîmé, ou plus gros qu’il ne le dit («\u00a0${name}\u00a0»).`)
  }
}
