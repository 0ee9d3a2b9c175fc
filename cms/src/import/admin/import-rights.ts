import { isRestricted } from '../../access/role-codes'
import { mayPublish } from '../../access/rights'
import type { AdminRequest } from '../../admin-api'
import type { Ability } from '../../admin-api/admin-route'

const uidOf = (type: string): string => `api::${type}.${type}`

const can = (ability: Ability, action: string, type: string): boolean =>
  ability.can(`plugin::content-manager.explorer.${action}`, uidOf(type))

/** Import and export are for the agency: partners and the committee have neither. */
export const isOfAgency = ({ user }: Pick<AdminRequest, 'user'>): boolean =>
  user.roles.length > 0 && !isRestricted(user)

/** Whether a person may load files of a type. */
export const mayImport = (ability: Ability, type: string): boolean =>
  can(ability, 'create', type) && can(ability, 'update', type)

/** Whether a person may publish what they load. */
export const mayPublishType = (ability: Ability, type: string): boolean => mayPublish(ability, uidOf(type))

/** Whether a person may read the entries of a type, private fields included. */
export const mayExport = (ability: Ability, type: string): boolean => can(ability, 'read', type)
/** Whether a person reads a field of a type. */
export const mayReadField = (ability: Ability, type: string, field: string): boolean =>
  ability.can('plugin::content-manager.explorer.read', uidOf(type), field)
