import { regionDay } from '@atlas/shared'
import { compareInitiatives } from '../../comparison/compare-initiatives'
import { compareTerritories } from '../../comparison/compare-territories'
import { comparisonStateOf } from '../../comparison/comparison-state'
import { defineDownload } from '../../cms/define-download'
import { initiativeTable, territoryTable } from '../../presenters/comparison-table'

const type = 'text/csv; charset=utf-8'
const fileName = 'comparaison.csv'

/** GET /exports/comparaison.csv: the table that the page shows, for the same address. */
export default defineDownload(async (event, locale) => {
  const state = comparisonStateOf(event)
  if (state.kind === 'initiative') {
    const { view, from } = await compareInitiatives(state, locale)
    return { view: { body: initiativeTable(view, locale), type, fileName }, from }
  }
  const { view, from } = await compareTerritories(state, locale, regionDay())
  return { view: { body: territoryTable(view, locale), type, fileName }, from }
})
