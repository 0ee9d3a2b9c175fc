import {
  factorKind,
  literatureCriteria,
  type CitationStyle,
  type LiteratureCriterion,
  type LocaleCode,
  type PublicationCardFragment,
  type PublicationPageQuery,
} from '@atlas/shared'
import { citationMeta, schemaType, type MetaTag } from './publication-meta'
import { initiativeCards, type InitiativeCard } from './initiative-card'
import { filled } from './known'
import { publicationCard, type PublicationCard } from './publication-card'
import { authorNames } from './publication-words'
import { said, type Said } from './said'
import { sourceList, type SourceView } from './source-list'
import { confidenceCode, trustOf, type Trust } from './trust'
import { typologyWords, type CategoryGroup } from './typology-words'

/** A record that rests on the publication. */
export interface CitingLink {
  readonly kind: string
  readonly slug: string
  readonly title: Said
  /** Of a factor: facilitator, barrier or dynamic, in words. */
  readonly note: string | null
}

export interface PublicationPage extends PublicationCard {
  readonly writers: readonly { readonly name: string; readonly isOrganisation: boolean }[]
  /** Whether the source says « et al. » after them. */
  readonly hasMoreAuthors: boolean
  /** What it is, each as a filter of the literature: `type` → `article`. */
  readonly facts: readonly { readonly key: LiteratureCriterion; readonly code: string; readonly label: string }[]
  readonly style: CitationStyle
  readonly categories: readonly CategoryGroup[]
  readonly initiatives: readonly InitiativeCard[]
  readonly citedBy: readonly CitingLink[]
  readonly sources: readonly SourceView[]
  readonly trust: Trust
  /** Attributes that nobody has filled in. */
  readonly unknown: readonly string[]
  /** Its type in schema.org. */
  readonly schemaType: string
  /** Tags that reference managers read. */
  readonly meta: readonly MetaTag[]
}

/** Kinds of documents that stand in another: without its title, something is missing. */
const contained: readonly (string | null)[] = ['article', 'review', 'chapter']

function unknownFields({ authors, issuedYear, type, containerTitle }: PublicationCardFragment): string[] {
  const missing = [
    authors.length === 0 && 'authors',
    issuedYear === null && 'issuedYear',
    contained.includes(type) && filled(containerTitle) === null && 'containerTitle',
  ]
  return missing.filter((field) => field !== false)
}

function factsOf(publication: PublicationCardFragment, locale: LocaleCode): PublicationPage['facts'] {
  const { type, isScientific, language, screeningStatus } = publication
  const codes: [LiteratureCriterion, string | null][] = [
    ['type', type],
    ['scientific', isScientific === null ? null : isScientific ? 'yes' : 'no'],
    ['language', language],
    ['screening', screeningStatus],
  ]
  return codes.flatMap(([key, code]) =>
    literatureCriteria[key].has(code) ? [{ key, code, label: literatureCriteria[key].label(code, locale) }] : [],
  )
}

const writersOf = (authors: PublicationCardFragment['authors']) =>
  authors.flatMap((author) =>
    authorNames([author]).map((name) => ({ name, isOrganisation: filled(author.literal) !== null })),
  )

type CitedBy = NonNullable<PublicationPageQuery['publicationRecord']>['citedBy'][number]

const citingLink = ({ kind, slug, title, language: written, factorKind: factor }: CitedBy, locale: LocaleCode) => ({
  ...{ kind, slug },
  title: said(title, written, locale) ?? { text: slug, lang: null },
  note: factorKind.has(factor) ? factorKind.label(factor, locale) : null,
})

/** The page of a publication as of a day (ISO 8601), cited in a style; null when there is no such publication. */
export function publicationPage(
  { publicationRecord: record, typology }: PublicationPageQuery,
  locale: LocaleCode,
  style: CitationStyle,
  today: string,
): PublicationPage | null {
  if (!record) return null
  const { publication } = record
  const { authors, hasMoreAuthors, categories } = publication
  return {
    ...publicationCard(publication, locale, style),
    ...{ style, hasMoreAuthors, writers: writersOf(authors) },
    facts: factsOf(publication, locale),
    categories: typologyWords(typology).groups(categories),
    initiatives: initiativeCards(record.initiatives, typology, locale),
    citedBy: record.citedBy.map((citing) => citingLink(citing, locale)),
    sources: sourceList(record.sources, locale),
    trust: trustOf(
      'publication',
      { ...publication, confidence: confidenceCode(publication.confidence) },
      locale,
      today,
    ),
    unknown: unknownFields(publication),
    schemaType: schemaType(publication),
    meta: citationMeta(publication),
  }
}
