import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Core } from '@strapi/strapi'
import { dataFiles, type DataFileName } from './data-files'
import { loadFile } from './load-file'
import { totalOf, type FileReport, type ImportReport } from './report'

export interface ImportOptions {
  /** Where the files are; `data/` of the CMS unless said otherwise. */
  readonly folder?: string
  /** Only these files. */
  readonly only?: readonly DataFileName[]
  /** Puts the entries that are already there back as the files have them. */
  readonly isOverwriting?: boolean
  /** Named in the history when nobody is signed in. */
  readonly source?: string
  /** Called after each record of a file. */
  readonly onProgress?: (file: DataFileName, done: number, total: number) => void
  /** Called after each file. */
  readonly onFile?: (report: FileReport) => void
}

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8')
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`${path.basename(file)} is not JSON: ${(error as Error).message}`)
  }
}

/**
 * Loads the files of records, in the order of their links. A file is loaded whole or not at all; a refused file does not
 * stop the next ones, whose links to it are then refused too. Throws when a file cannot be read or the database fails.
 */
export async function importRecords(strapi: Core.Strapi, options: ImportOptions = {}): Promise<ImportReport> {
  const { folder = path.join(strapi.dirs.app.root, 'data'), only, isOverwriting, source, onProgress, onFile } = options
  const reports: FileReport[] = []
  for (const file of dataFiles) {
    const filePath = path.join(folder, `${file.name}.json`)
    if ((only && !only.includes(file.name)) || !existsSync(filePath)) continue
    const report = await loadFile(strapi, file, await readJson(filePath), {
      isOverwriting,
      source,
      onProgress: (done, total) => onProgress?.(file.name, done, total),
    })
    reports.push(report)
    onFile?.(report)
  }
  return totalOf(reports)
}
