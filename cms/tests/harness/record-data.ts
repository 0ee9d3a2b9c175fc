import type { Core } from '@strapi/strapi'

/** One attribute of a content type or a component, as far as filling it goes. */
export interface Attribute {
  readonly type: string
  readonly private?: boolean
  readonly component?: string
  readonly repeatable?: boolean
  readonly relation?: string
  readonly target?: string
  readonly enum?: readonly string[]
  readonly regex?: string
  readonly maxLength?: number
  readonly pluginOptions?: {
    readonly i18n?: { readonly localized?: boolean }
    readonly atlas?: { readonly isComputed?: boolean }
  }
}

const ownedByStrapi = new Set([
  ...['id', 'documentId', 'createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy', 'locale', 'localizations'],
])

/** The attributes that the model of the atlas gives a type or a component, by name. */
export function ownAttributes(strapi: Core.Strapi, uid: string): [string, Attribute][] {
  const model = strapi.getModel(uid as never) as unknown as { attributes: Record<string, Attribute> }
  return Object.entries(model.attributes).filter(([name]) => !ownedByStrapi.has(name))
}

const textTypes = new Set(['string', 'text', 'richtext', 'uid', 'email'])
export const isText = ({ type }: Attribute): boolean => textTypes.has(type)

/** Numbers with a check digit: no text fits. */
const registryNumbers = new Set(['siret', 'finess'])

/** Values that the patterns of the model take, tried in turn after the text itself. */
const patterned = (text: string) => [
  text,
  `https://example.org/${text}`,
  `${text}@example.org`,
  `axis.${text}`,
  '75056',
  '75',
  '11',
]

function textValue(text: string, { regex, maxLength }: Attribute): string | undefined {
  const isFine = (value: string) =>
    (!regex || new RegExp(regex).test(value)) && (maxLength === undefined || value.length <= maxLength)
  return patterned(text)
    .slice(0, regex ? undefined : 1)
    .find(isFine)
}

function valueOf(strapi: Core.Strapi, text: string, name: string, attribute: Attribute): unknown {
  if (isText(attribute)) return textValue(text, attribute)
  if (attribute.type === 'enumeration') return name === 'country' ? 'FR' : attribute.enum![0]
  if (attribute.type === 'component') {
    // A synonym is not the name of its term.
    const part = recordData(strapi, attribute.component!, attribute.component === 'text.line' ? `${text}line` : text)
    return attribute.repeatable ? [part] : part
  }
  if (attribute.type === 'json') return ['75']
  if (attribute.type === 'date') return '2026-01-15'
  if (attribute.type === 'datetime') return '2026-01-15T10:00:00.000Z'
  if (attribute.type === 'boolean') return false
  if (name === 'latitude') return 48.8566
  if (name === 'longitude') return 2.3522
  return /year/i.test(name) ? 2020 : 1
}

/**
 * An entry of any type that follows the rules of form, with this text wherever a text can be, private fields included.
 * The text must be of small letters and digits, to fit every pattern. Relations are left out.
 */
export function recordData(strapi: Core.Strapi, uid: string, text: string): Record<string, unknown> {
  const pairs = ownAttributes(strapi, uid)
    .filter(([name, { type }]) => type !== 'relation' && !registryNumbers.has(name))
    .map(([name, attribute]) => [name, valueOf(strapi, text, name, attribute)] as const)
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined))
}

/** A change of every localized text of a type, or of every text of one that is in one language. */
export function otherTexts(strapi: Core.Strapi, uid: string, text: string): Record<string, unknown> {
  const all = recordData(strapi, uid, text)
  const names = ownAttributes(strapi, uid).filter(
    ([name, attribute]) => (isText(attribute) || attribute.type === 'component') && !['code', 'key'].includes(name),
  )
  return Object.fromEntries(names.filter(([name]) => name in all).map(([name]) => [name, all[name]]))
}
