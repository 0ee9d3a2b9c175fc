import type { FieldPresentation, FormCell } from '../fields'

/** What the content model says of a type or a component for the admin: `pluginOptions.atlas` (src/fields/schema.ts). */
export interface ModelPresentation {
  readonly mainField: string
  readonly layout: readonly (readonly FormCell[])[]
  /** Content types only. */
  readonly listColumns?: readonly string[]
}

/** An attribute as the content manager sees it; those that Strapi adds have no presentation. */
export interface ShownAttribute {
  readonly type: string
  readonly target?: string
  readonly pluginOptions?: { readonly atlas?: FieldPresentation }
}

/** A content type or a component as the content manager sees it. */
export interface ShownModel {
  readonly uid: string
  readonly pluginOptions?: { readonly atlas?: ModelPresentation }
  readonly attributes: Readonly<Record<string, ShownAttribute>>
}
