import type { GlossaryEntryFragment } from '@atlas/shared'
import { DataFactory, type NamedNode, type Quad } from 'n3'

const { literal, namedNode, quad } = DataFactory

/** The prefixes of both files. */
export const skosPrefixes = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  owl: 'http://www.w3.org/2002/07/owl#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

/** Licence Ouverte 2.0 (Etalab), as the SPDX list of licences names it. */
const licenceUri = 'https://spdx.org/licenses/etalab-2.0'

const skos = (name: string) => namedNode(skosPrefixes.skos + name)
const dct = (name: string) => namedNode(skosPrefixes.dct + name)
const type = namedNode(`${skosPrefixes.rdf}type`)

/** What the files say of the glossary as a whole, in each language. */
export interface SchemeTexts {
  readonly title: Readonly<Record<string, string>>
  readonly description: Readonly<Record<string, string>>
}

/** The addresses of the glossary's concepts. `site` is the origin, e.g. `https://atlas.example.org`. */
const schemeUri = (site: string): string => `${site}/glossaire`
const conceptUri = (site: string, slug: string): string => `${schemeUri(site)}#${slug}`

function schemeQuads(site: string, texts: SchemeTexts, tops: readonly GlossaryEntryFragment[]): Quad[] {
  const scheme = namedNode(schemeUri(site))
  const inLanguages = (predicate: NamedNode, words: Readonly<Record<string, string>>) =>
    Object.entries(words).map(([language, text]) => quad(scheme, predicate, literal(text, language)))
  return [
    quad(scheme, type, skos('ConceptScheme')),
    ...inLanguages(dct('title'), texts.title),
    ...inLanguages(dct('description'), texts.description),
    quad(scheme, dct('license'), namedNode(licenceUri)),
    ...tops.map(({ slug }) => quad(scheme, skos('hasTopConcept'), namedNode(conceptUri(site, slug)))),
  ]
}

/** The names, definition and notes of a term in each language. Acronyms belong to the first: they are French. */
function textQuads(concept: NamedNode, { texts, acronyms }: GlossaryEntryFragment): Quad[] {
  return texts.flatMap(({ language, prefLabel, altLabels, definition, usedBy }, index) => {
    const alternatives = new Set([...altLabels, ...(index === 0 ? acronyms : [])])
    alternatives.delete(prefLabel)
    return [
      quad(concept, skos('prefLabel'), literal(prefLabel, language)),
      ...[...alternatives].map((text) => quad(concept, skos('altLabel'), literal(text, language))),
      ...(definition ? [quad(concept, skos('definition'), literal(definition, language))] : []),
      ...(usedBy ? [quad(concept, skos('scopeNote'), literal(scopeNote(usedBy, language), language))] : []),
    ]
  })
}

/** Who uses a term, as a sentence of its language. */
const scopeNote = (usedBy: string, language: string): string =>
  language === 'fr' ? `Terme employé par\u00a0: ${usedBy}` : `Used by: ${usedBy}`

function conceptQuads(site: string, entry: GlossaryEntryFragment): Quad[] {
  const scheme = namedNode(schemeUri(site))
  const concept = namedNode(conceptUri(site, entry.slug))
  const to = (predicate: NamedNode, slugs: readonly string[]) =>
    slugs.map((slug) => quad(concept, predicate, namedNode(conceptUri(site, slug))))
  const addresses = new Set(entry.sources.flatMap(({ url }) => (url && /^https?:\/\//.test(url) ? [url] : [])))
  return [
    quad(concept, type, skos('Concept')),
    quad(concept, skos('inScheme'), scheme),
    ...(entry.broader.length === 0 ? [quad(concept, skos('topConceptOf'), scheme)] : []),
    ...textQuads(concept, entry),
    ...to(skos('broader'), entry.broader),
    ...to(skos('narrower'), entry.narrower),
    ...to(skos('related'), entry.related),
    // SKOS has no word for it, and « related » would say too much.
    ...to(namedNode(`${skosPrefixes.owl}differentFrom`), entry.notToConfuseWith),
    ...(entry.isDeprecated
      ? [
          quad(
            concept,
            namedNode(`${skosPrefixes.owl}deprecated`),
            literal('true', namedNode(`${skosPrefixes.xsd}boolean`)),
          ),
        ]
      : []),
    ...[...addresses].map((url) => quad(concept, dct('source'), namedNode(iri(url)))),
  ]
}

/** Addresses that people write hold signs that an IRI may not. */
const iri = (url: string): string => url.replace(/[\u0000-\u0020\s<>"{}|\\^`]/g, (sign) => encodeURIComponent(sign))

/** The glossary as RDF (SKOS). `site` is the origin of the public site, without a slash at the end. */
export function skosGraph(glossary: readonly GlossaryEntryFragment[], site: string, texts: SchemeTexts): Quad[] {
  const tops = glossary.filter(({ broader }) => broader.length === 0)
  return [...schemeQuads(site, texts, tops), ...glossary.flatMap((entry) => conceptQuads(site, entry))]
}
