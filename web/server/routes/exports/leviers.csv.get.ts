import { defineDownload } from '../../cms/define-download'
import { searchFactors } from '../../levers/search-factors'
import { factorTable } from '../../presenters/factor-table'

/** GET /exports/leviers.csv: the factors that the page shows, for the same address. */
export default defineDownload(async (event, locale) => {
  const { first, factors, from } = await searchFactors(event, locale)
  const { typology, factorSearch } = first.data
  const body = factorTable(factors, typology, factorSearch.axisCodes, locale)
  return { view: { body, type: 'text/csv; charset=utf-8', fileName: 'leviers.csv' }, from }
})
