import { Readable } from 'node:stream'
import { errors } from '@strapi/utils'
import { publicTypes } from '../../access/public-types'
import type { AdminRequest, AdminRoute } from '../../admin-api'
import { exportFormats, exportPieces, isExportFormat, referenceFormats } from '../exports'
import { modelOf } from '../model'
import { isOfAgency, mayExport, mayReadField } from './import-rights'

const today = (): string => new Date().toISOString().slice(0, 10)

/** Whether the person may read every private field of a type. */
function mayReadPrivate({ strapi, ability }: AdminRequest, type: string): boolean {
  const fields = Object.entries(modelOf(strapi, type).attributes).filter(([, attribute]) => attribute.private === true)
  return fields.every(([name]) => mayReadField(ability, type, name))
}

async function answer(request: AdminRequest): Promise<undefined> {
  const { strapi, ability, params, query, context } = request
  const { type = '' } = params
  const { format, state, private: asked } = query
  if (!publicTypes(strapi).some(({ info }) => info.singularName === type))
    throw new errors.NotFoundError('Type inconnu.')
  if (!mayExport(ability, type)) throw new errors.ForbiddenError('Votre rôle ne permet pas de lire ces fiches.')
  if (!isExportFormat(format) || (referenceFormats.has(format) && type !== 'publication'))
    throw new errors.ValidationError('Ce format n’est pas proposé pour ces fiches.')
  if (asked === '1' && !mayReadPrivate(request, type))
    throw new errors.ForbiddenError('Votre rôle ne permet pas de lire les champs internes.')
  const { extension, mime } = exportFormats[format]
  context.type = mime
  context.set('Content-Disposition', `attachment; filename="${type}-${today()}.${extension}"`)
  context.set('Cache-Control', 'no-store')
  const pieces = exportPieces(strapi, {
    ...{ type, format, state: state === 'published' ? 'published' : 'draft', withPrivate: asked === '1' },
  })
  context.body = Readable.from(pieces)
}

/** GET /atlas/export/:type?format=csv&state=draft|published&private=1: the records of a type, as a file. */
export const exportRoute: AdminRoute = { method: 'GET', path: '/export/:type', isAllowed: isOfAgency, answer }
