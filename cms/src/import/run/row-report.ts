import { defaultLocale } from '@atlas/shared'
import { labelOf } from '../columns'
import type { FieldProblem } from '../field-problem'
import type { ComponentAttributes, Model } from '../model'
import type { ImportContext } from './context'
import type { ReportedProblem, RowReport } from './import-row'
import type { PlannedRow } from './plan-rows'

/** `places.0.commune` → « Lieux 1 › Commune »; the path itself where the model does not know it. */
function fieldLabel(model: Model, components: ComponentAttributes, path: string): string {
  const steps = path.split('.')
  const locale = Object.hasOwn(model.attributes, steps[0]!) ? defaultLocale : steps.shift()!
  const [name, ...rest] = steps
  const attribute = name && Object.hasOwn(model.attributes, name) ? model.attributes[name] : undefined
  if (!attribute) return path
  const rank = /^\d+$/.test(rest[0] ?? '') ? ` ${Number(rest.shift()) + 1}` : ''
  const part = rest[0] ? components(attribute.component ?? '')?.[rest[0]] : undefined
  const language = locale === defaultLocale ? '' : ` (${locale})`
  return `${labelOf(name!, attribute)}${rank}${part ? ` › ${labelOf(rest[0]!, part)}` : ''}${language}`
}

const outcomeOf = ({ stored, entry }: PlannedRow, problems: readonly FieldProblem[]): RowReport['outcome'] => {
  if (problems.length > 0) return 'refused'
  if (!entry) return 'unchanged'
  return stored ? 'changed' : 'created'
}

/** The attribute that names an entry in the admin. */
const mainField = ({ strapi, model }: ImportContext): string =>
  (strapi.contentType(model.uid).pluginOptions as { atlas?: { mainField?: string } }).atlas?.mainField ?? 'recordId'

/** What becomes of a row, for the people who read it. */
export function rowReport(context: ImportContext, plan: PlannedRow, problems: readonly FieldProblem[]): RowReport {
  const { model, components } = context
  const label = (path: string) => fieldLabel(model, components, path)
  const isPublishedOnly = plan.stored !== undefined && plan.entry !== undefined && plan.changes.length === 0
  return {
    line: plan.row.line,
    recordId: plan.row.recordId,
    title: String(plan.record[mainField(context)] ?? ''),
    outcome: outcomeOf(plan, problems),
    fields: isPublishedOnly ? ['Publication'] : plan.changes.map(label),
    problems: problems.map((problem): ReportedProblem => ({ ...problem, label: label(problem.path) })),
  }
}
