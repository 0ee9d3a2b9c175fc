import type { PublicationCardFragment } from '@atlas/shared'
import { cslType } from '../citation/csl-item'
import { filled } from './known'
import { readingAddress } from './publication-words'

/** A tag of the page's head. */
export interface MetaTag {
  readonly name: string
  readonly content: string
}

const schemaTypes: Readonly<Record<string, string>> = {
  'article-journal': 'ScholarlyArticle',
  'paper-conference': 'ScholarlyArticle',
  article: 'Article',
  book: 'Book',
  chapter: 'Chapter',
  thesis: 'Thesis',
  report: 'Report',
  legislation: 'Legislation',
  webpage: 'WebPage',
}

/** The type of a publication in schema.org; a journal article is scholarly only when it is said to be scientific. */
export function schemaType(publication: PublicationCardFragment): string {
  const type = schemaTypes[cslType(publication)] ?? 'CreativeWork'
  return type === 'ScholarlyArticle' && publication.isScientific === false ? 'Article' : type
}

/** Highwire tags (`citation_*`), by which reference managers take a publication from its page. */
export function citationMeta(publication: PublicationCardFragment): MetaTag[] {
  const { authors, title, containerTitle, publisher, issuedYear, volume, issue, pages, doi, language } = publication
  const [, first, last] = /^(\w+)[-–](\w+)$/.exec(pages ?? '') ?? []
  const names = authors.map(({ family, given, literal }) => literal ?? [family, given].filter(Boolean).join(', '))
  const isJournal = cslType(publication) === 'article-journal'
  const tags: [string, string | null | undefined][] = [
    ['citation_title', title],
    ...names.map((name): [string, string] => ['citation_author', name]),
    ['citation_publication_date', issuedYear === null ? null : String(issuedYear)],
    [isJournal ? 'citation_journal_title' : 'citation_inbook_title', containerTitle],
    ['citation_publisher', publisher],
    ['citation_volume', volume],
    ['citation_issue', issue],
    ['citation_firstpage', first ?? pages],
    ['citation_lastpage', last],
    ['citation_doi', doi],
    ['citation_language', language],
    ['citation_public_url', readingAddress(publication)],
  ]
  return tags.flatMap(([name, content]) => (filled(content) ? [{ name, content: filled(content)! }] : []))
}
