import type { Core } from '@strapi/strapi'

/**
 * Takes the accounts of site visitors out of the editors' menu: the atlas has none (src/access/close-account-routes).
 * To be called before the content manager lists the types.
 */
export function hideVisitorAccounts(strapi: Core.Strapi): void {
  const accounts = strapi.contentType('plugin::users-permissions.user')
  accounts.pluginOptions = { ...accounts.pluginOptions, 'content-manager': { visible: false } }
}
