import type { Core } from '@strapi/strapi'
import type * as Nexus from 'nexus'

/** A field as nexus takes it. */
export interface QueryField {
  readonly type: ReturnType<typeof Nexus.nonNull> | ReturnType<typeof Nexus.nullable>
  readonly description?: string
  readonly args?: Nexus.core.ArgsRecord
  // GraphQL has checked the arguments against `args` before: each query names their shape itself.
  resolve(root: unknown, args: object): unknown
}

/** A root field of our own, beside those that Strapi generates. */
export interface CustomQuery {
  readonly name: string
  /** Permission that the caller needs; null when anyone may ask. */
  readonly scope: string | null
  field(nexus: typeof Nexus, strapi: Core.Strapi): QueryField
}
