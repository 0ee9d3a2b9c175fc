import type * as Nexus from 'nexus'

type NexusModule = typeof Nexus

/** What an initiative search asks: values of one criterion widen, criteria narrow. */
const inputs = (nexus: NexusModule) => [
  nexus.inputObjectType({
    name: 'CategoryFilter',
    description: 'Categories of one axis of the typology; an initiative needs one of them.',
    definition(t) {
      t.nonNull.string('axis')
      t.nonNull.list.nonNull.string('codes')
    },
  }),
  nexus.inputObjectType({
    name: 'InitiativeFilter',
    description: 'Values of one criterion widen (or), criteria narrow (and).',
    definition(t) {
      t.string('text', { description: 'Accents, case, plurals and small typing errors do not matter.' })
      t.list.nonNull.field('categories', { type: 'CategoryFilter' })
      t.list.nonNull.string('departments', { description: 'INSEE codes.' })
      t.list.nonNull.string('scales')
      t.list.nonNull.string('stages')
      t.list.nonNull.string('freshness', { description: 'up_to_date, update_advised, update_required.' })
      t.int('startedFrom', { description: 'First start year, included.' })
      t.int('startedTo', { description: 'Last start year, included.' })
      t.string('actor', { description: 'Slug of an actor that leads the initiative or is a partner of it.' })
    },
  }),
]

const parts = (nexus: NexusModule) => [
  nexus.objectType({
    name: 'CategoryCodes',
    description: 'The categories of one axis that classify a record.',
    definition(t) {
      t.nonNull.string('axis')
      t.nonNull.list.nonNull.string('codes')
    },
  }),
  nexus.objectType({
    name: 'InitiativePlace',
    description: 'Where an initiative can be drawn; null coordinates mean that the source names no place.',
    definition(t) {
      for (const field of ['label', 'commune', 'communeCode', 'departmentCode', 'country', 'precision']) t.string(field)
      t.float('latitude')
      t.float('longitude')
    },
  }),
  nexus.objectType({
    name: 'ActorName',
    definition(t) {
      t.nonNull.string('slug')
      t.nonNull.string('name')
      t.string('acronym')
    },
  }),
]

const item = (nexus: NexusModule) =>
  nexus.objectType({
    name: 'InitiativeSearchItem',
    description: 'A published initiative as lists show it; `language` says which language its texts are in.',
    definition(t) {
      t.nonNull.id('documentId')
      for (const field of ['slug', 'title', 'language', 'scale']) t.nonNull.string(field)
      for (const field of ['summary', 'stage', 'confidence', 'collectedOn', 'verifiedOn', 'freshOn']) t.string(field)
      t.nonNull.string('freshness', { description: 'As of today: up_to_date, update_advised, update_required.' })
      t.int('startYear')
      t.int('endYear')
      t.nonNull.list.nonNull.field('categories', { type: 'CategoryCodes' })
      t.nonNull.list.nonNull.string('departments')
      t.nonNull.list.nonNull.field('places', { type: 'InitiativePlace' })
      t.field('leadActor', { type: 'ActorName' })
      t.nonNull.list.nonNull.field('partnerActors', { type: 'ActorName' })
    },
  })

const results = (nexus: NexusModule) => [
  nexus.objectType({
    name: 'InitiativeSearchResult',
    definition(t) {
      t.nonNull.list.nonNull.field('items', { type: 'InitiativeSearchItem' })
      for (const field of ['total', 'page', 'pageSize', 'pageCount']) t.nonNull.int(field)
      t.nonNull.list.nonNull.field('facets', { type: 'Facet' })
      t.nonNull.string('contentVersion')
    },
  }),
  nexus.objectType({
    name: 'InitiativeMapResult',
    definition(t) {
      t.nonNull.string('contentVersion')
      t.nonNull.int('total', { description: 'Initiatives that match.' })
      t.nonNull.int('located', { description: 'Those of them that have at least one point.' })
      t.nonNull.field('points', {
        type: 'JSON',
        description: 'Columns of points, see decodeMapPoints of @atlas/shared.',
      })
      t.nonNull.list.nonNull.field('unlocated', {
        type: 'InitiativeSearchItem',
        description: 'Those of them that have no point, 100 at most.',
      })
    },
  }),
]

/** The types that the queries on initiatives add to the schema. */
export const initiativeTypes = (nexus: NexusModule) => [
  ...inputs(nexus),
  ...parts(nexus),
  item(nexus),
  ...results(nexus),
]
