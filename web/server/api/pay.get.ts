import { parsePayState, PayObservatoryDocument, regionDay } from '@atlas/shared'
import { cachedQuery } from '../cms/client'
import { defineAnswer } from '../cms/define-answer'
import { directoryInput } from '../directory/directory-input'
import { payObservatory } from '../presenters/pay-observatory'

/** GET /api/pay: the pay observatory, for the filters, the assumptions and the project of the address. */
export default defineAnswer(async (event, locale) => {
  const state = parsePayState(directoryInput(getQuery(event)))
  const answer = await cachedQuery(PayObservatoryDocument, { locale })
  return { view: payObservatory(answer.data, state, locale, regionDay()), from: [answer] }
})
