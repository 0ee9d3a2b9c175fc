import { matrixCellState } from '@atlas/shared'
import type * as Nexus from 'nexus'

const cells = (nexus: typeof Nexus) => [
  nexus.enumType({
    name: 'CellState',
    description: 'Documented, or empty for one of four reasons.',
    members: matrixCellState.codes.map((name) => ({
      name,
      description: matrixCellState.entries[name].definition?.en ?? null,
    })),
  }),
  nexus.objectType({
    name: 'MatrixTally',
    description: 'Records of one kind.',
    definition(t) {
      t.nonNull.int('count')
      t.nonNull.int('highConfidence', { description: 'Those whose confidence is high.' })
      t.nonNull.int('backed', {
        description: 'Initiatives that cite a publication of the atlas; publications that are scientific.',
      })
    },
  }),
  nexus.objectType({
    name: 'MatrixCell',
    description: 'A pair of categories; a total where `row` or `column` is null.',
    definition(t) {
      t.string('row', { description: 'Category code, or `unclassified`.' })
      t.string('column', { description: 'Category code, or `unclassified`.' })
      t.nonNull.field('state', { type: 'CellState' })
      t.nonNull.boolean('isIncompatible', { description: 'The two categories are said not to meet.' })
      t.field('initiatives', { type: 'MatrixTally', description: 'Null when no initiative is classified on the axes.' })
      t.field('publications', {
        type: 'MatrixTally',
        description: 'Null when no publication is classified on the axes.',
      })
    },
  }),
]

/** The types that the queries on the matrix add to the schema. */
export const matrixTypes = (nexus: typeof Nexus) => [
  ...cells(nexus),
  nexus.objectType({
    name: 'TypologyMatrix',
    description: 'Two axes crossed. A record of several categories is in several cells, and once in each total.',
    definition(t) {
      t.nonNull.list.nonNull.string('rows', { description: 'Category codes in order, `unclassified` last.' })
      t.nonNull.list.nonNull.string('columns')
      t.nonNull.list.nonNull.field('cells', {
        type: 'MatrixCell',
        description: 'Row after row, each ended by its total, then the totals of the columns.',
      })
      t.nonNull.int('searchCount', { description: 'Published literature searches: what was looked for.' })
      t.nonNull.string('contentVersion')
    },
  }),
  nexus.objectType({
    name: 'TypologyCell',
    description: 'A cell with the first of its records.',
    definition(t) {
      t.nonNull.field('cell', { type: 'MatrixCell' })
      t.nonNull.list.nonNull.field('initiatives', { type: 'InitiativeSearchItem' })
      t.nonNull.list.nonNull.field('publications', { type: 'PublicationSearchItem' })
      t.nonNull.string('contentVersion')
    },
  }),
]
