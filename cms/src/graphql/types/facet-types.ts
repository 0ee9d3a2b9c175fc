import type * as Nexus from 'nexus'

/** Facets of a search: what each value would give if it were the only one chosen for its criterion. */
export const facetTypes = (nexus: typeof Nexus) => [
  nexus.enumType({ name: 'FacetKind', members: ['axis', 'department', 'scale', 'stage', 'freshness', 'criterion'] }),
  nexus.objectType({
    name: 'FacetValue',
    definition(t) {
      t.nonNull.string('code')
      t.nonNull.string('label')
      t.nonNull.int('count')
    },
  }),
  nexus.objectType({
    name: 'Facet',
    definition(t) {
      t.nonNull.string('key', {
        description: 'Axis code, or name of another criterion: department, scale, stage, freshness, type, read…',
      })
      t.nonNull.string('label')
      t.nonNull.field('kind', { type: 'FacetKind' })
      t.nonNull.list.nonNull.field('values', { type: 'FacetValue' })
    },
  }),
]
