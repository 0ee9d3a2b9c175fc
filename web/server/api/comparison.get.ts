import { regionDay } from '@atlas/shared'
import { compareInitiatives, type InitiativeSelection } from '../comparison/compare-initiatives'
import { compareTerritories } from '../comparison/compare-territories'
import { comparisonStateOf } from '../comparison/comparison-state'
import { defineAnswer } from '../cms/define-answer'
import type { TerritoryComparison } from '../presenters/territory-comparison'

/** One of the two, as the address asks. */
interface ComparisonView {
  readonly territories: TerritoryComparison | null
  readonly initiatives: InitiativeSelection | null
}

/** GET /api/comparison: what the address puts side by side, territories or initiatives. */
export default defineAnswer<ComparisonView>(async (event, locale) => {
  const state = comparisonStateOf(event)
  if (state.kind === 'initiative') {
    const { view, from } = await compareInitiatives(state, locale)
    return { view: { territories: null, initiatives: view }, from }
  }
  const { view, from } = await compareTerritories(state, locale, regionDay())
  return { view: { territories: view, initiatives: null }, from }
})
