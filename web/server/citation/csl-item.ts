import {
  cslTypes,
  publicationType,
  readStatus,
  type CslItem,
  type CslName,
  type LocaleCode,
  type PublicationCardFragment,
} from '@atlas/shared'
import { filled } from '../presenters/known'
import { webAddress } from '../presenters/source-list'

export type { CslItem, CslName } from '@atlas/shared'

type CslDate = NonNullable<CslItem['issued']>
type Publication = PublicationCardFragment

/** Kinds of documents that CSL has no type for, or a vaguer one: their genre says which. */
const namedKinds: readonly string[] = ['guideline', 'guide', 'toolkit', 'thesis']

/** The CSL type of a publication; an article that is in no journal is only an `article`. */
export function cslType({ type, containerTitle }: Pick<Publication, 'type' | 'containerTitle'>): string {
  if (!publicationType.has(type)) return 'document'
  const csl = cslTypes[type]
  return csl === 'article-journal' && filled(containerTitle) === null ? 'article' : csl
}

function cslName({ family, given, literal }: Publication['authors'][number]): CslName | null {
  const organisation = filled(literal)
  if (organisation) return { literal: organisation }
  const name = filled(family)
  if (!name) return null
  return filled(given) ? { family: name, given: filled(given)! } : { family: name }
}

/** An ISO 8601 day as CSL has dates. */
const cslDay = (iso: string | null): CslDate | undefined =>
  iso === null ? undefined : { 'date-parts': [iso.slice(0, 10).split('-').map(Number)] }

const moreAuthors = { fr: 'La source ne nomme pas tous les auteurs.', en: 'The source does not name all the authors.' }
const copyRead = { fr: 'Lue sur une copie.', en: 'Read on a copy.' }
const byAtlas = { fr: 'Atlas du partenariat en santé\u202f:', en: 'Atlas du partenariat en santé:' }

/** What the atlas knows of its reading, in one paragraph: a reference manager keeps it as a note. */
function annotation(publication: Publication, locale: LocaleCode): string {
  const { readStatus: read, isCopy, hasMoreAuthors, abstract } = publication
  return [
    byAtlas[locale],
    readStatus.has(read) ? `${readStatus.label(read, locale)}.` : null,
    isCopy ? copyRead[locale] : null,
    hasMoreAuthors ? moreAuthors[locale] : null,
    filled(abstract),
  ]
    .filter(Boolean)
    .join(' ')
}

const genreOf = ({ type }: Publication, locale: LocaleCode) =>
  publicationType.has(type) && namedKinds.includes(type) ? publicationType.label(type, locale) : undefined

/**
 * A publication in CSL-JSON; its slug is the key. `locale` is the language of what the atlas adds (kind of document,
 * note). An unknown year, author or address is absent, never guessed; « et al. » is said by `custom` and by the note.
 */
export function cslItem(publication: Publication, locale: LocaleCode): CslItem {
  const authors = publication.authors.map(cslName).filter((name) => name !== null)
  const item: CslItem = {
    id: publication.slug,
    type: cslType(publication),
    title: publication.title,
    author: authors.length > 0 ? authors : undefined,
    issued: publication.issuedYear === null ? undefined : { 'date-parts': [[publication.issuedYear]] },
    'container-title': filled(publication.containerTitle) ?? undefined,
    publisher: filled(publication.publisher) ?? undefined,
    volume: filled(publication.volume) ?? undefined,
    issue: filled(publication.issue) ?? undefined,
    page: filled(publication.pages) ?? undefined,
    genre: genreOf(publication, locale),
    DOI: filled(publication.doi) ?? undefined,
    URL: webAddress(publication.url) ?? undefined,
    accessed: cslDay(publication.accessedOn),
    language: publication.language ?? undefined,
    annote: annotation(publication, locale),
    custom: publication.hasMoreAuthors ? { hasMoreAuthors: true } : undefined,
  }
  return JSON.parse(JSON.stringify(item)) as CslItem
}

/** References as a CSL-JSON file. */
export const cslFile = (items: readonly CslItem[]): string => `${JSON.stringify(items, null, 2)}\n`
