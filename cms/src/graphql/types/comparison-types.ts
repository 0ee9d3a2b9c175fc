import type * as Nexus from 'nexus'

type NexusModule = typeof Nexus

const texts = ['framework', 'legalBasis', 'leadBody', 'model', 'remunerationStance', 'figures', 'strengths', 'limits']

const territories = (nexus: NexusModule) => [
  nexus.objectType({
    name: 'TerritoryFilter',
    description: 'The filters under which the directory lists exactly the initiatives of a territory.',
    definition(t) {
      t.nonNull.list.nonNull.string('departments')
      t.nonNull.list.nonNull.string('scales')
    },
  }),
  nexus.objectType({
    name: 'CategoryCount',
    definition(t) {
      t.nonNull.string('code', { description: 'Category code; `unclassified` for no category of the axis.' })
      t.nonNull.int('count')
    },
  }),
  nexus.objectType({
    name: 'AxisProfile',
    description: 'How many initiatives hold each category of an axis; they may hold several.',
    definition(t) {
      t.nonNull.string('axis')
      t.nonNull.list.nonNull.field('values', { type: 'CategoryCount' })
    },
  }),
  nexus.objectType({
    name: 'TerritoryProfile',
    description: 'How a territory organises partnership, and what its published initiatives look like.',
    definition(t) {
      for (const field of ['slug', 'territory', 'language']) t.nonNull.string(field)
      t.nonNull.string('group', { description: 'region, nation or world.' })
      for (const field of ['scale', 'country', 'regionCode', 'region', 'exceptRegion', ...texts]) t.string(field)
      for (const field of ['confidence', 'collectedOn', 'verifiedOn', 'verificationPeriod']) t.string(field)
      t.nonNull.list.nonNull.field('sources', { type: 'ComponentReferenceSource' })
      t.nonNull.int('initiativeCount')
      t.field('filter', { type: 'TerritoryFilter', description: 'Null when no filters of the directory fit.' })
      t.nonNull.list.nonNull.field('initiatives', { type: 'LinkedRecord' })
      t.nonNull.list.nonNull.field('axes', { type: 'AxisProfile' })
      t.nonNull.int('payPracticeCount', { description: 'Pay practices of the country.' })
    },
  }),
]

const initiatives = (nexus: NexusModule) => [
  nexus.objectType({
    name: 'ComparedInitiative',
    definition(t) {
      t.nonNull.field('initiative', { type: 'InitiativeSearchItem' })
      t.string('evaluation')
      t.nonNull.boolean('isStartYearCirca')
      t.nonNull.boolean('isEndYearCirca')
      for (const field of ['partnerUserCount', 'trainedCount', 'reachedCount'])
        t.field(field, { type: 'ComponentCountDatedCount' })
      t.nonNull.list.nonNull.field('practices', { type: 'LinkedRecord' })
      t.nonNull.int('publicationCount')
      t.nonNull.int('sourceCount')
    },
  }),
]

/** The types that the queries on comparisons add to the schema. */
export const comparisonTypes = (nexus: NexusModule) => [...territories(nexus), ...initiatives(nexus)]
