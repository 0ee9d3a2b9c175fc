import { defineAnswer } from '../cms/define-answer'
import { literatureStateOf } from '../literature/literature-state'
import { dropSuggestions, searchPublications } from '../literature/search'
import { literatureList } from '../presenters/literature-list'

/** GET /api/literature: a page of the literature, for the filters of the address. */
export default defineAnswer(async (event, locale) => {
  const { state, axisCodes, typology } = await literatureStateOf(event, locale)
  const found = await searchPublications(state, locale)
  const suggestions = found.data.publicationSearch.total === 0 ? await dropSuggestions(state, locale) : []
  return { view: literatureList(found.data, locale, state.style, { axisCodes, suggestions }), from: [typology, found] }
})
