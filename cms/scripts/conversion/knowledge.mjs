import { areas } from './benchmark-readings.mjs'
import { publicationsCited } from './publications.mjs'
import { categories, lines, provenance, record } from './record.mjs'
import {
  deprecated,
  englishDefinitions,
  everydayForms,
  everydayWords,
  notToConfuse,
  onlyRelated,
  termsOfTheirOwn,
  users,
} from './term-readings.mjs'

const without = (list, unwanted = []) => (list ?? []).filter((one) => !unwanted.includes(one))

/** The glossary, in both languages; the synonyms are French. */
export function glossaryTerms({ glossary_terms: collected }) {
  const broaderOf = new Map(collected.map(({ id, broader }) => [id, without(broader, onlyRelated[id])]))
  return collected.map((term) => {
    const { id } = term
    // What is narrower than this term, or broader, is not its neighbour as well: one of the two was kept above.
    const isInLine = (other) => broaderOf.get(id).includes(other) || broaderOf.get(other)?.includes(id)
    const unmarked = everydayForms[id] ?? {}
    return record(
      id,
      {
        prefLabel: term.term,
        acronym: term.acronym,
        definition: term.definition,
        altLabels: lines(without(term.synonyms, termsOfTheirOwn[id])),
        broader: broaderOf.get(id),
        related: [...new Set([...term.related.filter((other) => !isInLine(other)), ...(onlyRelated[id] ?? [])])],
        notToConfuseWith: notToConfuse[id],
        usedBy: users[id]?.fr,
        isDeprecated: deprecated.has(id) || null,
        isMarkedInTexts: everydayWords.has(id) ? false : null,
        unmarkedLabels: lines(unmarked.fr),
        ...provenance(term),
      },
      {
        prefLabel: term.term_en,
        definition: englishDefinitions[term.id] ?? term.definition_en,
        usedBy: users[id]?.en,
        unmarkedLabels: unmarked.en ? lines(unmarked.en) : null,
      },
    )
  })
}

/** Facilitators, barriers and dynamics, with the publications that they cite. */
export function factors(collected) {
  const cited = publicationsCited(collected)
  return collected.factors.map((factor) =>
    record(factor.id, {
      title: factor.title,
      kind: factor.kind,
      level: factor.level,
      description: factor.description,
      categories: categories(factor, 'actor_type', 'field'),
      publications: cited(factor),
      ...provenance(factor),
    }),
  )
}

/** How other territories organise partnership. */
export const benchmarkEntries = ({ benchmark_entries: collected }) =>
  collected.map((entry) =>
    record(entry.id, {
      territory: entry.territory,
      scale: entry.scale,
      country: entry.country,
      ...areas[entry.id],
      framework: entry.framework,
      legalBasis: entry.legal_basis,
      leadBody: entry.lead_body,
      model: entry.model,
      remunerationStance: entry.remuneration_stance,
      figures: entry.figures,
      strengths: entry.strengths,
      limits: entry.limits,
      ...provenance(entry),
    }),
  )
