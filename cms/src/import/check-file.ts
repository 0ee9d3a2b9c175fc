import type { Core, UID } from '@strapi/strapi'
import { ruleContext } from '../document-middlewares/publishable-record'
import { linkProblems } from './check-links'
import { ruleProblems } from './check-publication-rules'
import { isRecord, shapeProblems } from './check-shape'
import type { TargetsByType } from './create-records'
import { problemText } from './field-problem'
import { glossaryOfFile } from './glossary-of-file'
import type { DocumentIds } from './known-records'
import { componentsOf, type Model } from './model'
import { publishedView } from './published-view'
import type { ImportRecord } from './record'
import type { Refusal } from './report'

/** What a look at a file gives: its records, and those that cannot be loaded. */
export interface CheckedFile {
  readonly records: readonly ImportRecord[]
  readonly refused: readonly Refusal[]
}

/** The stable ids that several records of a file claim. */
function repeatedIds(records: readonly ImportRecord[]): Set<string> {
  const seen = new Set<string>()
  return new Set(records.map(({ recordId }) => recordId).filter((id) => seen.size === seen.add(id).size))
}

/** Checks every record of a file before anything is written: shape, codes, links, publication rules. */
export async function checkFile(
  strapi: Core.Strapi,
  model: Model,
  content: unknown,
  known: ReadonlyMap<UID.ContentType, DocumentIds>,
  targets: TargetsByType,
): Promise<CheckedFile> {
  if (!Array.isArray(content))
    return { records: [], refused: [{ recordId: '', problems: ['Une liste de fiches est attendue.'] }] }
  const records = content.filter(isRecord)
  const nameless = content.flatMap((value, index) =>
    isRecord(value)
      ? []
      : [{ recordId: `(fiche ${index + 1})`, problems: ['recordId : l’identifiant stable manque.'] }],
  )
  const glossary = model.type === 'glossary-term' ? glossaryOfFile(records) : []
  const context = { ...(await ruleContext(strapi)), glossary }
  const components = componentsOf(strapi)
  const repeated = repeatedIds(records)
  const ids = new Set(records.map(({ recordId }) => recordId))
  const refused = records.map((record) => ({
    recordId: record.recordId,
    problems: [
      ...(repeated.has(record.recordId) ? ['recordId : plusieurs fiches du fichier portent cet identifiant.'] : []),
      ...shapeProblems(model, record, components).map(problemText),
      ...linkProblems(model, record, known, ids).map(problemText),
      ...ruleProblems(model, publishedView(model, record, targets, ids), context).map(({ message }) => message),
    ],
  }))
  return { records, refused: [...nameless, ...refused.filter(({ problems }) => problems.length > 0)] }
}
