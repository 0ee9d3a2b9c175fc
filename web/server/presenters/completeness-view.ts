import { completeness, initiativeCriteria, type InitiativePageQuery, type LocaleCode } from '@atlas/shared'
import { known } from './known'
import { categoryAt } from './typology-words'

/** A criterion of completeness in the words of the page. */
export interface CriterionView {
  readonly code: string
  readonly label: string
  /** What is expected, in one sentence. */
  readonly expected: string
}

/** What a record says of what is expected of it, and what it does not. */
export interface CompletenessView {
  readonly met: readonly CriterionView[]
  readonly missing: readonly CriterionView[]
}

type Criterion = Pick<(typeof initiativeCriteria)[number], 'code' | 'label' | 'expected'>

const criterionView = ({ code, label, expected }: Criterion, locale: LocaleCode): CriterionView => ({
  ...{ code, label: label[locale], expected: expected[locale] },
})

/** Every criterion of an initiative, in order. */
export const criterionViews = (locale: LocaleCode): CriterionView[] =>
  initiativeCriteria.map((criterion) => criterionView(criterion, locale))

/** The completeness of the initiative that a page shows; pay practices count as far as they are published. */
export function initiativeCompleteness(
  detail: NonNullable<InitiativePageQuery['initiatives'][number]>,
  { remunerationPractices }: Pick<InitiativePageQuery, 'remunerationPractices'>,
  locale: LocaleCode,
): CompletenessView {
  const held = known(detail.categories).map(({ key }) => categoryAt(key))
  const categories = Object.fromEntries(held.map(({ axis, codes }) => [axis, codes]))
  const linkedFrom = { remunerationPractices: known(remunerationPractices).length }
  const { criteria } = completeness({ ...detail, categories, linkedFrom }, initiativeCriteria)
  const views = (isMet: boolean) =>
    criteria.filter((criterion) => criterion.isMet === isMet).map((criterion) => criterionView(criterion, locale))
  return { met: views(true), missing: views(false) }
}
