import type { Core } from '@strapi/strapi'
import type { Ability, AdminUser } from '../admin-api/admin-route'

/** The person on whose behalf the CMS acts now. */
export interface SignedIn {
  readonly user: AdminUser
  readonly ability: Ability
}

interface RequestState {
  readonly route?: { readonly info?: { readonly type?: string } }
  readonly user?: AdminUser
  readonly userAbility?: Ability
}

/** Who asks through the admin; undefined for the public API, API tokens, and code that runs without a request. */
export function signedIn(strapi: Core.Strapi): SignedIn | undefined {
  const { route, user, userAbility } = (strapi.requestContext.get()?.state ?? {}) as RequestState
  if (route?.info?.type !== 'admin' || !user || !userAbility) return undefined
  return { user, ability: userAbility }
}
