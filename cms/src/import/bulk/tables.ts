import type { Core, UID } from '@strapi/strapi'
import type { Model, ModelAttribute, ModelAttributes } from '../model'

/** The part of Strapi's metadata of an attribute that says where it is stored. */
interface StoredAttribute {
  readonly type: string
  readonly columnName?: string
  readonly target?: string
  readonly joinTable?: {
    readonly name: string
    readonly joinColumn: { readonly name: string }
    readonly inverseJoinColumn: { readonly name: string }
    readonly orderColumnName?: string
  }
}

/** A column of a table, and the attribute that it holds. */
export interface StoredColumn {
  readonly attribute: string
  readonly column: string
  readonly type: string
  readonly default: unknown
}

/** Where the components of an attribute are stored: their own table, and the one that joins them to entries. */
export interface PartTable {
  readonly attribute: string
  readonly component: string
  readonly isRepeated: boolean
  readonly table: string
  readonly columns: readonly StoredColumn[]
}

/** Where the links of an attribute are stored. */
export interface LinkTable {
  readonly attribute: string
  readonly target: UID.ContentType
  readonly table: string
  readonly sourceColumn: string
  readonly targetColumn: string
  /** The column of the rank, of links to several entries. */
  readonly orderColumn?: string
}

/** Where the entries of a type are stored. */
export interface EntryTables {
  readonly table: string
  readonly columns: readonly StoredColumn[]
  readonly partJoin: string
  readonly parts: readonly PartTable[]
  readonly links: readonly LinkTable[]
}

interface Stored {
  readonly tableName: string
  readonly attributes: Readonly<Record<string, StoredAttribute>>
}

const storedAs = (strapi: Core.Strapi, uid: string): Stored => strapi.db.metadata.get(uid) as unknown as Stored

function columnsOf(stored: Stored, attributes: ModelAttributes): StoredColumn[] {
  return Object.entries(attributes)
    .filter(([, { type }]) => type !== 'relation' && type !== 'component')
    .map(([attribute, { type, default: initial }]) => {
      const column = stored.attributes[attribute]?.columnName
      if (!column) throw new Error(`No column for ${stored.tableName}.${attribute}`)
      return { attribute, column, type, default: initial }
    })
}

function partTable(strapi: Core.Strapi, attribute: string, { component, repeatable }: ModelAttribute): PartTable {
  const attributes = strapi.components[component as UID.Component]!.attributes as ModelAttributes
  const nested = Object.entries(attributes).find(([, { type }]) => type === 'relation' || type === 'component')
  if (nested) throw new Error(`The bulk writer does not write ${nested[0]}, a link or a component within ${component}`)
  const stored = storedAs(strapi, component!)
  const own = { table: stored.tableName, columns: columnsOf(stored, attributes) }
  return { attribute, component: component!, isRepeated: repeatable === true, ...own }
}

function linkTable(stored: Stored, attribute: string, { target }: ModelAttribute): LinkTable {
  const { name, joinColumn, inverseJoinColumn, orderColumnName } = stored.attributes[attribute]!.joinTable!
  return {
    attribute,
    target: target as UID.ContentType,
    table: name,
    sourceColumn: joinColumn.name,
    targetColumn: inverseJoinColumn.name,
    ...(orderColumnName ? { orderColumn: orderColumnName } : {}),
  }
}

/** Where Strapi stores the entries of a model, from its own metadata. Throws on what the bulk writer cannot write. */
export function tablesOf(strapi: Core.Strapi, { uid, attributes }: Model): EntryTables {
  const stored = storedAs(strapi, uid)
  const ofType = (wanted: string) => Object.entries(attributes).filter(([, { type }]) => type === wanted)
  return {
    table: stored.tableName,
    columns: columnsOf(stored, attributes),
    partJoin: `${stored.tableName}_cmps`,
    parts: ofType('component').map(([name, attribute]) => partTable(strapi, name, attribute)),
    links: ofType('relation').map(([name, attribute]) => linkTable(stored, name, attribute)),
  }
}
