import { localeCodes, defaultLocale } from '@atlas/shared'
import { valueProblem } from './check-value'
import type { FieldProblem } from './field-problem'
import { isTranslated, type ComponentAttributes, type Model, type ModelAttribute, type ModelAttributes } from './model'
import { attributesOf, type ImportRecord } from './record'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a value of a file is a record: an object with a stable id. */
export const isRecord = (value: unknown): value is ImportRecord =>
  isObject(value) && typeof value.recordId === 'string' && value.recordId !== ''

/** What the content model does not take in a record: attributes, languages, values of the wrong form, codes of closed lists. */
export function shapeProblems(model: Model, record: ImportRecord, components: ComponentAttributes): FieldProblem[] {
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
): FieldProblem[] {
  const isKnown = (localeCodes as readonly string[]).includes(locale) && locale !== defaultLocale
  if (!isKnown || !model.isLocalized) return [{ path: locale, message: 'cette traduction n’est pas prévue.' }]
  const localized = Object.entries(model.attributes).filter(([, attribute]) => isTranslated(attribute))
  return valueProblems(`${locale}.`, texts, Object.fromEntries(localized), components)
}

function valueProblems(
  path: string,
  values: Readonly<Record<string, unknown>>,
  attributes: ModelAttributes,
  components: ComponentAttributes,
): FieldProblem[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const attribute = Object.hasOwn(attributes, name) ? attributes[name] : undefined
    if (!attribute) return [{ path: path + name, message: 'le modèle ne connaît pas ce champ.' }]
    if (value === null || value === undefined) return []
    if (attribute.type === 'component') return partProblems(path + name, value, attribute, components)
    const message = valueProblem(attribute, value)
    return message ? [{ path: path + name, message }] : []
  })
}

function partProblems(
  path: string,
  value: unknown,
  { component, repeatable }: ModelAttribute,
  components: ComponentAttributes,
): FieldProblem[] {
  if (Array.isArray(value) !== Boolean(repeatable)) {
    return [{ path, message: repeatable ? 'une liste est attendue.' : 'un seul élément est attendu.' }]
  }
  const attributes = components(component ?? '') ?? {}
  return [value].flat().flatMap((part, index) => {
    const partPath = repeatable ? `${path}.${index}` : path
    return isObject(part)
      ? valueProblems(`${partPath}.`, part, attributes, components)
      : [{ path: partPath, message: 'un objet est attendu.' }]
  })
}
