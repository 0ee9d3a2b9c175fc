import type { Core } from '@strapi/strapi'
import { defaultLocale } from '@atlas/shared'

interface AxisRow {
  readonly code: string
  readonly label: string
  readonly definition: string | null
  readonly isMandatory: boolean | null
  readonly isMultiple: boolean | null
  readonly appliesTo: readonly string[] | null
}
interface CategoryRow {
  readonly code: string
  readonly label: string
  readonly definition: string | null
  readonly axis: { readonly code: string } | null
}

/** An axis as the form shows it, with what has been chosen on it. */
export interface AxisGuide {
  readonly code: string
  readonly label: string
  readonly definition: string | null
  readonly isMandatory: boolean
  readonly isMultiple: boolean
  readonly chosen: readonly { readonly code: string; readonly label: string; readonly definition: string | null }[]
}

const categoryUid = 'api::typology-category.typology-category'
const axisUid = 'api::typology-axis.typology-axis'

/** `remuneration-practice` → `remuneration_practice`, as axes name the kinds that they classify. */
const recordKindOf = (kind: string): string => kind.replaceAll('-', '_')

const guideOf = (axis: AxisRow, categories: readonly CategoryRow[]): AxisGuide => ({
  ...{ code: axis.code, label: axis.label, definition: axis.definition },
  ...{ isMandatory: axis.isMandatory ?? false, isMultiple: axis.isMultiple ?? false },
  chosen: categories
    .filter((category) => category.axis?.code === axis.code)
    .map(({ code, label, definition }) => ({ code, label, definition })),
})

/** Every axis that classifies a kind of record, with those of the given categories that are on it. */
export async function classificationOf(
  strapi: Core.Strapi,
  kind: string,
  documentIds: readonly string[],
): Promise<AxisGuide[]> {
  const [axes, categories] = (await Promise.all([
    strapi.db
      .query(axisUid)
      .findMany({ where: { locale: defaultLocale, publishedAt: { $notNull: true } }, orderBy: { order: 'asc' } }),
    strapi.db.query(categoryUid).findMany({
      where: { documentId: { $in: [...documentIds] }, locale: defaultLocale, publishedAt: { $null: true } },
      populate: { axis: { select: ['code'] } },
      orderBy: { order: 'asc' },
    }),
  ])) as [AxisRow[], CategoryRow[]]
  const classifies = ({ code, appliesTo }: AxisRow) =>
    (appliesTo ?? []).includes(recordKindOf(kind)) || categories.some(({ axis }) => axis?.code === code)
  return axes.filter(classifies).map((axis) => guideOf(axis, categories))
}
