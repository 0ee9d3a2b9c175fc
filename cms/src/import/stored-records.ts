import type { Core } from '@strapi/strapi'
import { defaultLocale } from '@atlas/shared'
import type { ExistingRow } from './bulk'
import { isTranslated, type Model } from './model'
import type { ImportRecord } from './record'

type Values = Readonly<Record<string, unknown>>
type StoredRow = Values & {
  readonly id: number
  readonly documentId: string
  readonly locale: string | null
  readonly createdAt: unknown
  readonly publishedAt: unknown
}

/** An entry of the database as files have it, draft and published, and the rows that it is made of. */
export interface StoredEntry {
  readonly documentId: string
  readonly draft: ImportRecord | null
  readonly published: ImportRecord | null
  readonly rows: readonly ExistingRow[]
}

/** Components whole, links by the stable id of what they lead to. */
function populateOf(model: Model): Record<string, unknown> {
  const wanted = Object.entries(model.attributes).filter(([, { type }]) => type === 'component' || type === 'relation')
  return Object.fromEntries(
    wanted.map(([name, { type }]) => [name, type === 'relation' ? { select: ['recordId'] } : true]),
  )
}

const withoutId = ({ id: _id, ...values }: Values): Values => values

const linkedId = (value: unknown): unknown => (value as { recordId?: string } | null)?.recordId ?? null

/** A stored value as a file has it. */
function fileValue(model: Model, name: string, value: unknown): unknown {
  const { type } = model.attributes[name]!
  if (type === 'relation') {
    return Array.isArray(value) ? value.map(linkedId).filter((id) => id !== null) : linkedId(value)
  }
  if (type !== 'component' || value === null || value === undefined) return value ?? null
  return Array.isArray(value) ? value.map(withoutId) : withoutId(value as Values)
}

const fileValues = (model: Model, row: StoredRow, names: readonly string[]): Values =>
  Object.fromEntries(names.map((name) => [name, fileValue(model, name, row[name])]))

/** The rows of one state → a record: French first, the texts of the other languages beside it. */
function recordOf(model: Model, rows: readonly StoredRow[]): ImportRecord | null {
  const names = Object.keys(model.attributes)
  const french = rows.find(({ locale }) => locale === null || locale === defaultLocale)
  if (!french) return null
  const texts = names.filter((name) => isTranslated(model.attributes[name]!))
  const others = rows.filter((row) => row !== french)
  const translations = Object.fromEntries(others.map((row) => [row.locale!, fileValues(model, row, texts)]))
  return {
    ...(fileValues(model, french, names) as ImportRecord),
    ...(others.length > 0 ? { translations } : {}),
  }
}

const existingRow = ({ id, locale, publishedAt, createdAt }: StoredRow): ExistingRow => ({
  ...{ id, locale: locale ?? null, createdAt },
  state: publishedAt ? 'published' : 'draft',
})

function entryOf(model: Model, documentId: string, rows: readonly StoredRow[]): StoredEntry {
  return {
    documentId,
    draft: recordOf(
      model,
      rows.filter(({ publishedAt }) => !publishedAt),
    ),
    published: recordOf(
      model,
      rows.filter(({ publishedAt }) => publishedAt),
    ),
    rows: rows.map(existingRow),
  }
}

/** Reads some entries of a type by their document ids, in that order. */
export async function storedEntries(
  strapi: Core.Strapi,
  model: Model,
  documentIds: readonly string[],
): Promise<StoredEntry[]> {
  if (documentIds.length === 0) return []
  const rows = (await strapi.db.query(model.uid).findMany({
    where: { documentId: { $in: [...documentIds] } },
    populate: populateOf(model),
    orderBy: { id: 'asc' },
  })) as StoredRow[]
  const byDocument = new Map<string, StoredRow[]>(documentIds.map((id) => [id, []]))
  for (const row of rows) byDocument.get(row.documentId)!.push(row)
  return [...byDocument].filter(([, of]) => of.length > 0).map(([id, of]) => entryOf(model, id, of))
}
