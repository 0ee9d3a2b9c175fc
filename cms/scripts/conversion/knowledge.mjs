import { areas } from './benchmark-readings.mjs'
import { publicationsCited } from './publications.mjs'
import { categories, lines, provenance, record } from './record.mjs'

/** The glossary, in both languages; the synonyms are French. */
export const glossaryTerms = ({ glossary_terms: collected }) =>
  collected.map((term) =>
    record(
      term.id,
      {
        prefLabel: term.term,
        acronym: term.acronym,
        definition: term.definition,
        altLabels: lines(term.synonyms),
        broader: term.broader,
        related: term.related,
        ...provenance(term),
      },
      { prefLabel: term.term_en, definition: term.definition_en },
    ),
  )

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
