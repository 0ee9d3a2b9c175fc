import { InitiativeMapDocument, parseDirectoryState, TypologyDocument } from '@atlas/shared'
import { cachedQuery } from '../cms/client'
import { defineAnswer } from '../cms/define-answer'
import { directoryInput } from '../directory/directory-input'
import { initiativeFilter } from '../directory/initiative-filter'
import { actorName, dropSuggestions } from '../directory/search'
import { mapPage } from '../presenters/map-page'

/** GET /api/map: the initiatives of the map, for the filters of the address. */
export default defineAnswer(async (event, locale) => {
  const typology = await cachedQuery(TypologyDocument, { locale })
  const axes = typology.data.typology
  const state = parseDirectoryState(
    directoryInput(getQuery(event)),
    axes.map(({ code }) => code),
  )
  const found = await cachedQuery(InitiativeMapDocument, { filter: initiativeFilter(state), locale })
  const extra = {
    actorName: await actorName(state, found.data, locale),
    suggestions: found.data.initiativeMap.total === 0 ? await dropSuggestions(state, locale) : [],
  }
  return { view: mapPage(found.data, axes, locale, extra), from: [typology, found] }
})
