import { linkProblems } from '../check-links'
import { ruleProblems } from '../check-publication-rules'
import { shapeProblems } from '../check-shape'
import type { FieldProblem } from '../field-problem'
import { publishedView } from '../published-view'
import type { ImportContext } from './context'
import type { PlannedRow } from './plan-rows'

/**
 * What forbids loading a row: the form of its values, its links, what another entry already has, and, when it is to be
 * published, the publication rules that editors meet. What a file leaves unchanged is not held against it.
 */
export function rowProblems(context: ImportContext, { row, record, entry }: PlannedRow): FieldProblem[] {
  const { model, components, targets, idsInFile, uniqueness, rules, isPublishing } = context
  if (row.problems.length > 0) return [...row.problems]
  if (!entry) return []
  const found = [
    ...shapeProblems(model, record, components),
    ...linkProblems(model, record, targets, idsInFile),
    ...uniqueness(record),
  ]
  // A value of the wrong form would only confuse the rules.
  if (found.length > 0 || !isPublishing) return found
  return ruleProblems(model, publishedView(model, record, targets, idsInFile), rules)
}
