import type { Link } from './model'

/** One record of a file: its stable id, attributes by name, links by the stable ids of what they lead to, translations. */
export interface ImportRecord {
  readonly recordId: string
  readonly translations?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly [attribute: string]: unknown
}

/** The stable ids that a record's link names. */
export function linkedIds(record: ImportRecord, { name }: Link): string[] {
  const value = record[name]
  return (Array.isArray(value) ? value : [value]).filter((id): id is string => typeof id === 'string')
}

/** The attributes of a record, without its translations. */
export function attributesOf({ translations: _translations, ...attributes }: ImportRecord): Record<string, unknown> {
  return attributes
}
