import { filterSchema, mapSchema, MapperKind, pruneSchema } from '@graphql-tools/utils'
import type { GraphQLFieldConfig, GraphQLSchema } from 'graphql'

type Field = GraphQLFieldConfig<unknown, unknown, Record<string, unknown>>

/** Arguments by which Strapi lets any reader ask for drafts. */
const draftArguments = ['status', 'hasPublishedVersion', 'publicationFilter'] as const

/** Root field whose answer is always what is published, without an argument to say otherwise. */
function alwaysPublished(field: Field): Field | undefined {
  if (!field.args || !draftArguments.some((name) => name in field.args!)) return undefined
  const args = Object.fromEntries(
    Object.entries(field.args).filter(([name]) => !draftArguments.some((draft) => draft === name)),
  )
  const { resolve } = field
  return {
    ...field,
    args,
    resolve: (parent, values, ...rest) => resolve!(parent, { ...values, status: 'published' }, ...rest),
  }
}

/**
 * Makes the public schema of the one that Strapi builds: no mutation, only the root fields that are public, no way to
 * ask for drafts, and no filter through `localizations`, whose join reaches the drafts of the same document.
 */
export function readOnlySchema(schema: GraphQLSchema, isPublicRootField: (name: string) => boolean): GraphQLSchema {
  const published = mapSchema(schema, {
    [MapperKind.MUTATION]: () => null,
    [MapperKind.QUERY_ROOT_FIELD]: (field) => alwaysPublished(field as Field) as typeof field | undefined,
    [MapperKind.INPUT_OBJECT_FIELD]: (_field, name) => (name === 'localizations' ? null : undefined),
  })
  const rootFieldFilter = (operation: string, name?: string) => operation === 'Query' && isPublicRootField(name ?? '')
  return pruneSchema(filterSchema({ schema: published, rootFieldFilter }))
}
