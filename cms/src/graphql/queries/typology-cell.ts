import { readModel } from '../../read-model/read-model'
import { typologyCell } from '../../read-model/typology-cell'
import { readLocale, readPageSize } from '../arguments'
import type { CustomQuery } from './custom-query'
import { searchItem } from './initiative-search'
import { publicationItem } from './publication-search'
import { matrixRequest, type MatrixArguments } from './matrix-request'

interface Arguments extends MatrixArguments {
  readonly row?: string | null
  readonly column?: string | null
  readonly limit?: number | null
}

/** `typologyCell`: one cell of a matrix, with the first of its initiatives and publications. */
export const typologyCellQuery: CustomQuery = {
  name: 'typologyCell',
  scope: 'api::initiative.initiative.find',
  field: (nexus, strapi) => ({
    type: nexus.nullable('TypologyCell'),
    description: 'Null when the matrix has no such cell.',
    args: {
      rows: nexus.nonNull(nexus.stringArg({ description: 'Axis code.' })),
      columns: nexus.nonNull(nexus.stringArg({ description: 'Another axis code.' })),
      row: nexus.stringArg({ description: 'Category code, or `unclassified`; none for the total of the column.' }),
      column: nexus.stringArg({ description: 'Category code, or `unclassified`; none for the total of the row.' }),
      filter: 'InitiativeFilter',
      limit: nexus.intArg({ description: 'Records of each kind: 20 by default, 100 at most.' }),
      locale: nexus.stringArg({ description: 'fr (default) or en; what is not translated comes in French.' }),
    },
    async resolve(_root, args: Arguments) {
      const model = await readModel(strapi, readLocale(args.locale))
      const place = { row: args.row ?? null, column: args.column ?? null }
      const found = await typologyCell(model, matrixRequest(model, args), place, readPageSize(args.limit))
      if (!found) return null
      const { cell, initiatives, publications } = found
      const items = { initiatives: initiatives.map(searchItem), publications: publications.map(publicationItem) }
      return { cell, ...items, contentVersion: model.version }
    },
  }),
}
