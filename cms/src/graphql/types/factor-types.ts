import type * as Nexus from 'nexus'

type NexusModule = typeof Nexus

const item = (nexus: NexusModule) =>
  nexus.objectType({
    name: 'FactorSearchItem',
    description: 'What helps, hinders or carries partnership; `language` says which language its texts are in.',
    definition(t) {
      t.nonNull.id('documentId')
      for (const field of ['slug', 'title', 'language']) t.nonNull.string(field)
      for (const field of ['kind', 'level', 'description', 'evidence', 'confidence']) t.string(field)
      for (const field of ['collectedOn', 'verifiedOn', 'verificationPeriod']) t.string(field)
      t.nonNull.list.nonNull.field('categories', { type: 'CategoryCodes' })
      t.nonNull.list.nonNull.field('initiatives', { type: 'LinkedRecord' })
      t.nonNull.list.nonNull.field('publications', { type: 'LinkedRecord' })
      t.nonNull.list.nonNull.field('sources', { type: 'ComponentReferenceSource' })
      t.nonNull.int('nearbyInitiativeCount', {
        description: 'Initiatives with a field of action and a type of actor in common with it: no evidence.',
      })
    },
  })

/** The types that the search of factors adds to the schema. */
export const factorTypes = (nexus: NexusModule) => [
  nexus.inputObjectType({
    name: 'FactorFilter',
    description: 'Values of one criterion widen (or), criteria narrow (and).',
    definition(t) {
      t.string('text', { description: 'Accents, case, plurals and small typing errors do not matter.' })
      t.list.nonNull.string('kinds', { description: 'facilitator, barrier, dynamic.' })
      t.list.nonNull.string('levels', { description: 'regional, national, international.' })
      t.list.nonNull.field('categories', { type: 'CategoryFilter' })
    },
  }),
  item(nexus),
  nexus.objectType({
    name: 'FactorCount',
    description: 'How many factors of a kind concern a type of actor, the other filters kept.',
    definition(t) {
      t.nonNull.string('kind')
      t.nonNull.string('actorType')
      t.nonNull.int('count')
    },
  }),
  nexus.objectType({
    name: 'FactorSearchResult',
    definition(t) {
      t.nonNull.list.nonNull.field('items', { type: 'FactorSearchItem' })
      for (const field of ['total', 'page', 'pageSize', 'pageCount']) t.nonNull.int(field)
      t.nonNull.list.nonNull.field('facets', { type: 'Facet' })
      t.nonNull.list.nonNull.string('axisCodes')
      t.nonNull.list.nonNull.field('cross', { type: 'FactorCount' })
      t.nonNull.string('contentVersion')
    },
  }),
]
