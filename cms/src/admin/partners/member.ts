/** A person in one organisation, as /atlas/members answers. */
export interface Member {
  readonly userId: number
  readonly membership: string | null
  readonly name: string
  readonly email: string
  readonly role: string
  readonly organisation: { readonly documentId: string; readonly name: string } | null
  readonly state: 'invited' | 'active' | 'closed'
  readonly link: string | null
  readonly invitedOn: string | null
  readonly invitedBy: string | null
}

/** What /atlas/invitations answers once the invitation is made. */
export interface Sent {
  readonly email: string
  /** Where the person opens the account; null when it is open already. */
  readonly link: string | null
  readonly isSent: boolean
}

export interface Option {
  readonly documentId: string
  readonly name: string
}

export const stateWords = { invited: 'Invitation envoyée', active: 'Compte ouvert', closed: 'Accès retiré' } as const

/** Whether ending leaves the person without access: the last line of an account of a partner. */
const isLastOf = (member: Member, all: readonly Member[]): boolean =>
  all.filter(({ userId }) => userId === member.userId).length === 1

/** The question before someone is taken out, in words that say what follows. */
export function revokeQuestion(member: Member, all: readonly Member[]): string {
  const { name, organisation, state } = member
  if (state === 'invited' && isLastOf(member, all)) return `L’invitation de ${name} ne pourra plus servir.`
  const place = organisation ? `de « ${organisation.name} »` : 'de l’atlas'
  const end = isLastOf(member, all) ? ' Son compte sera fermé aussitôt.' : ' Ses autres organisations lui restent.'
  return `${name} ne sera plus membre ${place}.${end} Ses fiches restent.`
}
