import { regionDay } from '@atlas/shared'
import { defineAnswer } from '../cms/define-answer'
import { searchFactors } from '../levers/search-factors'
import { factorPage } from '../presenters/factor-page'

/** GET /api/levers: facilitators, barriers and dynamics, for the filters of the address. */
export default defineAnswer(async (event, locale) => {
  const { first, factors, from } = await searchFactors(event, locale)
  return { view: factorPage(first.data, factors, locale, regionDay()), from }
})
