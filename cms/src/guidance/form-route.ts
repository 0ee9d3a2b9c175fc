import type { UID } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { defaultLocale, isLocaleCode } from '@atlas/shared'
import { mayRead } from '../access'
import { isPublicType } from '../access/public-types'
import type { AdminRequest, AdminRoute } from '../admin-api'
import { classificationOf } from './classification'
import { completenessAnswer } from './completeness-answer'
import { formRow, type Values } from './form-row'
import { publicationObstacles } from './publication-answer'
import { storedRow, type FormSubject } from './stored-row'

function subjectOf({ strapi, params, body }: AdminRequest): FormSubject {
  const { uid = '' } = params
  if (!isPublicType(strapi, uid)) throw new errors.NotFoundError('Ce type de fiche n’a pas de règles de publication.')
  const { documentId, locale } = body
  if (locale != null && !isLocaleCode(locale)) throw new errors.ValidationError('Cette langue n’est pas connue.')
  const i18n = strapi.contentType(uid as UID.ContentType).pluginOptions as { i18n?: { localized?: boolean } }
  return {
    uid: uid as UID.ContentType,
    documentId: typeof documentId === 'string' && documentId !== '' ? documentId : null,
    locale: i18n.i18n?.localized ? ((locale as string | null) ?? defaultLocale) : null,
  }
}

/** The stored draft; refuses whoever may not read it, or may not create one. */
async function allowedRow({ strapi, ability }: AdminRequest, subject: FormSubject): Promise<Values> {
  const { uid, documentId } = subject
  const row = await storedRow(strapi, subject)
  if (row === null) throw new errors.NotFoundError('Cette fiche n’existe plus.')
  const isAllowed = documentId
    ? mayRead(ability, uid, row)
    : ability.can('plugin::content-manager.explorer.create', uid)
  if (!isAllowed) throw new errors.ForbiddenError('Votre rôle ne le permet pas.')
  return row
}

const valuesOf = ({ body }: AdminRequest): Values =>
  typeof body.values === 'object' && body.values !== null && !Array.isArray(body.values) ? (body.values as Values) : {}

/**
 * What helps to finish an entry while its form is being filled: what forbids publishing it, its completeness and its
 * classification, of what the form holds now. Nothing is written.
 */
export const formGuidanceRoute: AdminRoute = {
  method: 'POST',
  path: '/guidance/:uid',
  async answer(request) {
    const { strapi } = request
    const subject = subjectOf(request)
    const stored = await allowedRow(request, subject)
    const { info, attributes } = strapi.contentType(subject.uid)
    const row = formRow(attributes as never, stored, valuesOf(request))
    const categories = ((row.categories ?? []) as { documentId: string }[]).map(({ documentId }) => documentId)
    const axes = 'categories' in attributes ? await classificationOf(strapi, info.singularName, categories) : null
    const { documentId } = subject
    return {
      obstacles: await publicationObstacles(strapi, row, subject),
      criteria: await completenessAnswer(strapi, info.singularName, row, axes ?? [], documentId),
      axes,
    }
  },
}
