import { createSearchIndex, type GlossaryEntryFragment, type SearchDocument } from '@atlas/shared'
import { otherTexts, shownTexts } from './glossary-texts'

/** What the search reads of a term: its names weigh more than its synonyms and translations, and those than its text. */
function searchDocument(entry: GlossaryEntryFragment): SearchDocument {
  const texts = shownTexts(entry)
  const others = otherTexts(entry)
  return {
    id: entry.slug,
    title: [texts.prefLabel, ...entry.acronyms].join(' '),
    actors: texts.altLabels.join(' · '),
    categories: others.flatMap(({ prefLabel, altLabels }) => [prefLabel, ...altLabels]).join(' · '),
    summary: texts.definition,
    rest: texts.usedBy,
  }
}

/** Finds terms by name, acronym, synonym, translation or definition; their slugs, best first. */
export function termSearch(entries: readonly GlossaryEntryFragment[]): (text: string) => string[] {
  const index = createSearchIndex(entries.map(searchDocument))
  return (text) => [...index.search(text).keys()]
}
