import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { Attribute, FormCell } from '../../src/fields'

export const sourceFolder = path.resolve(__dirname, '..', '..', 'src')

/** A schema as its file exports it. */
export interface SchemaFile {
  readonly kind?: string
  readonly collectionName: string
  readonly info: { readonly singularName?: string; readonly pluralName?: string; readonly displayName: string }
  readonly options: { readonly draftAndPublish?: boolean }
  readonly pluginOptions: {
    readonly i18n?: { readonly localized: boolean }
    readonly atlas: {
      readonly mainField: string
      readonly listColumns?: readonly string[]
      readonly layout: readonly (readonly FormCell[])[]
      readonly isPrivate?: boolean
    }
  }
  readonly attributes: Readonly<Record<string, Attribute>>
}

// eslint-disable-next-line @typescript-eslint/no-require-imports
const load = (file: string): SchemaFile => (require(file) as { default: SchemaFile }).default

const folders = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)

/** Where the schema of a type lies. */
export const schemaFolder = (type: string): string => path.join(sourceFolder, 'api', type, 'content-types', type)

/** Every content type by its singular name. */
export const contentTypes: ReadonlyMap<string, SchemaFile> = new Map(
  folders(path.join(sourceFolder, 'api')).map((type) => [type, load(path.join(schemaFolder(type), 'schema.ts'))]),
)

/** Every component by its name (`geo.place`). */
export const components: ReadonlyMap<string, SchemaFile> = new Map(
  folders(path.join(sourceFolder, 'components')).flatMap((category) =>
    readdirSync(path.join(sourceFolder, 'components', category)).map((file): [string, SchemaFile] => {
      const name = path.basename(file, '.ts')
      return [`${category}.${name}`, load(path.join(sourceFolder, 'components', category, file))]
    }),
  ),
)

/** Content types and components together. */
export const schemas: readonly (readonly [string, SchemaFile])[] = [...contentTypes, ...components]

/** Whether a type has a file of its own at this path below its folder. */
export const hasFile = (type: string, file: string): boolean => existsSync(path.join(sourceFolder, 'api', type, file))
