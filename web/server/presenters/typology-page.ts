import type { FacetFragment, LocaleCode, MatrixState, TypologyGuideQuery, TypologyMatrixQuery } from '@atlas/shared'
import { matrixView, type MatrixView } from './matrix-view'
import { said, type Said } from './said'
import { LEVEL_AXIS } from './typology-words'

type Axis = TypologyGuideQuery['typology'][number]
type Category = Axis['categories'][number]

/** A category explained. */
export interface CategoryGuide {
  readonly code: string
  readonly label: string
  readonly definition: Said | null
  readonly counts: Category['counts']
  readonly examples: readonly { readonly slug: string; readonly title: Said }[]
}

/** An axis explained. */
export interface AxisGuide {
  readonly code: string
  readonly label: string
  /** Language of the label, when that is not the page's. */
  readonly lang: LocaleCode | null
  readonly definition: Said | null
  /** The text that it comes from, in French. */
  readonly origin: string | null
  readonly isMultiple: boolean
  readonly categories: readonly CategoryGuide[]
}

/** A step of the stair of engagement. */
export interface LevelStep {
  readonly code: string
  readonly label: string
  readonly definition: string | null
  readonly count: number
}

export interface TypologyPage {
  readonly axes: readonly AxisGuide[]
  readonly levels: readonly LevelStep[]
  /** Null when one axis is named twice. */
  readonly matrix: MatrixView | null
  /** Initiatives that the filters leave. */
  readonly total: number
  readonly facets: readonly FacetFragment[]
  readonly actorName: string | null
}

function categoryGuide(category: Category, { language }: Axis, locale: LocaleCode): CategoryGuide {
  const { code, label, definition, counts, examples } = category
  return {
    ...{ code, label, counts },
    definition: said(definition, language, locale),
    examples: examples.map(({ slug, title, language }) => ({
      slug,
      title: said(title, language, locale) ?? { text: slug, lang: null },
    })),
  }
}

const axisGuide = (axis: Axis, locale: LocaleCode): AxisGuide => ({
  ...{ code: axis.code, label: axis.label, origin: axis.origin, isMultiple: axis.isMultiple },
  lang: axis.language === locale ? null : (axis.language as LocaleCode),
  definition: said(axis.definition, axis.language, locale),
  categories: axis.categories.map((category) => categoryGuide(category, axis, locale)),
})

/** What the page of the typology shows; `found` is null when there are not two axes to cross. */
export function typologyPage(
  { typology }: TypologyGuideQuery,
  found: TypologyMatrixQuery | null,
  { rows, columns }: MatrixState,
  actorName: string | null,
  locale: LocaleCode,
): TypologyPage {
  const axis = (code: string) => typology.find((one) => one.code === code)!
  const search = found?.initiativeSearch
  return {
    axes: typology.map((one) => axisGuide(one, locale)),
    levels: (typology.find(({ code }) => code === LEVEL_AXIS)?.categories ?? []).map(
      ({ code, label, definition, counts }) => ({ code, label, definition, count: counts.initiatives }),
    ),
    matrix: found && matrixView(found.typologyMatrix, axis(rows), axis(columns), locale),
    total: search?.total ?? 0,
    facets: search?.facets ?? [],
    actorName,
  }
}
