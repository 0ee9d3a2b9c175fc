import type * as Nexus from 'nexus'

/** The types that the query on the glossary adds to the schema. */
export const glossaryTypes = (nexus: typeof Nexus) => [
  nexus.objectType({
    name: 'GlossaryTexts',
    description: 'What one language says of a term.',
    definition(t) {
      for (const field of ['language', 'prefLabel']) t.nonNull.string(field)
      t.nonNull.list.nonNull.string('altLabels', { description: 'Synonyms.' })
      t.string('definition')
      t.string('usedBy', { description: 'Who uses the term.' })
      t.nonNull.list.nonNull.string('unmarkedLabels', {
        description: 'Labels and acronyms that the site does not mark in texts, as they are common words.',
      })
    },
  }),
  nexus.objectType({
    name: 'GlossaryEntry',
    description: 'A term, described as in SKOS; its links are slugs of other terms, stated from both ends.',
    definition(t) {
      t.nonNull.string('slug')
      t.nonNull.string('language', { description: 'Which of `texts` to show for the locale asked.' })
      t.nonNull.list.nonNull.field('texts', { type: 'GlossaryTexts' })
      for (const field of ['acronyms', 'broader', 'narrower', 'related', 'notToConfuseWith'])
        t.nonNull.list.nonNull.string(field)
      t.nonNull.boolean('isDeprecated', { description: 'Whether another term is preferred.' })
      t.nonNull.boolean('isMarkedInTexts', { description: 'Whether its first mention in a text explains itself.' })
      for (const field of ['confidence', 'collectedOn', 'verifiedOn']) t.string(field)
      t.nonNull.list.nonNull.field('sources', { type: 'ComponentReferenceSource' })
    },
  }),
]
