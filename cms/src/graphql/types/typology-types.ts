import type * as Nexus from 'nexus'

/** The types that the query on the typology adds to the schema. */
export const typologyTypes = (nexus: typeof Nexus) => [
  nexus.objectType({
    name: 'AxisCategory',
    definition(t) {
      t.nonNull.string('code')
      t.nonNull.string('label')
      t.string('definition')
    },
  }),
  nexus.objectType({
    name: 'Axis',
    description: 'One axis of the typology; `language` says which language its texts are in.',
    definition(t) {
      for (const field of ['code', 'label', 'language']) t.nonNull.string(field)
      t.string('definition')
      t.nonNull.boolean('isMandatory', { description: 'Whether an initiative needs a category of this axis.' })
      t.nonNull.boolean('isMultiple', { description: 'Whether a record may have several.' })
      t.nonNull.list.nonNull.string('appliesTo', { description: 'Kinds of records that it classifies.' })
      t.nonNull.list.nonNull.field('categories', { type: 'AxisCategory' })
    },
  }),
]
