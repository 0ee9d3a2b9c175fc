import type { Core } from '@strapi/strapi'

/** The right to invite people into the admin, and to see and end the invitations. */
export const inviteAction = 'api::partners.invite'

interface ActionProvider {
  registerMany(actions: readonly object[]): Promise<unknown>
}

/** Makes the right known to Strapi, which gives it to its own administrators; to be called in `register`, before. */
export async function registerInviteAction(strapi: Core.Strapi): Promise<void> {
  const provider = strapi.service('admin::permission').actionProvider as ActionProvider
  const action = {
    uid: 'partners.invite',
    section: 'settings',
    displayName: 'Inviter des partenaires',
    category: 'atlas',
    subCategory: 'Partenaires',
  }
  await provider.registerMany([action])
}
