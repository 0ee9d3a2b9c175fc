import { cslTypes, publicationType, type CslItem, type CslName } from '@atlas/shared'
import type { ImportRecord } from '../record'

interface Author {
  readonly family?: string | null
  readonly given?: string | null
  readonly literal?: string | null
}

/** Kinds that CSL has a vaguer type for: they keep their French label as their genre. */
const vague = new Set<string>(['guideline', 'guide', 'toolkit', 'review'])

function cslName({ family, given, literal }: Author): CslName[] {
  if (literal) return [{ literal }]
  if (!family) return []
  return [given ? { family, given } : { family }]
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

/** A publication of the atlas as CSL-JSON; its stable id is the key. What is not known is absent. */
export function publicationCsl(record: ImportRecord): CslItem {
  const type = publicationType.has(record.type) ? record.type : 'other'
  const authors = ((record.authors ?? []) as Author[]).flatMap(cslName)
  const item: CslItem = {
    id: record.recordId,
    type: cslTypes[type],
    title: text(record.title) ?? '',
    author: authors.length > 0 ? authors : undefined,
    issued: typeof record.issuedYear === 'number' ? { 'date-parts': [[record.issuedYear]] } : undefined,
    'container-title': text(record.containerTitle),
    publisher: text(record.publisher),
    volume: text(record.volume),
    issue: text(record.issue),
    page: text(record.pages),
    genre: vague.has(type) ? publicationType.label(type, 'fr') : undefined,
    DOI: text(record.doi),
    URL: text(record.url),
    language: text(record.language),
    custom: record.hasMoreAuthors === true ? { hasMoreAuthors: true } : undefined,
  }
  return JSON.parse(JSON.stringify(item)) as CslItem
}
