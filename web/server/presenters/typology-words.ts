import type { TypologyAxisFragment } from '@atlas/shared'

/** A category in words. */
export interface CategoryWords {
  readonly code: string
  readonly label: string
  readonly definition: string | null
}

/** The axis whose categories are steps, from the lightest to the fullest. */
export const LEVEL_AXIS = 'engagement_level'

/** One axis with some of its categories. */
export interface CategoryGroup {
  readonly key: string
  readonly label: string
  readonly values: readonly CategoryWords[]
}

/** The axis and the code that the key of a category (`field.care`) is made of; empty codes when there is none. */
export function categoryAt(key: string | null): { readonly axis: string; readonly codes: readonly string[] } {
  const [axis = '', code = ''] = (key ?? '').split('.')
  return { axis, codes: [code] }
}

/** Finds the words of the categories that a record holds. */
export function typologyWords(axes: readonly TypologyAxisFragment[]) {
  const byKey = new Map(
    axes.flatMap((axis) => axis.categories.map((category) => [`${axis.code}.${category.code}`, category] as const)),
  )
  const category = (axis: string, code: string): CategoryWords | null => byKey.get(`${axis}.${code}`) ?? null

  return {
    category,
    /** The categories of an axis in their order. */
    categoriesOf: (axis: string): readonly CategoryWords[] => axes.find(({ code }) => code === axis)?.categories ?? [],
    /** The axes in their order, each with those of its categories that the record holds; axes without any are left out. */
    groups: (held: readonly { readonly axis: string; readonly codes: readonly string[] }[]): CategoryGroup[] =>
      axes
        .map(({ code, label, categories }) => {
          const codes = held.filter(({ axis }) => axis === code).flatMap((one) => one.codes)
          return { key: code, label, values: categories.filter((value) => codes.includes(value.code)) }
        })
        .filter(({ values }) => values.length > 0),
  }
}

export type TypologyWords = ReturnType<typeof typologyWords>
