export { writeAllManagedByKeys, writeManagedByKeys } from './managed-by'
export { membersOf, namedOrganisations, organisationsOf, type Organisation } from './memberships'
export { mayInvite, mayPublish, mayRead, mayUpdate, publishersOf } from './rights'
export { isPartner, isRestricted, roleCodes } from './role-codes'
