import type * as Nexus from 'nexus'

/** The types that the query on the definition adds to the schema. */
export const definitionTypes = (nexus: typeof Nexus) => [
  nexus.objectType({
    name: 'DefinitionVersion',
    description: 'A version of the definition of partnership; `language` says which language its texts are in.',
    definition(t) {
      for (const field of ['slug', 'version', 'state', 'language']) t.nonNull.string(field)
      for (const field of ['adoptedOn', 'text', 'note']) t.string(field)
      t.nonNull.list.nonNull.field('comparisons', { type: 'ComponentReferenceComparison' })
      t.nonNull.list.nonNull.field('sources', { type: 'ComponentReferenceSource' })
    },
  }),
]
