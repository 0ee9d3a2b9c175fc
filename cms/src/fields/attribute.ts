import type { VocabularyName } from './vocabulary-name'

/** What the admin shows of a field, in French, and how wide it stands in the form (1 to 12 columns). */
export interface FieldPresentation {
  readonly label: string
  readonly help?: string
  readonly size: number
  /** Name of the closed list whose labels the admin shows instead of the codes. */
  readonly vocabulary?: VocabularyName
  /** A list of codes that is not a vocabulary, to choose from. */
  readonly choices?: 'department'
  /** Written by the CMS itself: not in the form. */
  readonly isComputed?: boolean
  /** In the form to be read, not changed. */
  readonly isReadOnly?: boolean
}

/** A Strapi attribute with its presentation. Strapi keeps unknown plugin options as they are. */
export interface Attribute {
  readonly type: string
  readonly pluginOptions: {
    readonly atlas: FieldPresentation
    readonly i18n: { readonly localized: boolean }
  }
  readonly [option: string]: unknown
}

/** The options that every field takes. */
export interface FieldOptions {
  /** One sentence under the field, for the editor. */
  readonly help?: string
  /** Width in the form, over 12. */
  readonly size?: number
  /** One value a language; without it, one value for all. */
  readonly localized?: boolean
  /** Never leaves the CMS: neither REST nor GraphQL know the field. */
  readonly private?: boolean
  /** Written by the CMS itself: not in the form. */
  readonly isComputed?: boolean
  /** In the form to be read, not changed. */
  readonly isReadOnly?: boolean
}

/** Assembles an attribute: Strapi's own options, plus its label, help, width and what its values are chosen from. */
export function attribute(
  label: string,
  strapiOptions: { type: string } & Record<string, unknown>,
  { help, size = 12, localized = false, private: isPrivate = false, isComputed = false, isReadOnly }: FieldOptions,
  chosenFrom: Pick<FieldPresentation, 'vocabulary' | 'choices'> = {},
): Attribute {
  return {
    ...strapiOptions,
    ...(isPrivate ? { private: true } : {}),
    pluginOptions: {
      atlas: {
        ...{ label, size, ...(help ? { help } : {}) },
        ...{ ...(isComputed ? { isComputed } : {}), ...(isReadOnly ? { isReadOnly } : {}), ...chosenFrom },
      },
      i18n: { localized },
    },
  }
}
