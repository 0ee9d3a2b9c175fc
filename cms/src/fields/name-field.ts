import type { Core } from '@strapi/strapi'

interface Model {
  readonly attributes: Readonly<Record<string, unknown>>
  readonly pluginOptions?: { readonly atlas?: { readonly mainField?: string } }
}

/** The field that names the entries of a type in links; undefined for what is not the atlas's. */
export function nameFieldOf(strapi: Core.Strapi, uid: string): string | undefined {
  const { attributes, pluginOptions } = strapi.getModel(uid as never) as unknown as Model
  if (!pluginOptions?.atlas) return undefined
  return 'fullLabel' in attributes ? 'fullLabel' : pluginOptions.atlas.mainField
}
