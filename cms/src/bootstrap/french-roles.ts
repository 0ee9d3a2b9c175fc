import type { Core } from '@strapi/strapi'

interface RoleName {
  readonly name: string
  readonly description: string
}

/** The three roles that Strapi makes on a first start, by code: its name for them, and ours. */
const roles: Readonly<Record<string, { readonly shipped: string; readonly french: RoleName }>> = {
  'strapi-super-admin': {
    shipped: 'Super Admin',
    french: { name: 'Administrateur', description: 'Tous les droits, comptes et réglages compris.' },
  },
  'strapi-editor': {
    shipped: 'Editor',
    french: { name: 'Éditeur', description: 'Écrit et publie les fiches, les siennes et celles des autres.' },
  },
  'strapi-author': {
    shipped: 'Author',
    french: { name: 'Auteur', description: 'Écrit les fiches qu’il a créées.' },
  },
}

/** Gives Strapi's own roles French names; a name that someone has chosen stays. */
export async function nameRolesInFrench(strapi: Core.Strapi): Promise<void> {
  for (const [code, { shipped, french }] of Object.entries(roles)) {
    await strapi.db.query('admin::role').updateMany({ where: { code, name: shipped }, data: french })
  }
}
