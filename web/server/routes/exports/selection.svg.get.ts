import { ReviewMethodDocument } from '@atlas/shared'
import { cachedQuery } from '../../cms/client'
import { defineDownload } from '../../cms/define-download'
import { siteOrigin } from '../../cms/site-origin'
import { flowFile } from '../../presenters/flow-file'
import { methodPage } from '../../presenters/method-page'
import { writtenDate } from '../../presenters/written-date'

/** GET /exports/selection.svg: the flow of the literature, as the page on the method draws it. */
export default defineDownload(async (event, locale) => {
  const answer = await cachedQuery(ReviewMethodDocument, { locale })
  const { drawing, flow } = methodPage(answer.data, locale)
  const today = writtenDate(new Date().toISOString(), locale)
  const origin = `${siteOrigin(event)}${locale === 'fr' ? '/methode' : '/en/method'} · ${today?.text ?? ''}`
  const body = flowFile({ columns: drawing, included: flow.included, origin }, locale)
  return { view: { body, type: 'image/svg+xml; charset=utf-8', fileName: `selection-${locale}.svg` }, from: [answer] }
})
