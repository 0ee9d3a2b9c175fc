import type { Core, Modules } from '@strapi/strapi'

const categoryUid = 'api::typology-category.typology-category'
const axisUid = 'api::typology-axis.typology-axis'
const namingActions = new Set(['create', 'update', 'publish', 'unpublish', 'discardDraft'])

interface CategoryRow {
  readonly id: number
  readonly label: string | null
  readonly fullLabel: string | null
  readonly axis: { readonly label: string | null } | null
}

/** « Axe : nom », or the name alone while the axis is not known. */
export function categoryName(label: string | null, axisLabel: string | null | undefined): string | null {
  if (!label) return null
  return axisLabel ? `${axisLabel} : ${label}` : label
}

/**
 * Writes the full name of the categories that match, where it has changed. Straight to the column: the name follows
 * from the label and the axis, so that neither the date of the last change nor the content version moves with it.
 */
export async function nameCategories(strapi: Core.Strapi, where: Record<string, unknown> = {}): Promise<void> {
  const rows = (await strapi.db.query(categoryUid).findMany({
    where,
    select: ['id', 'label', 'fullLabel'],
    populate: { axis: { select: ['label'] } },
  })) as CategoryRow[]
  for (const { id, label, fullLabel, axis } of rows) {
    const name = categoryName(label, axis?.label)
    if (name !== fullLabel)
      await strapi.db.queryBuilder(categoryUid).update({ fullLabel: name }).where({ id }).execute()
  }
}

/** Keeps the full names of categories right when a category or an axis is saved or published. */
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
