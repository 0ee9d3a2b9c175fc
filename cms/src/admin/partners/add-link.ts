import type { StrapiApp } from '@strapi/strapi/admin'
import { User } from '@strapi/icons'

/** Puts « Partenaires » in the main menu of those who may invite. */
export function addPartnersLink(app: StrapiApp): void {
  app.addMenuLink({
    to: 'partenaires',
    icon: User,
    intlLabel: { id: 'atlas.partners', defaultMessage: 'Partenaires' },
    permissions: [{ action: 'api::partners.invite', subject: null }],
    position: 3,
    Component: () => import('./PartnersPage'),
  } as unknown as Parameters<StrapiApp['addMenuLink']>[0])
}
