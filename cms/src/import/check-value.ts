import type { ModelAttribute } from './model'

/** What is wrong with a value that is neither empty nor a component, in French; undefined when it is fine. */
export function valueProblem(attribute: ModelAttribute, value: unknown): string | undefined {
  return checks[attribute.type]?.(attribute, value)
}

type Check = (attribute: ModelAttribute, value: unknown) => string | undefined

/** A value as a sentence quotes it: never a whole page. */
const quoted = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return `«\u00a0${text.length > 60 ? `${text.slice(0, 60)}…` : text}\u00a0»`
}

const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

const text: Check = ({ maxLength, regex, pluginOptions }, value) => {
  if (typeof value !== 'string') return `un texte est attendu, et non ${quoted(value)}.`
  if (control.test(value)) return 'le texte contient des caractères de commande, illisibles.'
  if (maxLength !== undefined && value.length > maxLength)
    return `${maxLength} caractères au plus\u202f: il y en a ${value.length}.`
  if (!regex || value === '' || new RegExp(regex).test(value)) return undefined
  const help = pluginOptions?.atlas?.help
  return `${quoted(value)} n’a pas la forme attendue.${help ? ` ${help}` : ''}`
}

const address: Check = (attribute, value) =>
  text(attribute, value) ??
  (/^[A-Za-z0-9-_.~]*$/.test(value as string)
    ? undefined
    : `${quoted(value)} n’est pas une adresse\u202f: lettres sans accent, chiffres et tirets seulement.`)

const code: Check = ({ enum: codes = [] }, value) =>
  codes.includes(value as string) ? undefined : `${quoted(value)} n’est pas un code de la liste.`

function bounds({ min, max }: ModelAttribute, value: number): string | undefined {
  if (min !== undefined && value < min) return `${value} est trop petit\u202f: ${min} au moins.`
  return max !== undefined && value > max ? `${value} est trop grand\u202f: ${max} au plus.` : undefined
}

const integer: Check = (attribute, value) =>
  Number.isSafeInteger(value) ? bounds(attribute, value as number) : `${quoted(value)} n’est pas un nombre entier.`

const decimal: Check = (attribute, value) =>
  Number.isFinite(value) ? bounds(attribute, value as number) : `${quoted(value)} n’est pas un nombre.`

const flag: Check = (_attribute, value) =>
  typeof value === 'boolean' ? undefined : `${quoted(value)} n’est ni oui ni non.`

/** Whether a text is a day that exists, as ISO 8601 writes it. */
function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value
}

const day: Check = (_attribute, value) =>
  isDay(value) ? undefined : `${quoted(value)} n’est pas une date (AAAA-MM-JJ ou JJ/MM/AAAA).`

const codes: Check = (_attribute, value) =>
  Array.isArray(value) && value.every((item) => typeof item === 'string')
    ? undefined
    : `une liste de codes est attendue, et non ${quoted(value)}.`

const link: Check = ({ relation }, value) => {
  const isSeveral = relation === 'manyToMany' || relation === 'oneToMany'
  if (isSeveral) return Array.isArray(value) ? codes({ type: 'json' }, value) : 'une liste d’identifiants est attendue.'
  return typeof value === 'string' ? undefined : 'un seul identifiant est attendu.'
}

const checks: Readonly<Record<string, Check>> = {
  ...{ string: text, text, richtext: text, email: text, uid: address, enumeration: code },
  ...{ integer, float: decimal, decimal, boolean: flag, date: day, json: codes, relation: link },
}
