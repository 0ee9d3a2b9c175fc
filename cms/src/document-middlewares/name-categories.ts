import type { Core, Modules } from '@strapi/strapi'

const categoryUid = 'api::typology-category.typology-category'
const axisUid = 'api::typology-axis.typology-axis'
const namingActions = new Set(['create', 'update', 'publish', 'unpublish', 'discardDraft'])

interface AxisRow {
  readonly label: string | null
  readonly code: string | null
}
interface CategoryRow {
  readonly id: number
  readonly label: string | null
  readonly code: string | null
  readonly key: string | null
  readonly recordId: string | null
  readonly fullLabel: string | null
  readonly axis: AxisRow | null
  readonly publishedAt: Date | string | null
}
type CategoryNames = Pick<CategoryRow, 'key' | 'recordId' | 'fullLabel'>

/**
 * What follows from a category and its axis: « Axe : nom » for editors, `axis.code` for programs. A published category
 * whose axis is not published has neither: they would tell the code and the name of a draft.
 */
export function categoryNames(row: Omit<CategoryRow, 'id' | 'fullLabel'>): CategoryNames {
  const { label, code, axis, publishedAt } = row
  if (publishedAt && !axis) return { key: null, recordId: null, fullLabel: label }
  const key = axis?.code && code ? `${axis.code}.${code}` : row.key
  const fullLabel = label && axis?.label ? `${axis.label} : ${label}` : label
  return { key, recordId: row.recordId ?? key, fullLabel }
}

/**
 * Writes the names of the categories that match, where they have changed. Straight to the columns: the names follow
 * from the label, the code and the axis, so that neither the date of the last change nor the content version moves.
 */
export async function nameCategories(strapi: Core.Strapi, where: Record<string, unknown> = {}): Promise<void> {
  const rows = (await strapi.db.query(categoryUid).findMany({
    where,
    select: ['id', 'label', 'code', 'key', 'recordId', 'fullLabel', 'publishedAt'],
    populate: { axis: { select: ['label', 'code'] } },
  })) as CategoryRow[]
  for (const row of rows) {
    const names = categoryNames(row)
    const isNamed = names.key === row.key && names.recordId === row.recordId && names.fullLabel === row.fullLabel
    if (!isNamed) await strapi.db.queryBuilder(categoryUid).update(names).where({ id: row.id }).execute()
  }
}

/** Keeps the names of categories right when a category or an axis is saved or published. */
export const nameCategoriesOnChange =
  (strapi: Core.Strapi): Modules.Documents.Middleware.Middleware =>
  async (context, next) => {
    const result = await next()
    if (!namingActions.has(context.action)) return result
    const { documentId } = (result ?? {}) as { documentId?: string }
    if (context.uid === categoryUid) await nameCategories(strapi, { documentId })
    if (context.uid === axisUid) await nameCategories(strapi, { axis: { documentId } })
    return result
  }
