import {
  chosenAmong,
  emptyDirectoryState,
  InitiativeComparisonDocument,
  InitiativeNamesDocument,
  maxCompared,
  type ComparisonState,
  type LocaleCode,
} from '@atlas/shared'
import { cachedQuery } from '../cms/client'
import { searchInitiatives } from '../directory/search'
import { initiativeComparison, type InitiativeComparison } from '../presenters/initiative-comparison'
import { said, type Said } from '../presenters/said'

const FOUND_SHOWN = 6

export interface NamedInitiative {
  readonly slug: string
  readonly title: Said
}

/** The initiatives side by side, with what else the address carries. */
export interface InitiativeSelection extends InitiativeComparison {
  readonly waiting: readonly NamedInitiative[]
  /** Slugs that lead to no initiative. */
  readonly unknown: readonly string[]
  /** What the reader's words find; null when nothing is looked for. */
  readonly found: readonly NamedInitiative[] | null
}

type Named = { readonly slug: string; readonly title: string; readonly language: string }

const namedOf = ({ slug, title, language }: Named, locale: LocaleCode): NamedInitiative => ({
  slug,
  title: said(title, language, locale) ?? { text: slug, lang: null },
})

/** The names of the initiatives of a selection that exist, asked four at a time, which is what the CMS gives. */
async function namesOf(slugs: readonly string[], locale: LocaleCode): Promise<Map<string, NamedInitiative>> {
  const parts = Array.from({ length: Math.ceil(slugs.length / maxCompared) }, (_, part) =>
    slugs.slice(part * maxCompared, (part + 1) * maxCompared),
  )
  const answers = await Promise.all(
    parts.map((part) => cachedQuery(InitiativeNamesDocument, { slugs: [...part], locale })),
  )
  const named = answers.flatMap(({ data }) => data.initiativeComparison)
  return new Map(named.map(({ initiative }) => [initiative.slug, namedOf(initiative, locale)]))
}

/** Initiatives that the reader's words find, without those that are chosen; null when nothing is looked for. */
async function foundFor({ text, initiative }: ComparisonState, locale: LocaleCode): Promise<NamedInitiative[] | null> {
  if (text === '') return null
  const { data } = await searchInitiatives({ ...emptyDirectoryState, text }, locale, FOUND_SHOWN + initiative.length)
  const others = data.initiativeSearch.items.filter(({ slug }) => !initiative.includes(slug))
  return others.slice(0, FOUND_SHOWN).map((item) => namedOf(item, locale))
}

/** The chosen initiatives side by side, and what the reader's words find to add to them. */
export async function compareInitiatives(state: ComparisonState, locale: LocaleCode) {
  const [names, found] = await Promise.all([namesOf(state.initiative, locale), foundFor(state, locale)])
  const { shown, waiting, unknown } = chosenAmong(state.initiative, (slug) => names.has(slug))
  const answer = await cachedQuery(InitiativeComparisonDocument, { slugs: [...shown], locale })
  const view: InitiativeSelection = {
    ...initiativeComparison(answer.data, locale),
    waiting: waiting.map((slug) => names.get(slug)!),
    unknown,
    found,
  }
  return { view, from: [answer] }
}
