import type { ApolloServerPlugin } from '@apollo/server'
import {
  getVariableValues,
  GraphQLError,
  isListType,
  isNonNullType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { getComplexity, type ComplexityEstimatorArgs } from 'graphql-query-complexity'
import { assumedListSize, defaultPageSize, maxCost, maxPageSize } from './limits'

const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type)

/** Size asked for by `pageSize`, `limit` or Strapi's `pagination` argument, null when the request does not say. */
function requestedSize(args: Record<string, unknown>): number | null {
  const pagination = (args.pagination ?? args) as Record<string, unknown>
  const size = pagination.pageSize ?? pagination.limit
  if (typeof size !== 'number') return null
  // Strapi reads a negative limit as "everything", which it then cuts to the maximum.
  return size < 0 ? maxPageSize : Math.min(size, maxPageSize)
}

/** Lists that were counted with the page that holds them. */
const partsOfPage = new Set(['items', 'nodes', 'facets', 'values'])
const isPage = (field: { name: string }): boolean => /(?:Search|_connection)$/.test(field.name)

/** How many times the fields below a field will be answered. */
function repetitions({ type, field, args }: ComplexityEstimatorArgs): number {
  if (type.name.startsWith('__') || partsOfPage.has(field.name)) return 1
  const size = requestedSize(args)
  if (size !== null) return size
  if (!isList(field.type) && !isPage(field)) return 1
  return type.name === 'Query' ? defaultPageSize : assumedListSize
}

const estimateCost = (args: ComplexityEstimatorArgs): number => 1 + args.childComplexity * repetitions(args)

/** Refuses, with code BAD_USER_INPUT, variables that are not of the types that the operation declares: they cannot be counted. */
function checkVariables(schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Record<string, unknown>) {
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 })
  if (!errors) return
  throw new GraphQLError(errors[0]!.message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } })
}

/** Apollo plugin that refuses, with code COST_LIMIT, a request whose estimated number of fields is above `maxCost`. */
export const costLimit = (): ApolloServerPlugin => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, request, document, operation }) => {
      checkVariables(schema, operation!, request.variables ?? {})
      const cost = getComplexity({
        schema,
        operationName: request.operationName ?? undefined,
        query: document,
        variables: request.variables ?? {},
        estimators: [estimateCost],
      })
      if (cost <= maxCost) return
      throw new GraphQLError(`The request asks for too much: its cost is ${cost}, the limit is ${maxCost}.`, {
        extensions: { code: 'COST_LIMIT', cost, maxCost, http: { status: 400 } },
      })
    },
  }),
})
