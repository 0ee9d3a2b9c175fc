/** Writes the public GraphQL schema, sorted, to shared/schema.graphql. Boots the CMS on an empty throw-away database. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql'
import { startThrowAway } from './throw-away-strapi.mts'

const file = path.resolve(import.meta.dirname, '../../shared/schema.graphql')
const { strapi, stop } = await startThrowAway()
const schema = strapi.plugin('graphql').service('content-api').buildSchema() as GraphQLSchema
writeFileSync(file, `${printSchema(lexicographicSortSchema(schema))}\n`)
await stop()
console.log(`${path.relative(process.cwd(), file)} written`)
