import { askIntake } from '../cms/ask-intake'
import { keepPreview } from '../preview/cookie'

interface Opened {
  readonly id: string
  readonly locale: string
  readonly token: string
  readonly seconds: number
}

/** GET /apercu?jeton=: follows the link of an editor, once, and leads to the page of the preview. */
export default defineEventHandler(async (event) => {
  const { jeton } = getQuery(event)
  const answer = await askIntake<Opened>(event, 'POST', '/preview/open', { token: String(jeton ?? '') })
  if (!answer.isTaken) return sendRedirect(event, '/apercu/indisponible', 303)
  const { id, locale, token, seconds } = answer.data
  keepPreview(event, id, token, seconds)
  return sendRedirect(event, locale === 'en' ? `/en/preview/${id}` : `/apercu/${id}`, 303)
})
