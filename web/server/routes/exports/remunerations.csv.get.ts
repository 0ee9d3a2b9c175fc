import { parsePayState, PayObservatoryDocument, regionDay } from '@atlas/shared'
import { cachedQuery } from '../../cms/client'
import { defineDownload } from '../../cms/define-download'
import { directoryInput } from '../../directory/directory-input'
import { payCsv } from '../../presenters/pay-csv'

/** GET /exports/remunerations.csv: the selected practices, a row a line of amounts, with the euros an hour or why not. */
export default defineDownload(async (event, locale) => {
  const state = parsePayState(directoryInput(getQuery(event)))
  const answer = await cachedQuery(PayObservatoryDocument, { locale })
  const body = payCsv(answer.data, state, locale, regionDay())
  return { view: { body, type: 'text/csv; charset=utf-8', fileName: 'remunerations.csv' }, from: [answer] }
})
