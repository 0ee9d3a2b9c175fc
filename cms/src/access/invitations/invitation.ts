import { roleCodes } from '../role-codes'

/** Roles that can be given by an invitation, and whether they write for an organisation. */
export const invitedRoles: Readonly<Record<string, { readonly writesForOrganisation: boolean }>> = {
  [roleCodes.partner]: { writesForOrganisation: true },
  [roleCodes.committee]: { writesForOrganisation: false },
}

/** What the form sends, checked. */
export interface Invitation {
  readonly email: string
  readonly firstname: string
  readonly lastname: string
  readonly role: string
  /** Document id of an actor. */
  readonly organisation: string | null
}
/** The fields of the form, each with what is wrong with it. */
export type InvitationProblems = Partial<Record<keyof Invitation, string>>

const emailPattern = /^[^\s@<>"(),;:]+@[^\s@<>"(),;:]+\.[^\s@.<>"(),;:]+$/

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim().replaceAll(/\s+/g, ' ') : '')

/** Reads what the form sends; spaces around are not meant, and addresses have no capitals. */
export function readInvitation(body: Readonly<Record<string, unknown>>): Invitation {
  return {
    email: textOf(body.email).toLowerCase(),
    firstname: textOf(body.firstname),
    lastname: textOf(body.lastname),
    role: textOf(body.role),
    organisation: textOf(body.organisation) || null,
  }
}

/** What is wrong with an invitation, before the database is asked; empty when nothing is. */
export function invitationProblems({ email, firstname, lastname, role, organisation }: Invitation): InvitationProblems {
  const known = Object.hasOwn(invitedRoles, role) ? invitedRoles[role] : undefined
  const isTooLong = (text: string) => text.length > 100
  return {
    ...(emailPattern.test(email) && email.length <= 200 ? {} : { email: 'Écrivez une adresse électronique complète.' }),
    ...(firstname && !isTooLong(firstname) ? {} : { firstname: 'Écrivez le prénom, en cent caractères au plus.' }),
    ...(isTooLong(lastname) || !lastname ? { lastname: 'Écrivez le nom, en cent caractères au plus.' } : {}),
    ...(known ? {} : { role: 'Choisissez un rôle.' }),
    ...(known?.writesForOrganisation && !organisation ? { organisation: 'Choisissez une organisation.' } : {}),
  }
}
