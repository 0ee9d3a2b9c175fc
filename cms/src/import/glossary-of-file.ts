import type { RuleTerm } from '@atlas/shared'
import type { ImportRecord } from './record'

const ids = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.map((line: { text?: string }) => line.text ?? '') : []

/** The terms of a file as the publication rules read them; their ids are the stable ones. */
export const glossaryOfFile = (records: readonly ImportRecord[]): RuleTerm[] =>
  records.map((record) => {
    const languages = Object.entries({ fr: record, ...record.translations } as Record<string, Record<string, unknown>>)
    return {
      id: record.recordId,
      labels: Object.fromEntries(languages.map(([language, texts]) => [language, String(texts.prefLabel ?? '')])),
      altLabels: Object.fromEntries(languages.map(([language, texts]) => [language, textsOf(texts.altLabels)])),
      broader: ids(record.broader),
      related: ids(record.related),
      notToConfuseWith: ids(record.notToConfuseWith),
    }
  })
