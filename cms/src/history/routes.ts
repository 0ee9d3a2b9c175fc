import { errors } from '@strapi/utils'
import { revisionAction } from '@atlas/shared'
import type { AdminRequest, AdminRoute } from '../admin-api'
import { typeLabelOf } from '../fields/type-label'
import { differences } from './differences'
import { historyCsv } from './export-csv'
import { changingActions, firstOfLastDays, lastDaysActivity } from './last-days'
import { restorePlan, restoreRevision, restoredState } from './restore'
import { revisionUid, type Revision } from './revision'
import { filterConditions, filterOf } from './revision-filter'
import { lineOf, revisionLines } from './revision-lines'
import { maySeeHistory, mayRestore, only, readableFields, visibleRevisions, writableFields } from './sight'
import { snapshotOf } from './snapshot'

const [panelSize, screenSize] = [5, 20]

const pageOf = ({ query }: AdminRequest): number => Math.max(1, Math.trunc(Number(query.page)) || 1)

/** The line of history asked for; as if it were not there for who may not read the record. */
async function revisionAsked(request: AdminRequest): Promise<Revision> {
  const where = { documentId: request.params.id }
  const revision = (await request.strapi.db.query(revisionUid).findOne({ where })) as Revision | null
  const isVisible = revision && (await maySeeHistory(request, revision.recordType, revision.recordKey))
  if (!isVisible) throw new errors.NotFoundError('Cette ligne de l’historique n’existe pas.')
  return revision
}

const ofRecord: AdminRoute = {
  method: 'GET',
  path: '/history/of/:uid/:documentId',
  isAllowed: (request) => maySeeHistory(request, request.params.uid!, request.params.documentId!),
  answer: (request) => {
    const { strapi, params, query } = request
    const where = { recordType: params.uid, recordKey: params.documentId }
    return revisionLines(strapi, where, pageOf(request), query.size === 'wide' ? screenSize : panelSize)
  },
}

/** What restoring would change in the draft as it is, and what it could not put back. */
async function restoration(request: AdminRequest, revision: Revision) {
  const { strapi } = request
  const { recordType: uid, recordKey: documentId, recordLocale: locale } = revision
  const state = restoredState(revision)
  if (!state || !(await mayRestore(request, uid, documentId))) return null
  const current = await snapshotOf(strapi, uid, { documentId, locale, status: 'draft' })
  const fields = writableFields(request, uid)
  const { data, lost } = await restorePlan(strapi, fields, state, { locale, isDeleted: current === null })
  const restored = fields.filter(({ name }) => name in data)
  return { isDeleted: current === null, lost, differences: differences(restored, current, state) }
}

const one: AdminRoute = {
  method: 'GET',
  path: '/history/revisions/:id',
  answer: async (request) => {
    const revision = await revisionAsked(request)
    const fields = readableFields(request, revision.recordType)
    const [before, after] = [only(fields, revision.before), only(fields, revision.after)]
    const line = lineOf(request.strapi, revision)
    return {
      ...line,
      differences: differences(fields, before, after),
      restoration: await restoration(request, revision),
    }
  },
}

const restore: AdminRoute = {
  method: 'POST',
  path: '/history/revisions/:id/restore',
  answer: async (request) => {
    const revision = await revisionAsked(request)
    const { recordType, recordKey, recordLocale } = revision
    if (!(await mayRestore(request, recordType, recordKey)))
      throw new errors.ForbiddenError('Votre rôle ne le permet pas.')
    const how = { fields: writableFields(request, recordType), userId: request.user.id }
    const lost = await restoreRevision(request.strapi, revision, how)
    return { lost, type: recordType, recordKey, locale: recordLocale }
  },
}

const conditions = async (request: AdminRequest) => ({
  $and: [await visibleRevisions(request), ...filterConditions(filterOf(request.query))],
})

const all: AdminRoute = {
  method: 'GET',
  path: '/history',
  answer: async (request) => revisionLines(request.strapi, await conditions(request), pageOf(request), screenSize),
}

/** What the history can be filtered by: the types, the people and the actions that it tells of. */
const choices: AdminRoute = {
  method: 'GET',
  path: '/history/choices',
  answer: async (request) => {
    const { strapi } = request
    const where = await visibleRevisions(request)
    const values = async (field: 'recordType' | 'userName', column: string) => {
      const rows = await strapi.db.queryBuilder(revisionUid).select([field]).where(where).groupBy([column]).execute()
      return (rows as Record<string, string>[]).map((row) => row[field] ?? '').filter(Boolean)
    }
    const types = (await values('recordType', 'record_type')).map((value) => ({
      value,
      label: typeLabelOf(strapi, value),
    }))
    const people = (await values('userName', 'user_name')).map((value) => ({ value, label: value }))
    const byLabel = (a: { label: string }, b: { label: string }) => a.label.localeCompare(b.label, 'fr')
    const one = revisionAction.codes.map((value) => ({ value, label: revisionAction.label(value, 'fr') }))
    const actions = [{ value: changingActions.join(','), label: 'Toute modification du contenu' }, ...one]
    return { types: types.sort(byLabel), people: people.sort(byLabel), actions }
  },
}

const csv: AdminRoute = {
  method: 'GET',
  path: '/history/export',
  answer: async (request) => {
    const { strapi, context } = request
    context.type = 'text/csv; charset=utf-8'
    context.set('content-disposition', 'attachment; filename="historique.csv"')
    context.body = historyCsv(strapi, await conditions(request), (uid) =>
      uid in strapi.contentTypes ? readableFields(request, uid) : [],
    )
    return undefined
  },
}

const lastDays: AdminRoute = {
  method: 'GET',
  path: '/history/last-days',
  answer: async (request) => ({
    from: firstOfLastDays(),
    types: await lastDaysActivity(request.strapi, await visibleRevisions(request)),
  }),
}

/** The addresses of the history, for who may read the records it tells of. */
export const historyRoutes: readonly AdminRoute[] = [choices, csv, lastDays, ofRecord, one, restore, all]
