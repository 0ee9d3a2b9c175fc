import { Mail } from '@strapi/icons'
import type { StrapiApp } from '@strapi/strapi/admin'

/** The menu entry « Campagne de vérification », for whoever may publish. */
export function addCampaignLink(app: StrapiApp): void {
  app.addMenuLink({
    to: 'verification',
    icon: Mail,
    intlLabel: { id: 'atlas.campaign', defaultMessage: 'Campagne de vérification' },
    permissions: [{ action: 'plugin::content-manager.explorer.publish', subject: 'api::initiative.initiative' }],
    Component: () => import('./CampaignPage'),
  } as Parameters<StrapiApp['addMenuLink']>[0])
}
