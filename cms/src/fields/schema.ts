import type { Attribute } from './attribute'

/** The headings under which the admin sorts the types. */
export type Group =
  | 'Recensement'
  | 'Rémunération'
  | 'Connaissances'
  | 'Typologie'
  | 'Stratégie'
  | 'Suivi'
  | 'Site'
  | 'À traiter'
  | 'Suivi interne'

type Attributes = Readonly<Record<string, Attribute>>

/** One cell of a form's row. */
export interface FormCell {
  readonly name: string
  readonly size: number
}

interface TypeDescription<A extends Attributes> {
  /** Strapi's singular and plural names, kebab-case. */
  readonly singular: string
  readonly plural: string
  readonly label: string
  readonly description: string
  readonly group: Group
  /** The field that names an entry in lists and links. */
  readonly mainField: keyof A & string
  readonly listColumns: readonly (keyof A & string)[]
  /** Columns of the database that are searched together. */
  readonly indexes?: readonly (readonly string[])[]
  readonly isLocalized?: boolean
  readonly attributes: A
}

const snake = (name: string): string => name.replaceAll('-', '_')

/** Fills rows of 12 columns with the fields, in their order. */
export function formRows(attributes: Attributes): FormCell[][] {
  const rows: FormCell[][] = []
  let used = 12
  for (const [name, attribute] of Object.entries(attributes)) {
    const { size } = attribute.pluginOptions.atlas
    if (used + size > 12) {
      rows.push([])
      used = 0
    }
    rows.at(-1)!.push({ name, size })
    used += size
  }
  return rows
}

/** The closed list of each coded field: the admin's list filters know fields by name only. */
function vocabularies(attributes: Attributes): Record<string, string> {
  const coded = Object.entries(attributes).map(([name, { pluginOptions }]) => [name, pluginOptions.atlas.vocabulary])
  return Object.fromEntries(coded.filter(([, vocabulary]) => vocabulary))
}

function contentType<A extends Attributes>(type: TypeDescription<A>, isPrivate: boolean) {
  const collectionName = snake(type.plural)
  const presentation = { group: type.group, mainField: type.mainField, listColumns: [...type.listColumns] }
  return {
    kind: 'collectionType' as const,
    collectionName,
    info: {
      singularName: type.singular,
      pluralName: type.plural,
      displayName: type.label,
      description: type.description,
    },
    options: { draftAndPublish: !isPrivate },
    pluginOptions: {
      i18n: { localized: type.isLocalized ?? false },
      atlas: {
        ...presentation,
        layout: formRows(type.attributes),
        vocabularies: vocabularies(type.attributes),
        isPrivate,
      },
    },
    attributes: { ...type.attributes },
    indexes: (type.indexes ?? []).map((columns) => ({
      name: `${collectionName}_${columns.join('_')}_idx`.slice(0, 60),
      columns: [...columns],
    })),
  }
}

/** A type that the public reads once published: with drafts, and the indexes that readers and imports need. */
export const publicType = <const A extends Attributes>(type: TypeDescription<A>) =>
  contentType({ ...type, indexes: [['locale', 'published_at'], ['record_id'], ...(type.indexes ?? [])] }, false)

/** A type that never leaves the admin: no route, no GraphQL. */
export const privateType = <const A extends Attributes>(type: TypeDescription<A>) => contentType(type, true)

interface ComponentDescription<A extends Attributes> {
  /** `category.name`, as attributes refer to it. */
  readonly uid: string
  readonly label: string
  readonly mainField: keyof A & string
  readonly attributes: A
}

/** A group of fields that several types share. */
export function component<const A extends Attributes>({ uid, label, mainField, attributes }: ComponentDescription<A>) {
  return {
    collectionName: `components_${snake(uid.replace('.', '_'))}s`,
    info: { displayName: label },
    options: {},
    pluginOptions: { atlas: { mainField, layout: formRows(attributes) } },
    attributes: { ...attributes },
  }
}
