import type * as Nexus from 'nexus'

type NexusModule = typeof Nexus

const filter = (nexus: NexusModule) =>
  nexus.inputObjectType({
    name: 'LiteratureFilter',
    description: 'Values of one criterion widen (or), criteria narrow (and). `unclassified`: what has no value.',
    definition(t) {
      t.string('text', { description: 'Accents, case, plurals and small typing errors do not matter.' })
      t.list.nonNull.field('categories', { type: 'CategoryFilter' })
      t.list.nonNull.string('types')
      t.list.nonNull.string('languages', { description: 'BCP 47.' })
      t.list.nonNull.string('scientific', { description: 'yes, no' })
      t.list.nonNull.string('readStatuses')
      t.list.nonNull.string('screeningStatuses')
      t.int('issuedFrom', { description: 'First year of issue, included.' })
      t.int('issuedTo', { description: 'Last year of issue, included.' })
    },
  })

const author = (nexus: NexusModule) =>
  nexus.objectType({
    name: 'PublicationAuthor',
    description: 'A person (family, given) or an organisation (literal).',
    definition(t) {
      for (const field of ['family', 'given', 'literal']) t.string(field)
    },
  })

const texts = ['language', 'type', 'containerTitle', 'publisher', 'volume', 'issue', 'pages', 'doi', 'url', 'abstract']
const states = ['readStatus', 'screeningStatus', 'confidence', 'accessedOn']
const dates = ['collectedOn', 'verifiedOn', 'verificationPeriod']

const item = (nexus: NexusModule) =>
  nexus.objectType({
    name: 'PublicationSearchItem',
    description:
      'A published publication. `language` is that of the publication and its title; `abstract` is what the atlas keeps ' +
      'of it, in its own words, in `abstractLanguage`.',
    definition(t) {
      t.nonNull.id('documentId')
      for (const field of ['slug', 'title', 'abstractLanguage']) t.nonNull.string(field)
      for (const field of [...texts, ...states, ...dates]) t.string(field)
      t.boolean('isScientific')
      t.nonNull.list.nonNull.field('authors', { type: 'PublicationAuthor' })
      t.nonNull.boolean('hasMoreAuthors', { description: 'Whether the source says « et al. » after them.' })
      t.nonNull.boolean('isCopy', { description: 'Whether a copy kept elsewhere than at the publisher’s was read.' })
      t.int('issuedYear')
      t.nonNull.list.nonNull.field('categories', { type: 'CategoryCodes' })
      t.nonNull.int('initiativeCount', { description: 'Published initiatives that cite it.' })
      t.nonNull.int('factorCount', { description: 'Published factors that cite it.' })
    },
  })

const results = (nexus: NexusModule) => [
  nexus.objectType({
    name: 'PublicationSearchResult',
    definition(t) {
      t.nonNull.list.nonNull.field('items', { type: 'PublicationSearchItem' })
      for (const field of ['total', 'page', 'pageSize', 'pageCount']) t.nonNull.int(field)
      t.nonNull.list.nonNull.field('facets', { type: 'Facet' })
      t.nonNull.string('contentVersion')
    },
  }),
  nexus.objectType({
    name: 'CitingRecord',
    description: 'A record that rests on a publication.',
    definition(t) {
      t.nonNull.string('kind', { description: 'factor, remuneration_practice, benchmark_entry, recommendation' })
      for (const field of ['slug', 'title', 'language']) t.nonNull.string(field)
      t.string('factorKind')
    },
  }),
  nexus.objectType({
    name: 'PublicationRecord',
    definition(t) {
      t.nonNull.field('publication', { type: 'PublicationSearchItem' })
      t.nonNull.list.nonNull.field('sources', { type: 'ComponentReferenceSource' })
      t.nonNull.list.nonNull.field('initiatives', { type: 'InitiativeSearchItem' })
      t.nonNull.list.nonNull.field('citedBy', { type: 'CitingRecord' })
    },
  }),
]

/** The types that the queries on publications add to the schema. */
export const publicationTypes = (nexus: NexusModule) => [filter(nexus), author(nexus), item(nexus), ...results(nexus)]
