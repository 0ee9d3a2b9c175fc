import type * as Nexus from 'nexus'

/** A record that another one names, whatever its type. */
export const recordTypes = (nexus: typeof Nexus) => [
  nexus.objectType({
    name: 'LinkedRecord',
    description: 'A published record that another one names; `language` is the one of its title.',
    definition(t) {
      for (const field of ['slug', 'title', 'language']) t.nonNull.string(field)
    },
  }),
]
