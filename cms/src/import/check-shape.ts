import { localeCodes, defaultLocale } from '@atlas/shared'
import type { Model, ModelAttribute } from './model'
import { attributesOf, type ImportRecord } from './record'

/** The attributes of a component, by its name (`geo.place`). */
export type ComponentAttributes = (component: string) => Readonly<Record<string, ModelAttribute>> | undefined

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a value of a file is a record: an object with a stable id. */
export const isRecord = (value: unknown): value is ImportRecord =>
  isObject(value) && typeof value.recordId === 'string' && value.recordId !== ''

/**
 * What the content model does not know in a record: attributes, codes of closed lists, languages. Lengths and formats
 * are Strapi's to check when it writes.
 */
export function shapeProblems(model: Model, record: ImportRecord, components: ComponentAttributes): string[] {
  const problems = valueProblems('', attributesOf(record), model.attributes, components)
  for (const [locale, texts] of Object.entries(record.translations ?? {})) {
    problems.push(...translationProblems(model, locale, texts, components))
  }
  return problems
}

function translationProblems(
  model: Model,
  locale: string,
  texts: Readonly<Record<string, unknown>>,
  components: ComponentAttributes,
): string[] {
  const isKnown = (localeCodes as readonly string[]).includes(locale) && locale !== defaultLocale
  if (!isKnown || !model.isLocalized) return [`Traduction « ${locale} » : cette langue n’est pas prévue.`]
  const localized = Object.entries(model.attributes).filter(([, { pluginOptions }]) => pluginOptions?.i18n?.localized)
  return valueProblems(`${locale}.`, texts, Object.fromEntries(localized), components)
}

function valueProblems(
  path: string,
  values: Readonly<Record<string, unknown>>,
  attributes: Readonly<Record<string, ModelAttribute>>,
  components: ComponentAttributes,
): string[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const attribute = Object.hasOwn(attributes, name) ? attributes[name] : undefined
    if (!attribute) return [`${path}${name} : le modèle ne connaît pas ce champ.`]
    if (value === null || value === undefined) return []
    if (attribute.type === 'enumeration') return codeProblems(path + name, value, attribute.enum ?? [])
    return attribute.type === 'component' ? partProblems(path + name, value, attribute, components) : []
  })
}

const codeProblems = (path: string, value: unknown, codes: readonly string[]): string[] =>
  codes.includes(value as string) ? [] : [`${path} : « ${String(value)} » n’est pas un code de la liste.`]

function partProblems(
  path: string,
  value: unknown,
  { component, repeatable }: ModelAttribute,
  components: ComponentAttributes,
): string[] {
  if (Array.isArray(value) !== Boolean(repeatable)) {
    return [`${path} : ${repeatable ? 'une liste est attendue' : 'un seul élément est attendu'}.`]
  }
  const attributes = components(component ?? '') ?? {}
  return [value].flat().flatMap((part, index) => {
    const partPath = repeatable ? `${path}.${index}` : path
    return isObject(part)
      ? valueProblems(`${partPath}.`, part, attributes, components)
      : [`${partPath} : un objet est attendu.`]
  })
}
