import type { LocaleCode } from '@atlas/shared'
import { askIntake } from '../../cms/ask-intake'
import { withTerms } from '../../cms/define-answer'
import { isPreviewId, previewToken } from '../../preview/cookie'
import { previewView, type Draft } from '../../preview/preview-view'

type Answer = Draft & { readonly locale: LocaleCode; readonly expiresAt: string }

const clock = new Intl.DateTimeFormat('fr-FR', { hour: 'numeric', minute: '2-digit', timeZone: 'Europe/Paris' })

const noPreview = () => createError({ statusCode: 404, message: 'No such preview' })

/** GET /api/preview/:id: the page of a draft, for the browser that opened its link and for no other. Nothing is kept. */
export default defineEventHandler(async (event) => {
  const id = getRouterParam(event, 'id')
  const token = isPreviewId(id) ? previewToken(event, id) : undefined
  if (!token) throw noPreview()
  const answer = await askIntake<Answer>(event, 'POST', '/preview/read', { id, token })
  if (!answer.isTaken)
    throw answer.status === 404 ? noPreview() : createError({ statusCode: 503, message: 'No answer' })
  const { locale, expiresAt } = answer.data
  const view = await previewView(answer.data, locale, new Date().toISOString())
  return { ...(await withTerms(view, locale)), until: clock.format(new Date(expiresAt)) }
})
