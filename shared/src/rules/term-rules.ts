import { foldText } from '../search/words'
import type { LocaleCode } from '../vocabularies/locale'
import { isFilled, problem, type Problem } from './problem'
import type { PublishableRecord, RuleContext, RuleTerm } from './publishable-record'

type Terms = ReadonlyMap<string, RuleTerm>

/** What is compared of a label: neither case nor accents nor outer spaces. */
const folded = (label: string | null | undefined): string => foldText(label ?? '').trim()

const nameOf = (term: RuleTerm): string => term.labels.fr ?? term.labels.en ?? term.id

/** Everything that can be reached from a term, itself left out unless a way comes back to it. */
function reached(id: string, next: (id: string) => readonly string[]): Set<string> {
  const found = new Set<string>()
  const waiting = [...next(id)]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (found.has(at)) continue
    found.add(at)
    waiting.push(...next(at))
  }
  return found
}

/** The shortest way up from a term back to itself, both ends included; null when there is none. */
function cycleFrom(id: string, broader: (id: string) => readonly string[]): string[] | null {
  const ways = [[id]]
  const seen = new Set<string>()
  for (let way = ways.shift(); way; way = ways.shift()) {
    for (const above of broader(way.at(-1)!)) {
      if (above === id) return [...way, id]
      if (!seen.has(above)) ways.push([...way, above])
      seen.add(above)
    }
  }
  return null
}

function selfProblems({ id, broader, related, notToConfuseWith }: RuleTerm): Problem[] {
  return Object.entries({ broader, related, notToConfuseWith })
    .filter(([, ids]) => ids.includes(id))
    .map(([field]) => problem('term_linked_to_itself', field))
}

function cycleProblems(term: RuleTerm, terms: Terms): Problem[] {
  if (term.broader.includes(term.id)) return []
  const cycle = cycleFrom(term.id, (id) => terms.get(id)?.broader ?? [])
  if (!cycle) return []
  return [problem('term_broader_cycle', 'broader', { way: cycle.map((id) => nameOf(terms.get(id)!)).join(' → ') })]
}

/** The pairs that this term makes both broader (at any distance) and related: SKOS keeps the two apart (S27). */
function bothWays(term: RuleTerm, terms: Terms): [string, string][] {
  const all = [...terms.values()]
  const narrower = (id: string) => all.filter(({ broader }) => broader.includes(id)).map((one) => one.id)
  const above = [term.id, ...reached(term.id, (id) => terms.get(id)?.broader ?? [])]
  const below = [term.id, ...reached(term.id, narrower)]
  const areRelated = (a: string, b: string) =>
    terms.get(a)?.related.includes(b) === true || terms.get(b)?.related.includes(a) === true
  return below.flatMap((low) =>
    above.filter((high) => high !== low && areRelated(low, high)).map((high): [string, string] => [low, high]),
  )
}

function relationProblems(term: RuleTerm, terms: Terms): Problem[] {
  // On a cycle every term is above every other: that problem is said, and is enough.
  if (cycleFrom(term.id, (id) => terms.get(id)?.broader ?? [])) return []
  return bothWays(term, terms).map(([low, high]) =>
    problem('term_broader_and_related', 'related', { low: nameOf(terms.get(low)!), high: nameOf(terms.get(high)!) }),
  )
}

function labelProblems(term: RuleTerm, terms: Terms): Problem[] {
  const others = [...terms.values()].filter(({ id }) => id !== term.id)
  return (Object.keys(term.labels) as LocaleCode[]).flatMap((language) => {
    const label = term.labels[language] ?? ''
    if (!isFilled(label)) return []
    const isSame = (other: string | null | undefined) => isFilled(other) && folded(other) === folded(label)
    const isTaken = others.some(({ labels }) => isSame(labels[language]))
    const repeated = (term.altLabels[language] ?? []).filter(isSame)
    return [
      ...(isTaken ? [problem('term_label_taken', 'prefLabel', { value: label })] : []),
      ...repeated.map((value) => problem('term_synonym_repeated', 'altLabels', { value })),
    ]
  })
}

/**
 * The integrity conditions of SKOS on a term, within the glossary as it would be with it: not linked to itself, no cycle
 * of broader terms, no pair both broader and related (S27), a preferred label of its own in each language (S14) that is
 * not also its synonym (S13).
 */
export function termProblems(record: PublishableRecord, { glossary = [] }: RuleContext): Problem[] {
  const terms = new Map(glossary.map((term) => [term.id, term]))
  const term = terms.get(record.termId ?? '')
  if (!term) return []
  return [
    ...labelProblems(term, terms),
    ...selfProblems(term),
    ...cycleProblems(term, terms),
    ...relationProblems(term, terms),
  ]
}
