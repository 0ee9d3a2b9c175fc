export { writeAllManagedByKeys, writeManagedByKeys } from './managed-by'
export { membersOf, namedOrganisations, organisationsOf, type Organisation } from './memberships'
export { mayPublish, mayRead, mayUpdate, publishersOf } from './rights'
export { isPartner, isRestricted, mayInvite, roleCodes } from './role-codes'
