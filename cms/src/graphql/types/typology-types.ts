import type * as Nexus from 'nexus'

const category = (nexus: typeof Nexus) => [
  nexus.objectType({
    name: 'CategoryCounts',
    description: 'How many published records a category classifies.',
    definition(t) {
      for (const field of ['initiatives', 'publications', 'factors']) t.nonNull.int(field)
    },
  }),
  nexus.objectType({
    name: 'CategoryExample',
    description: 'An initiative that shows what a category is; `language` says which language its title is in.',
    definition(t) {
      for (const field of ['slug', 'title', 'language']) t.nonNull.string(field)
    },
  }),
  nexus.objectType({
    name: 'AxisCategory',
    definition(t) {
      t.nonNull.string('code')
      t.nonNull.string('label')
      t.string('definition')
      t.nonNull.field('counts', { type: 'CategoryCounts' })
      t.nonNull.list.nonNull.field('examples', { type: 'CategoryExample', description: 'Three at most.' })
    },
  }),
]

/** The types that the query on the typology adds to the schema. */
export const typologyTypes = (nexus: typeof Nexus) => [
  ...category(nexus),
  nexus.objectType({
    name: 'Axis',
    description: 'One axis of the typology; `language` says which language its texts are in.',
    definition(t) {
      for (const field of ['code', 'label', 'language']) t.nonNull.string(field)
      t.string('definition')
      t.string('origin', { description: 'The text that the axis comes from.' })
      t.nonNull.boolean('isMandatory', { description: 'Whether an initiative needs a category of this axis.' })
      t.nonNull.boolean('isMultiple', { description: 'Whether a record may have several.' })
      t.nonNull.list.nonNull.string('appliesTo', { description: 'Kinds of records that it classifies.' })
      t.nonNull.list.nonNull.field('categories', { type: 'AxisCategory' })
    },
  }),
]
