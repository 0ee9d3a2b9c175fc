import type { Core, UID } from '@strapi/strapi'
import { defaultLocale, type PublishableRecord, type RuleContext } from '@atlas/shared'
import { publishedGlossary } from './published-glossary'

export type Row = Record<string, unknown> & { documentId: string; locale: string | null }

const isLinked = (type: string): boolean => type === 'relation' || type === 'component'

/** What the rules need beside the columns: the components, the lead actor, the categories with their axes. */
export function populateOf(strapi: Core.Strapi, uid: UID.ContentType): Record<string, unknown> {
  const { attributes } = strapi.contentType(uid)
  const wanted = Object.entries(attributes).filter(
    ([name, { type }]) => type === 'component' || (isLinked(type) && (name === 'leadActor' || name === 'categories')),
  )
  return Object.fromEntries(wanted.map(([name]) => [name, name === 'categories' ? { populate: { axis: true } } : true]))
}

/** Category rows → axis code → category codes. */
export function categoryCodes(rows: unknown): Record<string, string[]> | null {
  if (!Array.isArray(rows)) return null
  const codes: Record<string, string[]> = {}
  for (const { code, axis } of rows as { code: string; axis: { code: string } | null }[]) {
    if (axis) (codes[axis.code] ??= []).push(code)
  }
  return codes
}

const read = (strapi: Core.Strapi, uid: UID.ContentType, where: object): Promise<Row | null> =>
  strapi.db.query(uid).findOne({ where, populate: populateOf(strapi, uid) }) as Promise<Row | null>

const isEmpty = (value: unknown): boolean => value == null || (Array.isArray(value) && value.length === 0)

/**
 * A published version, or what would be one, as the rules read it. Links of a translation point at translations, so
 * those that it lacks are taken from the French version of the same entry: only its texts must be its own.
 */
export async function asRulesRead(strapi: Core.Strapi, uid: UID.ContentType, own: Row): Promise<PublishableRecord> {
  const isTranslation = own.locale !== null && own.locale !== defaultLocale
  const isSameStage = own.publishedAt ? { $notNull: true } : { $null: true }
  const where = { documentId: own.documentId, locale: defaultLocale, publishedAt: isSameStage }
  const french = isTranslation ? await read(strapi, uid, where) : null
  const links = Object.keys(populateOf(strapi, uid))
  const borrowed = links.filter((name) => isEmpty(own[name])).map((name) => [name, french?.[name] ?? own[name]])
  const record = { ...own, ...Object.fromEntries(borrowed) } as Row
  return { ...record, termId: own.documentId, categories: categoryCodes(record.categories) } as PublishableRecord
}

/** A published version, by the id of its row, as the rules read it. */
export async function publishableRecord(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  id: number,
): Promise<PublishableRecord> {
  return asRulesRead(strapi, uid, (await read(strapi, uid, { id }))!)
}

/**
 * The axes that an initiative must be classified on, with their labels, and the day of today; for a term, the glossary
 * that it is part of.
 */
export async function ruleContext(strapi: Core.Strapi, kind?: string): Promise<RuleContext> {
  const axes = (await strapi.db.query('api::typology-axis.typology-axis').findMany({
    where: { isMandatory: true, publishedAt: { $notNull: true } },
    orderBy: { order: 'asc' },
  })) as { code: string; label: string; locale: string }[]
  const french = axes.filter(({ locale }) => locale === defaultLocale)
  const mandatoryAxes = french.map(({ code, label }) => ({
    code,
    label: { fr: label, en: axes.find((axis) => axis.code === code && axis.locale === 'en')?.label ?? label },
  }))
  const glossary = kind === 'glossary-term' ? await publishedGlossary(strapi) : []
  return { mandatoryAxes, today: new Date().toISOString().slice(0, 10), glossary }
}
