import type { GlossaryAnswer } from '../answers'

type Packed = GlossaryAnswer['letters'][number]['terms'][number]

/** A link to another term. */
interface TermLink {
  readonly slug: string
  readonly label: string
  readonly lang: Packed['lang']
}

/** A term with its sources and the names of the terms that it leads to. */
export interface TermView extends Omit<Packed, 'sources' | 'relations'> {
  readonly sources: GlossaryAnswer['sources']
  readonly relations: readonly {
    readonly kind: Packed['relations'][number]['kind']
    readonly terms: readonly TermLink[]
  }[]
}

export interface LetterView {
  readonly letter: string
  readonly terms: readonly TermView[]
}

/** The glossary as its page draws it: the answer says each source and each name once, this puts them in every term. */
export function glossaryView({ letters, sources }: GlossaryAnswer): LetterView[] {
  const packed = new Map(letters.flatMap(({ terms }) => terms).map((term) => [term.slug, term]))
  const link = (slug: string): TermLink[] => {
    const term = packed.get(slug)
    return term ? [{ slug, label: term.label, lang: term.lang }] : []
  }
  const full = (term: Packed): TermView => ({
    ...term,
    sources: term.sources.map((place) => sources[place]!),
    relations: term.relations.map(({ kind, slugs }) => ({ kind, terms: slugs.flatMap(link) })),
  })
  return letters.map(({ letter, terms }) => ({ letter, terms: terms.map(full) }))
}
