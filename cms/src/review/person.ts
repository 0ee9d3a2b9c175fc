import type { Core } from '@strapi/strapi'
import type { ReviewPerson } from '@atlas/shared'
import { mayPublish, mayUpdate, namedOrganisations, organisationsOf } from '../access'
import { fullName } from '../access/full-name'
import type { Ability, AdminUser } from '../admin-api/admin-route'
import type { ReviewedEntry } from './reviewed-entry'
import { lastSubmission, type ReviewStepRow, type StepTaker } from './steps'

/** Who is signed in and what they may do. */
export interface SignedIn {
  readonly user: AdminUser
  readonly ability: Ability
}

type Named = Pick<AdminUser, 'firstname' | 'lastname'>

/** A person's name as the others read it; never an address. */
export const nameOf = (user: Named): string => fullName(user) || 'Quelqu’un'

/** The person who takes a step, with the organisation that they write for. */
export async function stepTaker(strapi: Core.Strapi, user: AdminUser): Promise<StepTaker> {
  const [organisation] = await namedOrganisations(strapi, await organisationsOf(strapi, user.id))
  return { id: user.id, name: nameOf(user), organisationName: organisation?.name ?? null }
}

/** What somebody is to an entry. */
export function personFor(
  { user, ability }: SignedIn,
  entry: ReviewedEntry,
  steps: readonly ReviewStepRow[],
): ReviewPerson {
  const isWaiting = entry.state === 'submitted' || entry.state === 'changes_requested'
  return {
    mayUpdate: entry.drafts.some((draft) => mayUpdate(ability, entry.uid, draft)),
    mayPublish: mayPublish(ability, entry.uid),
    isSubmitter: isWaiting && lastSubmission(steps)?.personId === user.id,
  }
}

interface AdminState {
  readonly auth?: { readonly strategy?: { readonly name?: string } }
  readonly user?: AdminUser
  readonly userAbility?: Ability
}

/** Who is signed in to the admin in the request that is being answered; null outside of one. */
export function signedIn(strapi: Core.Strapi): SignedIn | null {
  const state = strapi.requestContext.get()?.state as AdminState | undefined
  if (state?.auth?.strategy?.name !== 'admin' || !state.user || !state.userAbility) return null
  return { user: state.user, ability: state.userAbility }
}
