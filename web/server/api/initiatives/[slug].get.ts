import { InitiativePageDocument, regionDay } from '@atlas/shared'
import { cachedQuery } from '../../cms/client'
import { defineAnswer } from '../../cms/define-answer'
import { slugOf } from '../../directory/slug'
import { initiativePage } from '../../presenters/initiative-page'

/** GET /api/initiatives/:slug; 404 when there is no such initiative. */
export default defineAnswer(async (event, locale) => {
  const answer = await cachedQuery(InitiativePageDocument, { slug: slugOf(event), locale })
  const view = initiativePage(answer.data, locale, regionDay())
  if (view === null) throw createError({ statusCode: 404, message: 'Initiative not found' })
  return { view, from: [answer] }
})
