import * as shared from '@atlas/shared'
import type { Vocabulary } from '@atlas/shared'
import type { RecordedField, RecordedLink, Snapshot } from './recorded-field'

/** What stands for a value that is not known. */
export const unknownValue = 'non renseigné'

const day = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' })
const moment = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris' })

const isVocabulary = (candidate: unknown): candidate is Vocabulary =>
  typeof candidate === 'object' && candidate !== null && 'codes' in candidate && 'entries' in candidate

function codeWords({ vocabulary, choices }: RecordedField, code: unknown): string {
  const list = vocabulary ? (shared as Record<string, unknown>)[vocabulary] : undefined
  if (isVocabulary(list) && list.has(code)) return list.label(code, 'fr')
  if (choices === 'department') return shared.departmentName(String(code)) ?? String(code)
  return typeof code === 'string' ? code : JSON.stringify(code)
}

function dateWords(format: Intl.DateTimeFormat, value: unknown): string {
  const date = new Date(String(value))
  return Number.isNaN(date.getTime()) ? String(value) : format.format(date)
}

/** « 3 mars 2026 à 12:05 », in Paris. */
export const momentWords = (value: unknown): string => dateWords(moment, value)

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

const joined = (words: readonly string[]): string => words.join('\u202F; ')

/** A part of a record on one line: « Adresse : 1 rue des Lilas ; Commune : Évry ». */
function partWords(parts: readonly RecordedField[], part: Snapshot): string {
  const known = parts.filter(({ name }) => !isNothing(part[name]))
  if (known.length === 1) return fieldWords(known[0]!, part[known[0]!.name])
  return joined(known.map((field) => `${field.label}\u00A0: ${fieldWords(field, part[field.name])}`))
}

function knownWords(field: RecordedField, value: unknown): string {
  if (field.parts) return partWords(field.parts, value as Snapshot)
  switch (field.type) {
    case 'relation':
      return (value as RecordedLink).name ?? (value as RecordedLink).documentId
    case 'boolean':
      return value ? 'oui' : 'non'
    case 'date':
      return dateWords(day, value)
    case 'datetime':
      return dateWords(moment, value)
    case 'float':
    case 'integer':
      return String(value).replace('.', ',')
    default:
      return codeWords(field, value)
  }
}

/** The value of a field in French words. */
export function fieldWords(field: RecordedField, value: unknown): string {
  if (isNothing(value)) return unknownValue
  return Array.isArray(value) ? joined(value.map((one) => knownWords(field, one))) : knownWords(field, value)
}
