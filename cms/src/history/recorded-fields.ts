import type { Core } from '@strapi/strapi'
import type { FieldPresentation } from '../fields'
import type { RecordedField } from './recorded-field'

interface ModelAttribute {
  readonly type: string
  readonly relation?: string
  readonly target?: string
  readonly component?: string
  readonly repeatable?: boolean
  readonly pluginOptions?: { readonly atlas?: FieldPresentation }
}
interface Model {
  readonly attributes: Readonly<Record<string, ModelAttribute>>
}

/** Contact details are deleted after a time, or on request: a history would keep them. */
export const isPersonal = (name: string): boolean => /^contact|email|phone|token/i.test(name)

function recordedField(strapi: Core.Strapi, name: string, attribute: ModelAttribute): RecordedField {
  const { label, vocabulary, choices } = attribute.pluginOptions!.atlas!
  return {
    ...{ name, label, type: attribute.type },
    ...(vocabulary ? { vocabulary } : {}),
    ...(choices ? { choices } : {}),
    isMany: attribute.repeatable ?? attribute.relation?.endsWith('ToMany') ?? false,
    ...(attribute.target ? { target: attribute.target } : {}),
    ...(attribute.component ? { parts: recordedFields(strapi, attribute.component) } : {}),
  }
}

/** The fields of a type, or of a component, that its history keeps: its own, without those that follow from others. */
export function recordedFields(strapi: Core.Strapi, uid: string): RecordedField[] {
  const { attributes } = strapi.getModel(uid as never) as unknown as Model
  return Object.entries(attributes)
    .filter(([name, { pluginOptions }]) => {
      const presentation = pluginOptions?.atlas
      return presentation !== undefined && !presentation.isComputed && !isPersonal(name)
    })
    .map(([name, attribute]) => recordedField(strapi, name, attribute))
}
