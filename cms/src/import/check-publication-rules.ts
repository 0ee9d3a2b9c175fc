import { isPublishableKind, problemMessage, publicationProblems, type RuleContext } from '@atlas/shared'
import type { Model } from './model'
import { attributesOf, type ImportRecord } from './record'

/** Keys of categories (`axis.code`) → axis code → category codes, as the rules read them. */
function codesByAxis(keys: unknown): Record<string, string[]> {
  const codes: Record<string, string[]> = {}
  for (const key of Array.isArray(keys) ? keys : []) {
    const [axis, code] = String(key).split('.')
    if (axis && code) (codes[axis] ??= []).push(code)
  }
  return codes
}

/** What forbids publishing a record, in French: the same rules as for any editor. */
export function ruleProblems({ type }: Model, record: ImportRecord, context: RuleContext): string[] {
  if (!isPublishableKind(type)) return []
  const publishable = {
    ...attributesOf(record),
    termId: record.recordId,
    categories: codesByAxis(record.categories),
  }
  return publicationProblems(type, publishable, context).map((problem) => problemMessage(problem, 'fr'))
}
