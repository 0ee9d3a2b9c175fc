/** The roles that the atlas makes at start (src/access/roles). */
export const roleCodes = {
  administrator: 'ars_administrator',
  editor: 'ars_editor',
  partner: 'partner_contributor',
  committee: 'committee_member',
} as const

const superAdministrator = 'strapi-super-admin'
const narrow: readonly string[] = [roleCodes.partner, roleCodes.committee]

/** Whoever is signed in, as far as roles go. */
export interface HasRoles {
  readonly roles?: readonly { readonly code: string }[]
}

const codesOf = ({ roles = [] }: HasRoles): string[] => roles.map(({ code }) => code)

/** Whether a person has narrow roles only: sees a part of the content, through watched doors. */
export const isRestricted = (user: HasRoles): boolean => {
  const codes = codesOf(user)
  return codes.length > 0 && codes.every((code) => narrow.includes(code))
}

/** Whether a person writes for an organisation, and for nothing else. */
export const isPartner = (user: HasRoles): boolean => isRestricted(user) && codesOf(user).includes(roleCodes.partner)

/** Whether a person is the administrator that Strapi knows: every right, settings included. */
export const isSuperAdministrator = (user: HasRoles): boolean => codesOf(user).includes(superAdministrator)
