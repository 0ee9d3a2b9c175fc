import type { LocaleCode } from '@atlas/shared'
import type { AxisRow, CategoryRow, Rows } from './rows'
import { translate } from './translated'

export interface Category {
  readonly documentId: string
  readonly code: string
  /** In the language asked for, else in French. */
  readonly label: string
  readonly definition: string | null
  /** In every language, for the search. */
  readonly labels: readonly string[]
  /** Documents of the categories with which the ARS has said that it makes no sense; the other way round holds too. */
  readonly incompatibleWith: readonly string[]
}

export interface Axis {
  readonly code: string
  readonly label: string
  readonly definition: string | null
  /** The text that the axis comes from. */
  readonly origin: string | null
  /** Whether an initiative needs a category of this axis. */
  readonly isMandatory: boolean
  /** Whether a record may have several. */
  readonly isMultiple: boolean
  /** Language of the label and the definition. */
  readonly language: LocaleCode
  /** Kinds of records that the axis classifies, e.g. initiative. */
  readonly appliesTo: readonly string[]
  /** In the order of display. */
  readonly categories: readonly Category[]
}

/** The axes of the typology and their categories, in the order and the language of display. */
export interface Taxonomy {
  readonly axes: readonly Axis[]
  /** The axis and the category of a document; undefined where there is none. */
  place(documentId: string): { readonly axis: Axis; readonly category: Category } | undefined
}

const byOrder = (a: { order: number | null; code: string }, b: { order: number | null; code: string }): number =>
  (a.order ?? Infinity) - (b.order ?? Infinity) || (a.code < b.code ? -1 : 1)

function categoriesOf(axis: AxisRow, rows: readonly CategoryRow[], locale: LocaleCode): Category[] {
  const ids = new Set(rows.filter((row) => row.axis?.documentId === axis.documentId).map((row) => row.documentId))
  return translate(rows, locale)
    .filter(({ reference }) => ids.has(reference.documentId))
    .sort((a, b) => byOrder(a.reference, b.reference))
    .map(({ reference: { documentId, code, incompatibleWith }, texts: { label, definition } }) => {
      const labels = rows.filter((row) => row.documentId === documentId).map((row) => row.label)
      const others = incompatibleWith.map((other) => other.documentId)
      return { documentId, code, label, definition, labels, incompatibleWith: others }
    })
}

/** Assembles the typology in a language of the atlas. */
export function taxonomyOf(rows: Pick<Rows, 'axes' | 'categories'>, locale: LocaleCode): Taxonomy {
  const axes = translate(rows.axes, locale)
    .sort((a, b) => byOrder(a.reference, b.reference))
    .map(({ reference, texts, language }) => ({
      code: reference.code,
      label: texts.label,
      definition: texts.definition,
      origin: reference.origin,
      isMandatory: reference.isMandatory ?? false,
      isMultiple: reference.isMultiple ?? false,
      language,
      appliesTo: reference.appliesTo ?? [],
      categories: categoriesOf(reference, rows.categories, locale),
    }))
  const places = new Map(
    axes.flatMap((axis) => axis.categories.map((category) => [category.documentId, { axis, category }] as const)),
  )
  return { axes, place: (documentId) => places.get(documentId) }
}
