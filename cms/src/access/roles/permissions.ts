import type { Core } from '@strapi/strapi'
import { requireCondition } from './conditions'
import type { Action, ContentRight, Right } from './sentences'

/** A right as Strapi stores it. */
export interface Permission {
  readonly action: string
  readonly subject: string | null
  readonly properties: { readonly fields?: string[]; readonly locales?: string[] }
  readonly conditions: readonly string[]
}

interface Model {
  readonly attributes: Readonly<Record<string, { readonly private?: boolean }>>
  readonly pluginOptions?: { readonly i18n?: { readonly localized?: boolean } }
}
interface FieldsService {
  getNestedFields(model: Model, options: { components: unknown }): string[]
}

const explorer = (action: Action): string => `plugin::content-manager.explorer.${action}`
/** Strapi grants these as a whole, not field by field. */
const byField: readonly Action[] = ['read', 'create', 'update']

/** Paths of single fields, `place.commune`: a group named beside its own fields would kill the roles' screen. */
function fieldsOf(strapi: Core.Strapi, uid: string, { without, withoutPrivateFields }: ContentRight): string[] {
  const model = strapi.contentTypes[uid as never] as unknown as Model
  const service = strapi.service('admin::content-type') as unknown as FieldsService
  const isOut = (name: string) =>
    without.includes(name) || (withoutPrivateFields && model.attributes[name]?.private === true)
  return service.getNestedFields(model, { components: strapi.components }).filter((path) => !isOut(path.split('.')[0]!))
}

function contentPermission(
  strapi: Core.Strapi,
  action: Action,
  uid: string,
  right: ContentRight,
  locales: readonly string[],
): Permission {
  const { pluginOptions } = strapi.contentTypes[uid as never] as unknown as Model
  return {
    action: explorer(action),
    subject: uid,
    properties: {
      ...(byField.includes(action) ? { fields: fieldsOf(strapi, uid, right) } : {}),
      ...(pluginOptions?.i18n?.localized ? { locales: [...locales] } : {}),
    },
    conditions: right.condition ? [right.condition] : [],
  }
}

/** The rights of a role as Strapi stores them. Throws for a condition that is not registered. */
export function permissionsOf(strapi: Core.Strapi, rights: readonly Right[], locales: readonly string[]): Permission[] {
  return rights.flatMap((right) => {
    if ('setting' in right) return [{ action: right.setting, subject: null, properties: {}, conditions: [] }]
    if (right.condition) requireCondition(strapi, right.condition)
    const { actions, types } = right
    return types(strapi).flatMap((uid) =>
      actions.map((action) => contentPermission(strapi, action, uid, right, locales)),
    )
  })
}
