import { ReviewMethodDocument } from '@atlas/shared'
import { cachedQuery } from '../cms/client'
import { defineAnswer } from '../cms/define-answer'
import { methodPage } from '../presenters/method-page'

/** GET /api/method: how the state of play was made, in figures. */
export default defineAnswer(async (_event, locale) => {
  const answer = await cachedQuery(ReviewMethodDocument, { locale })
  return { view: methodPage(answer.data, locale), from: [answer] }
})
