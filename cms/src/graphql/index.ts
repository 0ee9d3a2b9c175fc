import type { Core } from '@strapi/strapi'
import type * as Nexus from 'nexus'
import { privateTypes, publicTypes } from '../access/public-types'
import { actorSearchQuery } from './queries/actor-search'
import { contentVersionQuery } from './queries/content-version'
import { definitionVersionsQuery } from './queries/definition-versions'
import { factorSearchQuery } from './queries/factor-search'
import { initiativeComparisonQuery } from './queries/initiative-comparison'
import { glossaryQuery } from './queries/glossary'
import { initiativeMapQuery } from './queries/initiative-map'
import { initiativeNeighboursQuery } from './queries/initiative-neighbours'
import { initiativeSearchQuery } from './queries/initiative-search'
import { publicationRecordQuery } from './queries/publication-record'
import { publicationSearchQuery } from './queries/publication-search'
import type { CustomQuery } from './queries/custom-query'
import { reviewMethodQuery } from './queries/review-method'
import { payObservatoryQuery } from './queries/pay-observatory'
import { typologyQuery } from './queries/typology'
import { typologyCellQuery } from './queries/typology-cell'
import { typologyMatrixQuery } from './queries/typology-matrix'
import { readOnlySchema } from './read-only-schema'
import { actorTypes } from './types/actor-types'
import { definitionTypes } from './types/definition-types'
import { territoryProfilesQuery } from './queries/territory-profiles'
import { comparisonTypes } from './types/comparison-types'
import { facetTypes } from './types/facet-types'
import { factorTypes } from './types/factor-types'
import { glossaryTypes } from './types/glossary-types'
import { initiativeTypes } from './types/initiative-types'
import { publicationTypes } from './types/publication-types'
import { methodTypes } from './types/method-types'
import { payTypes } from './types/pay-types'
import { recordTypes } from './types/record-types'
import { matrixTypes } from './types/matrix-types'
import { typologyTypes } from './types/typology-types'

const customQueries: readonly CustomQuery[] = [
  contentVersionQuery,
  initiativeSearchQuery,
  initiativeMapQuery,
  initiativeNeighboursQuery,
  actorSearchQuery,
  publicationSearchQuery,
  publicationRecordQuery,
  typologyQuery,
  definitionVersionsQuery,
  reviewMethodQuery,
  payObservatoryQuery,
  territoryProfilesQuery,
  initiativeComparisonQuery,
  factorSearchQuery,
  typologyMatrixQuery,
  typologyCellQuery,
  glossaryQuery,
]

/** Takes out of Strapi's generated schema what no visitor may see or do. */
function closeGeneratedTypes(strapi: Core.Strapi): void {
  const extension = strapi.plugin('graphql').service('extension')
  for (const { uid } of privateTypes(strapi)) extension.shadowCRUD(uid).disable()
  for (const { uid } of publicTypes(strapi)) extension.shadowCRUD(uid).disableMutations()
  // A file knows what it is attached to, private entries included.
  for (const field of ['related', 'folder', 'folderPath'])
    extension.shadowCRUD('plugin::upload.file').field(field).disable()
}

/** Names of the root fields that Strapi generates for the public types. */
function generatedQueries(strapi: Core.Strapi): string[] {
  const { naming } = strapi.plugin('graphql').service('utils')
  return publicTypes(strapi).flatMap((type) => [
    naming.getFindOneQueryName(type),
    naming.getFindQueryName(type),
    naming.getFindConnectionQueryName(type),
  ])
}

/** Adds our queries. Strapi calls this twice per start: it only describes. */
const describeCustomQueries =
  (strapi: Core.Strapi) =>
  ({ nexus }: { nexus: typeof Nexus }) => ({
    types: [
      ...facetTypes(nexus),
      ...initiativeTypes(nexus),
      ...actorTypes(nexus),
      ...typologyTypes(nexus),
      ...publicationTypes(nexus),
      ...definitionTypes(nexus),
      ...methodTypes(nexus),
      ...payTypes(nexus),
      ...recordTypes(nexus),
      ...comparisonTypes(nexus),
      ...factorTypes(nexus),
      ...matrixTypes(nexus),
      ...glossaryTypes(nexus),
      nexus.extendType({
        type: 'Query',
        definition: (t) => customQueries.forEach((query) => t.field(query.name, query.field(nexus, strapi) as never)),
      }),
    ],
    resolversConfig: Object.fromEntries(
      customQueries.map(({ name, scope }) => [`Query.${name}`, { auth: scope ? { scope: [scope] } : false }]),
    ),
  })

/** Makes /graphql the read-only public API of the atlas. To be called from register(), before the plugin builds its schema. */
export function shapeGraphQL(strapi: Core.Strapi): void {
  closeGeneratedTypes(strapi)
  strapi.plugin('graphql').service('extension').use(describeCustomQueries(strapi))

  const contentApi = strapi.plugin('graphql').service('content-api')
  const { buildSchema } = contentApi
  contentApi.buildSchema = () => {
    const names = new Set([...generatedQueries(strapi), ...customQueries.map(({ name }) => name)])
    return readOnlySchema(buildSchema(), (name) => names.has(name))
  }
}
