import { errors } from '@strapi/utils'
import {
  consentText,
  contributionProblems,
  contributionSteps,
  fieldsOf,
  isLocaleCode,
  type ContributionContext,
  type ContributionField,
  type ContributionProblem,
  type ContributionValues,
  type FormKind,
  type LocaleCode,
} from '@atlas/shared'

/** What the site hands over, checked. */
export interface Submission {
  readonly kind: FormKind
  readonly language: LocaleCode
  readonly consentVersion: string
  readonly consentText: string
  /** Made with the form: the same form sent twice is one contribution. */
  readonly key: string
  readonly values: ContributionValues
}

const bodyFields = new Set(['kind', 'language', 'consentVersion', 'key', 'values'])
const isKind = (value: unknown): value is FormKind =>
  typeof value === 'string' && Object.hasOwn(contributionSteps, value)
const isAnswer = (value: unknown): boolean =>
  typeof value === 'string' || (Array.isArray(value) && value.every((one) => typeof one === 'string'))

const refuse = (message: string): never => {
  throw new errors.ValidationError(message)
}

/** The refusal that tells the site which field is wrong, and how. */
export function refuseProblems(problems: readonly ContributionProblem[]): void {
  if (problems.length > 0) throw new errors.ValidationError('La contribution est incomplète ou fausse.', { problems })
}

function valuesOf(kind: FormKind, given: unknown): ContributionValues {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return refuse('Il manque les réponses.')
  const known = new Set<string>(fieldsOf(kind))
  for (const [field, value] of Object.entries(given)) {
    if (!known.has(field)) refuse(`Champ inconnu\u202f: ${field.slice(0, 40)}`)
    if (!isAnswer(value)) refuse(`Réponse illisible\u202f: ${field as ContributionField}`)
  }
  return given as ContributionValues
}

/** Reads what the site hands over. Throws a ValidationError, with the problems by field when the answers are wrong. */
export function readSubmission(body: Readonly<Record<string, unknown>>, context: ContributionContext): Submission {
  const { kind, language, consentVersion, key, values: given } = body
  const unknown = Object.keys(body).find((name) => !bodyFields.has(name))
  if (unknown) refuse(`Champ inconnu\u202f: ${unknown.slice(0, 40)}`)
  if (!isKind(kind)) return refuse('Nature de contribution inconnue.')
  if (!isLocaleCode(language)) return refuse('Langue inconnue.')
  if (typeof key !== 'string' || !/^[\w-]{16,64}$/.test(key)) return refuse('Envoi sans clé.')
  const text = typeof consentVersion === 'string' ? consentText(consentVersion, language) : null
  if (text === null) return refuse('Accord inconnu.')
  const values = valuesOf(kind, given)
  refuseProblems(contributionProblems(kind, values, context))
  return { kind, language, consentVersion: consentVersion as string, consentText: text, key, values }
}
