import { documentIds } from '../known-records'
import { glossaryOfFile } from '../glossary-of-file'
import type { ImportRecord } from '../record'
import { storedEntries } from '../stored-records'
import type { ImportContext } from './context'
import type { IdentifiedRow } from './import-row'
import { planRows } from './plan-rows'

/** Terms are held against each other: the rules are given the glossary as it will be after the import. */
export async function withGlossary(context: ImportContext, rows: readonly IdentifiedRow[]): Promise<ImportContext> {
  const { strapi, model, rules, isPublishing } = context
  if (model.type !== 'glossary-term' || !isPublishing) return context
  const stored = await storedEntries(strapi, model, [...(await documentIds(strapi, model.uid)).values()])
  const terms = new Map<string, ImportRecord>()
  for (const { published } of stored) if (published) terms.set(published.recordId, published)
  for (const { record } of await planRows(context, rows)) terms.set(record.recordId, record)
  return { ...context, rules: { ...rules, glossary: glossaryOfFile([...terms.values()]) } }
}
