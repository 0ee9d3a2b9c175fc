import { defaultLocale, isPublishableKind, problemMessage, publicationProblems, type RuleContext } from '@atlas/shared'
import { valuesIn } from './bulk'
import type { FieldProblem } from './field-problem'
import type { Model } from './model'
import type { ImportRecord } from './record'

/** Keys of categories (`axis.code`) → axis code → category codes, as the rules read them. */
function codesByAxis(keys: unknown): Record<string, string[]> {
  const codes: Record<string, string[]> = {}
  for (const key of Array.isArray(keys) ? keys : []) {
    const [axis, code] = String(key).split('.')
    if (axis && code) (codes[axis] ??= []).push(code)
  }
  return codes
}

/** What forbids publishing a record, in French and in each of its translations: the same rules as for any editor. */
export function ruleProblems(model: Model, record: ImportRecord, context: RuleContext): FieldProblem[] {
  const { type } = model
  if (!isPublishableKind(type)) return []
  const problems = [defaultLocale, ...Object.keys(record.translations ?? {})].flatMap((locale) => {
    const values = valuesIn(model, record, locale)
    const publishable = { ...values, termId: record.recordId, categories: codesByAxis(record.categories) }
    return publicationProblems(type, publishable, context).map((problem) => ({
      path: locale === defaultLocale ? problem.field : `${locale}.${problem.field}`,
      message: problemMessage(problem, 'fr'),
    }))
  })
  return problems.filter(({ message }, index) => problems.findIndex((other) => other.message === message) === index)
}
