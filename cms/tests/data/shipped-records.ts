import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { ImportRecord } from '../../src/import/record'

export const dataFolder = path.resolve(__dirname, '..', '..', 'data')

/** The names of the shipped files, without `.json`. */
export const fileNames: readonly string[] = readdirSync(dataFolder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => path.basename(file, '.json'))

/** The text of a shipped file. */
export const textOf = (name: string): string => readFileSync(path.join(dataFolder, `${name}.json`), 'utf8')

/** The records of every shipped file. */
export const shipped: ReadonlyMap<string, readonly ImportRecord[]> = new Map(
  fileNames.map((name) => [name, JSON.parse(textOf(name)) as ImportRecord[]]),
)

/** The records of one shipped file. */
export const recordsOf = (name: string): readonly ImportRecord[] => shipped.get(name)!
