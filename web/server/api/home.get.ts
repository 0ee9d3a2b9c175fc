import { HomePageDocument } from '@atlas/shared'
import { cachedQuery } from '../cms/client'
import { defineAnswer } from '../cms/define-answer'
import { homePage } from '../presenters/home-page'

/** GET /api/home */
export default defineAnswer(async (_event, locale) => {
  const answer = await cachedQuery(HomePageDocument, { locale })
  return { view: homePage(answer.data, locale), from: [answer] }
})
