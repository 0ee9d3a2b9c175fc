import type { ModelAttribute } from '../model'
import type { Cell } from '../readers/table'
import { codeOf, vocabularyOf } from './cell-value'
import { guardFormula } from '../../spreadsheet/formula-guard'

/** The French label of a code, where the label alone leads back to it. */
function labelText(attribute: ModelAttribute, code: string): string {
  const vocabulary = vocabularyOf(attribute)
  const label = vocabulary?.has(code) ? vocabulary.label(code, 'fr') : code
  return codeOf(attribute, label) === code && !/[;|,\n]/.test(label) ? label : code
}

const textOfItem = (item: unknown): string => {
  const { text } = (item ?? {}) as { text?: string | null }
  return text ?? ''
}

/** A value of a field as a cell of a table, which `cellValue` reads back as the same value. Numbers stay numbers. */
export function cellText(attribute: ModelAttribute, value: unknown): Cell {
  if (value === null || value === undefined) return null
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return value ? 'oui' : 'non'
  if (attribute.type === 'enumeration') return guardFormula(labelText(attribute, String(value)))
  if (attribute.type === 'json' && Array.isArray(value))
    return guardFormula(value.map((code) => labelText(attribute, String(code))).join(' ; '))
  if (attribute.type === 'component' && Array.isArray(value))
    return value.map((item) => guardFormula(textOfItem(item))).join('\n')
  return guardFormula(Array.isArray(value) ? value.join(' ; ') : String(value))
}
