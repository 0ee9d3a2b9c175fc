import { errors } from '@strapi/utils'
import { publicTypes } from '../../access/public-types'
import type { AdminRequest, AdminRoute } from '../../admin-api'
import { componentsOf, modelOf } from '../model'
import { limits } from '../readers/limits'
import { RefusedFile } from '../readers/refused-file'
import { readSource } from '../source/read-source'
import { matchedPaths } from '../source/source-columns'
import { fullName } from '../../access/full-name'
import { isOfAgency, mayExport, mayImport, mayPublishType } from './import-rights'
import {
  forgetSession,
  openSession,
  runningSession,
  sessionById,
  sessionOf,
  type ImportSession,
} from './import-session'
import { reportFile } from './report-file'
import { startSession } from './run-session'
import { sentFile } from './sent-file'
import { sessionView } from './session-view'

const PAGE = 50

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** A type that the person may load; a 403 for any other. */
function importedType({ strapi, ability }: AdminRequest, value: unknown): string {
  const type = text(value)
  if (!publicTypes(strapi).some(({ info }) => info.singularName === type))
    throw new errors.ValidationError('Choisissez un type de fiches.')
  if (!mayImport(ability, type)) throw new errors.ForbiddenError('Votre rôle ne permet pas d’importer ces fiches.')
  return type
}

function ownSession({ params, user }: AdminRequest): ImportSession {
  const session = sessionById(params.id ?? '')
  if (!session || session.userId !== user.id)
    throw new errors.NotFoundError('Cet import n’est plus connu\u202f: envoyez le fichier à nouveau.')
  return session
}

function refuseSecond(): void {
  const other = runningSession()
  if (!other) return
  throw new errors.ValidationError(
    `Un import est en cours («\u00a0${other.source.fileName}\u00a0», par ${other.userName})\u202f: un seul à la fois. Réessayez dans un instant.`,
  )
}

const types: AdminRoute['answer'] = async ({ strapi, ability }) => ({
  maxBytes: limits.fileBytes,
  types: publicTypes(strapi)
    .map(({ info }) => ({ type: info.singularName as string, label: info.displayName }))
    .filter(({ type }) => mayExport(ability, type))
    .map((one) => ({ ...one, mayImport: mayImport(ability, one.type), mayPublish: mayPublishType(ability, one.type) })),
})

async function send(request: AdminRequest) {
  const { strapi, user, body, context } = request
  const { fileName, bytes } = await sentFile(context)
  const type = importedType(request, body.type)
  const model = modelOf(strapi, type)
  const source = await readSource(fileName, bytes, type).catch((error: unknown) => {
    throw error instanceof RefusedFile ? new errors.ValidationError(error.message) : error
  })
  const paths = source.kind === 'table' ? matchedPaths(model, componentsOf(strapi), source.headers) : []
  const userName = fullName(user) || user.email
  return sessionView(strapi, openSession({ userId: user.id, userName, type, source, paths }))
}

/** What the form asks beside the file: the fields of the columns, and whether to publish. */
function choices(request: AdminRequest, session: ImportSession): void {
  const { body, ability } = request
  importedType(request, session.type)
  if (body.isPublishing === true && !mayPublishType(ability, session.type))
    throw new errors.ForbiddenError('Votre rôle ne permet pas de publier.')
  const paths = Array.isArray(body.paths)
    ? body.paths.map((path) => (typeof path === 'string' ? path : null))
    : session.paths
  Object.assign(session, { paths, isPublishing: body.isPublishing === true })
}

async function check(request: AdminRequest) {
  const session = ownSession(request)
  refuseSecond()
  choices(request, session)
  startSession(request.strapi, session, false)
  return sessionView(request.strapi, session)
}

/** Writes what was looked at, as it was looked at. */
async function run(request: AdminRequest) {
  const session = ownSession(request)
  refuseSecond()
  importedType(request, session.type)
  if (session.isPublishing && !mayPublishType(request.ability, session.type))
    throw new errors.ForbiddenError('Votre rôle ne permet pas de publier.')
  if (session.state !== 'checked' || session.outcome?.counts.refused !== 0)
    throw new errors.ValidationError(
      'Vérifiez d’abord le fichier\u202f: rien ne s’importe tant qu’une ligne est refusée.',
    )
  startSession(request.strapi, session, true)
  return sessionView(request.strapi, session)
}

async function rows(request: AdminRequest) {
  const { query } = request
  const all = ownSession(request).outcome?.rows ?? []
  const wanted = text(query.outcome)
  const found = wanted ? all.filter(({ outcome }) => outcome === wanted) : all
  const page = Math.max(1, Number(query.page) || 1)
  return { total: found.length, pageSize: PAGE, rows: found.slice((page - 1) * PAGE, page * PAGE) }
}

async function report(request: AdminRequest): Promise<undefined> {
  const { context } = request
  const session = ownSession(request)
  context.type = 'text/csv; charset=utf-8'
  context.set('Content-Disposition', 'attachment; filename="compte-rendu-import.csv"')
  context.body = reportFile(session.outcome?.rows ?? [])
}

const current: AdminRoute['answer'] = async ({ strapi, user }) => {
  const session = sessionOf(user.id)
  return session ? sessionView(strapi, session) : null
}

const forget: AdminRoute['answer'] = async (request) => {
  forgetSession(ownSession(request))
  return null
}

/** The addresses of the screen « Import et export » that load files. Only the agency reaches them. */
export const importRoutes: readonly AdminRoute[] = (
  [
    { method: 'GET', path: '/import/types', answer: types },
    { method: 'GET', path: '/import/current', answer: current },
    { method: 'POST', path: '/import/files', answer: send },
    { method: 'POST', path: '/import/:id/check', answer: check },
    { method: 'POST', path: '/import/:id/run', answer: run },
    { method: 'GET', path: '/import/:id/rows', answer: rows },
    { method: 'GET', path: '/import/:id/report', answer: report },
    { method: 'DELETE', path: '/import/:id', answer: forget },
  ] as const
).map((route) => ({ ...route, isAllowed: isOfAgency }))
