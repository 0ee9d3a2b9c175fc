import type { Core } from '@strapi/strapi'
import { fullName } from '../access/full-name'
import { occasion } from './occasion'
import type { Author } from './revision'

interface Account {
  readonly id?: number
  readonly firstname?: string | null
  readonly lastname?: string | null
  readonly email?: string
}
interface RequestState {
  readonly user?: Account
  readonly auth?: { readonly strategy?: { readonly name?: string }; readonly credentials?: { readonly name?: string } }
  readonly route?: { readonly info?: { readonly type?: string } }
}

/** The name of an account, as the history keeps it. */
export const nameOf = (account: Account): string => fullName(account) || account.email || 'Compte sans nom'

/** Who acts: the person signed in to the admin, else what the change comes from. */
export function currentAuthor(strapi: Core.Strapi): Author {
  const state = strapi.requestContext.get()?.state as RequestState | undefined
  const isSignedIn = state?.auth?.strategy?.name === 'admin' || state?.route?.info?.type === 'admin'
  if (isSignedIn && state?.user?.id) return { id: state.user.id, name: nameOf(state.user) }
  const source = occasion()?.source
  if (source) return { id: null, name: source }
  if (state?.auth?.credentials?.name)
    return { id: null, name: `Clé d’API «\u00a0${state.auth.credentials.name}\u00a0»` }
  return { id: null, name: state?.route?.info?.type === 'content-api' ? 'Formulaire public' : 'Programme' }
}
