import type { LocaleCode } from '@atlas/shared'

/** A record that another one names: enough for a link. */
export interface LinkedRecord {
  readonly slug: string
  readonly title: string
  /** Language of the title. */
  readonly language: string
}

interface Titled {
  readonly documentId: string
  readonly slug: string
  readonly title: string
  readonly language: LocaleCode | string | null
}

/** Finds records by their document id; one that is not published is not found. The order of the links stays. */
export function linkedRecords(records: readonly Titled[]) {
  const byId = new Map(records.map((record) => [record.documentId, record]))
  return (links: readonly { readonly documentId: string }[]): LinkedRecord[] =>
    links.flatMap(({ documentId }) => {
      const record = byId.get(documentId)
      return record ? [{ slug: record.slug, title: record.title, language: record.language ?? 'fr' }] : []
    })
}
