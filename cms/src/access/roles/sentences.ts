import type { TypesOf } from './types'

export type Action = 'read' | 'create' | 'update' | 'delete' | 'publish'

/** May do this to entries of these types. */
export interface ContentRight {
  readonly actions: readonly Action[]
  readonly types: TypesOf
  /** The id of a condition on the entry. */
  readonly condition?: string
  /** Fields that stay out of reach. */
  readonly without: readonly string[]
  readonly withoutPrivateFields: boolean
}
/** May use this part of the settings. */
export interface SettingRight {
  readonly setting: string
}
export type Right = ContentRight | SettingRight

/** A role as its sentences say it. */
export interface Role {
  readonly code: string
  readonly name: string
  readonly description: string
  readonly rights: readonly Right[]
}

interface Limits {
  readonly when?: string
  readonly without?: readonly string[]
  readonly withoutPrivateFields?: boolean
}

/** `may(['read', 'update'], initiatives, { when: managedByOwnOrganisation })` */
export const may = (actions: readonly Action[], types: TypesOf, limits: Limits = {}): ContentRight => ({
  actions,
  types,
  ...(limits.when ? { condition: limits.when } : {}),
  without: limits.without ?? [],
  withoutPrivateFields: limits.withoutPrivateFields ?? false,
})

/** `maySet('admin::users.create')` */
export const maySet = (setting: string): SettingRight => ({ setting })
