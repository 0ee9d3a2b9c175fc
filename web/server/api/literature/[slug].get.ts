import { parseCitationStyle, PublicationPageDocument, regionDay } from '@atlas/shared'
import { cachedQuery } from '../../cms/client'
import { defineAnswer } from '../../cms/define-answer'
import { directoryInput } from '../../directory/directory-input'
import { slugOf } from '../../directory/slug'
import { publicationPage } from '../../presenters/publication-page'

/** GET /api/literature/:slug?style=: one publication; 404 when there is no such one. */
export default defineAnswer(async (event, locale) => {
  const answer = await cachedQuery(PublicationPageDocument, { slug: slugOf(event), locale })
  const style = parseCitationStyle(directoryInput(getQuery(event))) ?? 'apa'
  const view = publicationPage(answer.data, locale, style, regionDay())
  if (view === null) throw createError({ statusCode: 404, message: 'Publication not found' })
  return { view, from: [answer] }
})
