import type * as Nexus from 'nexus'

/** The types that the search of actors adds to the schema. */
export const actorTypes = (nexus: typeof Nexus) => [
  nexus.objectType({
    name: 'ActorSearchItem',
    description: 'A published actor as lists show it; `language` says which language its texts are in.',
    definition(t) {
      t.nonNull.id('documentId')
      for (const field of ['slug', 'name', 'language']) t.nonNull.string(field)
      for (const field of ['acronym', 'type', 'typeLabel', 'commune', 'departmentCode', 'country']) t.string(field)
      for (const field of ['collectedOn', 'verifiedOn', 'verificationPeriod']) t.string(field)
      t.nonNull.int('initiativeCount', { description: 'Published initiatives that it leads or is a partner of.' })
    },
  }),
  nexus.objectType({
    name: 'ActorSearchResult',
    definition(t) {
      t.nonNull.list.nonNull.field('items', { type: 'ActorSearchItem' })
      for (const field of ['total', 'page', 'pageSize', 'pageCount']) t.nonNull.int(field)
      t.nonNull.list.nonNull.field('facets', { type: 'Facet' })
      t.nonNull.string('contentVersion')
    },
  }),
]
