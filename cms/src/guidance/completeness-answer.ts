import type { Core } from '@strapi/strapi'
import { completeness, completenessCriteria, isDescribedKind, type Criterion } from '@atlas/shared'
import type { AxisGuide } from './classification'
import type { Values } from './form-row'

/** A criterion of completeness as the form shows it. */
export interface CriterionAnswer {
  readonly code: string
  readonly label: string
  readonly expected: string
  readonly isMet: boolean
  /** Attributes of the form where it is to be written; none when another record says it. */
  readonly fields: readonly string[]
}

/** How many pay practices, drafts included, name an initiative. */
async function practicesNaming(strapi: Core.Strapi, kind: string, documentId: string | null): Promise<number> {
  if (kind !== 'initiative' || !documentId) return 0
  const where = { publishedAt: { $null: true }, initiatives: { documentId } }
  return strapi.db.query('api::remuneration-practice.remuneration-practice').count({ where })
}

/** The criteria of completeness applied to what a form holds; null for a type that has none. */
export async function completenessAnswer(
  strapi: Core.Strapi,
  kind: string,
  row: Values,
  axes: readonly AxisGuide[],
  documentId: string | null,
): Promise<CriterionAnswer[] | null> {
  if (!isDescribedKind(kind)) return null
  const criteria: readonly Criterion[] = completenessCriteria[kind]
  const categories = Object.fromEntries(axes.map(({ code, chosen }) => [code, chosen.map((one) => one.code)]))
  const linkedFrom = { remunerationPractices: await practicesNaming(strapi, kind, documentId) }
  return completeness({ ...row, categories, linkedFrom }, criteria).criteria.map(
    ({ code, label, expected, isMet, fields }) => ({
      ...{ code, label: label.fr, expected: expected.fr, isMet, fields },
    }),
  )
}
