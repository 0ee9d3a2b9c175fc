import type { Core } from '@strapi/strapi'
import {
  defaultLocale,
  isPublishableKind,
  problemMessage,
  publicationProblems,
  type LocaleCode,
  type RuleContext,
  type RuleTerm,
} from '@atlas/shared'
import { asRulesRead, ruleContext, type Row } from '../document-middlewares/publishable-record'
import { leadMustBePublished } from '../document-middlewares/unpublished-lead'
import type { Values } from './form-row'
import type { FormSubject } from './stored-row'

/** A reason not to publish, in words, and the field that it is about. */
export interface PublicationObstacle {
  readonly field: string
  readonly message: string
}

interface Target {
  readonly documentId: string
  readonly name?: string
  readonly publishedAt: unknown
}

const idsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? (value as Target[]) : value ? [value as Target] : []).map(({ documentId }) => documentId)

const rowsOf = (strapi: Core.Strapi, uid: string, ids: readonly string[], where: object, populate = {}) =>
  strapi.db.query(uid as never).findMany({ where: { documentId: { $in: [...ids] }, ...where }, populate })

/** The row with its links as publishing makes them: what is not published, in this language, falls off. */
async function asPublished(strapi: Core.Strapi, row: Values, { documentId, locale }: FormSubject): Promise<Row> {
  const where = { locale: locale ?? defaultLocale, publishedAt: { $notNull: true } }
  const [lead] = await rowsOf(strapi, 'api::actor.actor', idsOf(row.leadActor), where)
  const categoryUid = 'api::typology-category.typology-category'
  const categories = await rowsOf(strapi, categoryUid, idsOf(row.categories), where, { axis: true })
  return { ...row, leadActor: lead ?? null, categories, documentId: documentId ?? '', locale }
}

/** The name of the lead actor that the form has, when that actor is only a draft. */
async function unpublishedLeadName(strapi: Core.Strapi, row: Values): Promise<string | null> {
  const where = { locale: defaultLocale }
  const versions = (await rowsOf(strapi, 'api::actor.actor', idsOf(row.leadActor), where)) as unknown as Target[]
  return versions.some(({ publishedAt }) => publishedAt !== null) ? null : (versions[0]?.name ?? null)
}

/** The term as it would be published, among the published ones. */
function withTerm(context: RuleContext, row: Values, { documentId, locale }: FormSubject): RuleContext {
  const id = documentId ?? ''
  const known = context.glossary?.find((term) => term.id === id)
  const language = (locale ?? defaultLocale) as LocaleCode
  const texts = ((row.altLabels ?? []) as readonly { text?: string | null }[]).map(({ text }) => text ?? '')
  const term: RuleTerm = {
    id,
    labels: { ...known?.labels, [language]: String(row.prefLabel ?? '') },
    altLabels: { ...known?.altLabels, [language]: texts },
    ...{ broader: idsOf(row.broader), related: idsOf(row.related), notToConfuseWith: idsOf(row.notToConfuseWith) },
  }
  return { ...context, glossary: [...(context.glossary ?? []).filter((other) => other.id !== id), term] }
}

/**
 * What forbids publishing what a form holds, by the very rules that publishing is checked by; null for a type without
 * such rules.
 */
export async function publicationObstacles(
  strapi: Core.Strapi,
  row: Values,
  subject: FormSubject,
): Promise<PublicationObstacle[] | null> {
  const kind = strapi.contentType(subject.uid).info.singularName
  if (!isPublishableKind(kind)) return null
  const context = await ruleContext(strapi, kind)
  const record = await asRulesRead(strapi, subject.uid, await asPublished(strapi, row, subject))
  const problems = publicationProblems(
    kind,
    { ...record, termId: subject.documentId ?? '' },
    kind === 'glossary-term' ? withTerm(context, row, subject) : context,
  )
  const isLeadMissing = problems.some(({ code }) => code === 'lead_actor_missing')
  const draftLead = isLeadMissing ? await unpublishedLeadName(strapi, row) : null
  return problems.map((problem) => ({
    field: problem.field,
    message:
      problem.code === 'lead_actor_missing' && draftLead
        ? leadMustBePublished(draftLead)
        : problemMessage(problem, 'fr'),
  }))
}
