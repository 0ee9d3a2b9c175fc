import { ActorPageDocument, regionDay } from '@atlas/shared'
import { cachedQuery } from '../../cms/client'
import { defineAnswer } from '../../cms/define-answer'
import { slugOf } from '../../directory/slug'
import { actorPage } from '../../presenters/actor-page'

/** GET /api/actors/:slug; 404 when there is no such actor. */
export default defineAnswer(async (event, locale) => {
  const answer = await cachedQuery(ActorPageDocument, { slug: slugOf(event), locale })
  const view = actorPage(answer.data, locale, regionDay())
  if (view === null) throw createError({ statusCode: 404, message: 'Actor not found' })
  return { view, from: [answer] }
})
