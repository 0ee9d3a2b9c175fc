import fc from 'fast-check'
import {
  canonicalText,
  citationStyle,
  emptyLiteratureState,
  language,
  literatureSorts,
  publicationType,
  readStatus,
  screeningStatus,
  type LiteratureState,
  type PublicationItem,
} from '../../src'
import { axes } from './arbitraries'

const subset = <T extends string>(values: readonly T[]) => fc.subarray([...values]).map((chosen) => [...chosen].sort())

/** Facet → the codes it takes, `unclassified` included. */
export const facetPools: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(Object.entries(axes).map(([axis, codes]) => [axis, [...codes, 'unclassified']])),
  scientific: ['yes', 'no', 'unclassified'],
  type: ['article', 'review', 'report', 'unclassified'],
  read: ['full', 'excerpt', 'reference_only', 'unclassified'],
  language: ['fr', 'en', 'unclassified'],
  screening: ['included', 'excluded', 'unclassified'],
}

const facetsArbitrary = fc
  .record(Object.fromEntries(Object.entries(facetPools).map(([key, codes]) => [key, subset(codes)])))
  .map((record) =>
    Object.fromEntries(Object.entries(record as Record<string, string[]>).filter(([, codes]) => codes.length > 0)),
  )

const years = fc
  .tuple(fc.option(fc.integer({ min: 1900, max: 2100 })), fc.option(fc.integer({ min: 1900, max: 2100 })))
  .map(([a, b]) => (a !== null && b !== null && a > b ? [b, a] : [a, b]))

export const literatureStateArbitrary: fc.Arbitrary<LiteratureState> = fc
  .record({
    text: fc.string({ unit: 'grapheme', maxLength: 40 }).map(canonicalText),
    facets: fc.oneof(facetsArbitrary, fc.constant({})),
    years,
    sort: fc.constantFrom(...literatureSorts),
    isDescending: fc.boolean(),
    page: fc.integer({ min: 1, max: 10_000 }),
    style: fc.option(fc.constantFrom(...citationStyle.codes)),
  })
  .map(({ years: [issuedFrom = null, issuedTo = null], ...rest }) => ({
    ...emptyLiteratureState,
    ...rest,
    issuedFrom,
    issuedTo,
  }))

const author = fc.record({
  family: fc.option(fc.constantFrom('Pomey', 'Élan', 'elan', 'Zoé')),
  given: fc.option(fc.constantFrom('M', 'A')),
  literal: fc.option(fc.constantFrom('Haute Autorité de Santé', 'ARS')),
})

const itemArbitrary = fc.record({
  title: fc.constantFrom('Écoute', 'ecoute', 'Eau', 'Zèbre'),
  language: fc.option(fc.constantFrom(...language.codes)),
  type: fc.option(fc.constantFrom(...publicationType.codes)),
  isScientific: fc.option(fc.boolean()),
  authors: fc.array(author, { maxLength: 3 }),
  issuedYear: fc.option(fc.integer({ min: 1990, max: 2026 })),
  readStatus: fc.option(fc.constantFrom(...readStatus.codes)),
  screeningStatus: fc.option(fc.constantFrom(...screeningStatus.codes)),
  categories: fc
    .record(Object.fromEntries(Object.entries(axes).map(([axis, codes]) => [axis, subset(codes)])))
    .map((record) => record as Record<string, string[]>),
})

/** What a publication says of nothing else. */
const rest: Omit<
  PublicationItem,
  | 'documentId'
  | 'slug'
  | 'title'
  | 'language'
  | 'type'
  | 'isScientific'
  | 'authors'
  | 'issuedYear'
  | 'readStatus'
  | 'screeningStatus'
  | 'categories'
> = {
  ...{ hasMoreAuthors: false, isCopy: false, containerTitle: null, publisher: null, volume: null, issue: null },
  ...{ pages: null, doi: null, url: null, accessedOn: null, abstract: null, abstractLanguage: 'fr' },
  ...{
    confidence: null,
    collectedOn: null,
    verifiedOn: null,
    verificationPeriod: null,
    initiativeCount: 0,
    factorCount: 0,
  },
}

/** Lists of publications with unique ids, in any order. */
export const publicationsArbitrary: fc.Arbitrary<PublicationItem[]> = fc
  .array(itemArbitrary, { maxLength: 40 })
  .map((items) => items.map((item, n) => ({ ...rest, ...item, documentId: `id${n}`, slug: `slug-${n}` })))
