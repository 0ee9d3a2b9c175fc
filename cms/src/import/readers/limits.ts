/** What a file may hold: far above what an atlas needs, far below what would choke the server. */
export const limits = {
  /** Bytes of the file as it is sent. */
  fileBytes: 20 * 1024 * 1024,
  /** Bytes of a workbook once inflated. */
  inflatedBytes: 200 * 1024 * 1024,
  rows: 20_000,
  columns: 600,
  cellLength: 60_000,
  /** How deep a JSON file nests: a record, its components, their values. */
  depth: 8,
} as const

const MEGABYTE = 1024 * 1024

/** A size in words: « 20 Mo ». */
export const sizeText = (bytes: number): string => `${Math.round(bytes / MEGABYTE)}\u00a0Mo`

/** A number in words: « 20 000 ». */
export const countText = (count: number): string => count.toLocaleString('fr-FR')
