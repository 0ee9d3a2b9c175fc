import { readModel } from '../../read-model/read-model'
import { typologyMatrix } from '../../read-model/typology-matrix'
import { readLocale } from '../arguments'
import type { CustomQuery } from './custom-query'
import { matrixRequest, type MatrixArguments } from './matrix-request'

/** `typologyMatrix`: any two axes crossed, with the number of initiatives and publications of each pair of categories. */
export const typologyMatrixQuery: CustomQuery = {
  name: 'typologyMatrix',
  scope: 'api::initiative.initiative.find',
  field: (nexus, strapi) => ({
    type: nexus.nonNull('TypologyMatrix'),
    description:
      'Publications are narrowed by the text and the categories of the filter only: they have no place, stage or actor.',
    args: {
      rows: nexus.nonNull(nexus.stringArg({ description: 'Axis code.' })),
      columns: nexus.nonNull(nexus.stringArg({ description: 'Another axis code.' })),
      filter: 'InitiativeFilter',
      locale: nexus.stringArg({ description: 'fr (default) or en: the language in which a text is searched.' }),
    },
    async resolve(_root, args: MatrixArguments) {
      const model = await readModel(strapi, readLocale(args.locale))
      return { ...(await typologyMatrix(model, matrixRequest(model, args))), contentVersion: model.version }
    },
  }),
}
