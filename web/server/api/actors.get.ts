import { ActorSearchDocument, parseDirectoryState, regionDay } from '@atlas/shared'
import { cachedQuery } from '../cms/client'
import { defineAnswer } from '../cms/define-answer'
import { directoryInput } from '../directory/directory-input'
import { actorList } from '../presenters/actor-list'

const PAGE_SIZE = 24
const TYPE_AXIS = 'actor_type'

/** GET /api/actors: a page of the directory of actors, whose address has the same names as the one of initiatives. */
export default defineAnswer(async (event, locale) => {
  const state = parseDirectoryState(directoryInput(getQuery(event)), [TYPE_AXIS])
  const answer = await cachedQuery(ActorSearchDocument, {
    text: state.text,
    types: [...(state.categories[TYPE_AXIS] ?? [])],
    departments: [...state.departments],
    page: state.page,
    pageSize: PAGE_SIZE,
    locale,
  })
  return { view: actorList(answer.data, locale, regionDay()), from: [answer] }
})
