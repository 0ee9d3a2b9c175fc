import { parseDirectoryState, TypologyDocument } from '@atlas/shared'
import { cachedQuery } from '../cms/client'
import { defineAnswer } from '../cms/define-answer'
import { actorName, dropSuggestions, searchInitiatives } from '../directory/search'
import { initiativeList } from '../presenters/initiative-list'
import { directoryInput } from '../directory/directory-input'

/** GET /api/initiatives: a page of the directory, for the filters of the address. */
export default defineAnswer(async (event, locale) => {
  const typology = await cachedQuery(TypologyDocument, { locale })
  const axes = typology.data.typology
  const state = parseDirectoryState(
    directoryInput(getQuery(event)),
    axes.map(({ code }) => code),
  )
  const found = await searchInitiatives(state, locale)
  const extra = {
    actorName: await actorName(state, found.data, locale),
    suggestions: found.data.initiativeSearch.total === 0 ? await dropSuggestions(state, locale) : [],
  }
  return { view: initiativeList(found.data, axes, locale, extra), from: [typology, found] }
})
