import { defaultLocale } from '@atlas/shared'
import { isTranslated, type Model } from '../model'
import { attributesOf, type ImportRecord } from '../record'
import type { State } from './target-rows'

/** A row of an entry that is already in the database. */
export interface ExistingRow {
  readonly id: number
  /** null for a type that has one language. */
  readonly locale: string | null
  readonly state: State
  readonly createdAt: unknown
}

/** An entry to write: all that it will say, and what is there already. */
export interface EntryToWrite {
  readonly documentId: string
  readonly record: ImportRecord
  readonly existing: readonly ExistingRow[]
  /** The attributes of the draft that change; all of them for a new entry. */
  readonly changed?: ReadonlySet<string>
  /** The languages that are published; none for a draft. */
  readonly publishedLocales: ReadonlySet<string>
}

/** One row to write: of one language, draft or published. */
export interface RowPlan {
  readonly entry: EntryToWrite
  readonly locale: string | null
  readonly state: State
  readonly existing?: ExistingRow
  /** What the row says, by attribute: texts in its language, the rest as in French. */
  readonly values: Readonly<Record<string, unknown>>
  /** Whether an attribute is written; what is not stays as it is. */
  readonly writes: (attribute: string) => boolean
}

/** What a row of a language says: its own texts, and what is the same in every language. */
export function valuesIn(model: Model, record: ImportRecord, locale: string): Record<string, unknown> {
  const values = attributesOf(record)
  if (locale === defaultLocale) return values
  const shared = Object.entries(values).filter(([name]) => !isTranslated(model.attributes[name] ?? { type: '' }))
  return { ...Object.fromEntries(shared), ...record.translations?.[locale] }
}

/** The rows of an entry: a draft a language, and a published one where it is published. */
export function rowPlans(model: Model, entry: EntryToWrite): RowPlan[] {
  const locales = [defaultLocale, ...Object.keys(entry.record.translations ?? {})]
  return locales.flatMap((language) => {
    const locale = model.isLocalized ? language : null
    const values = valuesIn(model, entry.record, language)
    const states: State[] = entry.publishedLocales.has(language) ? ['draft', 'published'] : ['draft']
    return states.map((state): RowPlan => {
      const existing = entry.existing.find((row) => row.locale === locale && row.state === state)
      const isWhole = !existing || state === 'published' || !entry.changed
      return { entry, locale, state, existing, values, writes: (name) => isWhole || entry.changed!.has(name) }
    })
  })
}
