import type { Core } from '@strapi/strapi'
import { contributionAxes, defaultLocale } from '@atlas/shared'

export interface KnownCategory {
  readonly documentId: string
  /** `axis.code` */
  readonly key: string
  readonly label: string
}

/** The published categories of the axes that the form asks about, in French. */
export async function knownCategories(strapi: Core.Strapi): Promise<KnownCategory[]> {
  return strapi.db.query('api::typology-category.typology-category').findMany({
    select: ['documentId', 'key', 'label'],
    where: {
      locale: defaultLocale,
      publishedAt: { $notNull: true },
      $or: contributionAxes.map((axis) => ({ key: { $startsWith: `${axis}.` } })),
    },
  })
}

/** Codes by axis, as the shared rules ask for them. */
export function codesByAxis(categories: readonly KnownCategory[]): Record<string, string[]> {
  const codes: Record<string, string[]> = {}
  for (const { key } of categories) {
    const [axis, code] = key.split('.') as [string, string]
    ;(codes[axis] ??= []).push(code)
  }
  return codes
}
