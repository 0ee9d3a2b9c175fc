import type * as Nexus from 'nexus'

/** The log of the searches and the flow that they make. */
const literatureTypes = (nexus: typeof Nexus) => [
  nexus.objectType({
    name: 'LabelledCategory',
    definition(t) {
      for (const field of ['axis', 'axisLabel', 'code', 'label']) t.nonNull.string(field)
    },
  }),
  nexus.objectType({
    name: 'SearchLogItem',
    description: 'One question put to one database. Null is what nobody wrote down.',
    definition(t) {
      for (const field of ['slug', 'database']) t.nonNull.string(field)
      for (const field of ['searchedOn', 'equation', 'note']) t.string(field)
      for (const field of ['hits', 'duplicates', 'screened', 'included']) t.int(field)
      t.nonNull.list.nonNull.field('covers', {
        type: 'LabelledCategory',
        description: 'Categories that were searched; an axis that is not named was searched as a whole.',
      })
      t.nonNull.list.nonNull.field('sources', { type: 'ComponentReferenceSource' })
    },
  }),
  nexus.objectType({
    name: 'FlowBox',
    definition(t) {
      t.nonNull.string('code')
      t.int('count', { description: 'References; null when the log does not allow to say.' })
      t.nonNull.int('unknownIn', { description: 'Searches that do not say this number.' })
    },
  }),
  nexus.objectType({
    name: 'FlowSum',
    definition(t) {
      t.nonNull.string('whole')
      t.nonNull.list.nonNull.string('parts')
    },
  }),
  nexus.objectType({
    name: 'FlowColumn',
    definition(t) {
      t.nonNull.string('route', { description: 'databases or other.' })
      t.nonNull.list.nonNull.field('boxes', { type: 'FlowBox' })
      t.nonNull.list.nonNull.field('sums', { type: 'FlowSum' })
    },
  }),
  nexus.objectType({
    name: 'FlowContradiction',
    description: 'A box that does not add up: what was found, and what the other numbers allow.',
    definition(t) {
      for (const field of ['code', 'box', 'searchSlug']) t.nonNull.string(field)
      for (const field of ['found', 'expected']) t.nonNull.int(field)
    },
  }),
  nexus.objectType({
    name: 'LiteratureFlow',
    description: 'The flow of the literature in two columns, after PRISMA 2020.',
    definition(t) {
      t.nonNull.list.nonNull.field('columns', { type: 'FlowColumn' })
      t.int('included', { description: 'What both routes keep; null when the log does not say.' })
      t.nonNull.int('searchCount')
      t.nonNull.list.nonNull.field('contradictions', { type: 'FlowContradiction' })
    },
  }),
]

/** The collection itself in figures. */
const figureTypes = (nexus: typeof Nexus) => [
  nexus.objectType({
    name: 'CodeCount',
    definition(t) {
      t.string('code')
      t.nonNull.int('count')
    },
  }),
  nexus.objectType({
    name: 'RecordFigures',
    definition(t) {
      t.nonNull.string('kind')
      for (const field of ['total', 'verified']) t.nonNull.int(field)
      t.nonNull.boolean('isTraced', { description: 'Whether its records have a confidence and days of collection.' })
      t.nonNull.list.nonNull.field('confidence', { type: 'CodeCount' })
      for (const field of ['collectedFrom', 'collectedTo']) t.string(field)
    },
  }),
  nexus.objectType({
    name: 'CodingFigures',
    definition(t) {
      for (const field of ['axis', 'label']) t.nonNull.string(field)
      for (const field of ['isMandatory', 'isMultiple']) t.nonNull.boolean(field)
      for (const field of ['categoryCount', 'classified', 'unclassified']) t.nonNull.int(field)
    },
  }),
  nexus.objectType({
    name: 'HearingKindCount',
    definition(t) {
      t.nonNull.string('kind')
      t.nonNull.int('count')
    },
  }),
  nexus.objectType({
    name: 'HearingFigures',
    description: 'The hearings in figures only. Nothing is said of fewer than five.',
    definition(t) {
      t.nonNull.boolean('isWithheld')
      t.int('total')
      t.nonNull.list.nonNull.field('kinds', { type: 'HearingKindCount' })
      t.int('otherKinds')
      t.string('from', { description: 'Month, e.g. 2026-11.' })
      t.string('to')
    },
  }),
]

/** The types that the query on the method adds to the schema. */
export const methodTypes = (nexus: typeof Nexus) => [
  ...literatureTypes(nexus),
  ...figureTypes(nexus),
  nexus.objectType({
    name: 'ReviewMethod',
    definition(t) {
      t.nonNull.list.nonNull.field('searches', { type: 'SearchLogItem' })
      t.nonNull.field('flow', { type: 'LiteratureFlow' })
      t.nonNull.list.nonNull.field('readings', { type: 'CodeCount' })
      t.nonNull.list.nonNull.field('records', { type: 'RecordFigures' })
      t.nonNull.list.nonNull.field('coding', { type: 'CodingFigures' })
      t.nonNull.field('hearings', { type: 'HearingFigures' })
    },
  }),
]
