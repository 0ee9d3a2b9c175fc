/** One record that was not loaded, and why, in French sentences. */
export interface Refusal {
  readonly recordId: string
  readonly problems: readonly string[]
}

/** What became of one file: all of its new records are loaded, or none is. */
export interface FileReport {
  readonly file: string
  readonly created: number
  /** Already there, and left as they are. */
  readonly unchanged: number
  /** Already there, and put back as the file has them (only when asked). */
  readonly overwritten: number
  readonly refused: readonly Refusal[]
  readonly durationMs: number
}

/** What became of a whole import. */
export interface ImportReport {
  readonly files: readonly FileReport[]
  readonly created: number
  readonly unchanged: number
  readonly overwritten: number
  readonly refused: readonly (Refusal & { readonly file: string })[]
  readonly durationMs: number
}

const sum = (files: readonly FileReport[], count: 'created' | 'unchanged' | 'overwritten' | 'durationMs'): number =>
  files.reduce((total, file) => total + file[count], 0)

/** Adds up the reports of the files. */
export function totalOf(files: readonly FileReport[]): ImportReport {
  return {
    files,
    created: sum(files, 'created'),
    unchanged: sum(files, 'unchanged'),
    overwritten: sum(files, 'overwritten'),
    refused: files.flatMap(({ file, refused }) => refused.map((refusal) => ({ file, ...refusal }))),
    durationMs: sum(files, 'durationMs'),
  }
}

/** One line for a file, as the terminal and the log show it. */
export function reportLine({ file, created, unchanged, overwritten, refused, durationMs }: FileReport): string {
  const overwrittenPart = overwritten > 0 ? `, ${overwritten} remises en l’état` : ''
  const refusedPart = refused.length > 0 ? `, ${refused.length} refusées : rien n’est chargé de ce fichier` : ''
  const seconds = (durationMs / 1000).toFixed(1).replace('.', ',')
  return `${file} : ${created} créées, ${unchanged} déjà là${overwrittenPart}${refusedPart} (${seconds} s)`
}
