import { isLocaleCode, regionDay, type VerificationPage } from '@atlas/shared'
import { askIntake } from '../../cms/ask-intake'
import { verificationView } from '../../verification/verification-view'

/** GET /api/verification/:token: what the page of a link shows. It reads only; nothing of it is kept anywhere. */
export default defineEventHandler(async (event) => {
  const { locale = 'fr' } = getQuery(event)
  if (!isLocaleCode(locale)) throw createError({ statusCode: 400, message: 'Unknown locale' })
  const token = getRouterParam(event, 'token')
  const page = await askIntake<VerificationPage>(event, 'POST', '/verification/page', { token })
  if (!page.isTaken) throw createError({ statusCode: page.status === 429 ? 429 : 503, message: page.message })
  return verificationView(page.data, locale, regionDay())
})
