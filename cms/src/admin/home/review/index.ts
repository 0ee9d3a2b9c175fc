import type { StrapiApp } from '@strapi/strapi/admin'
import { CheckCircle } from '@strapi/icons'

/** « Relecture » on the home page, for who may save entries. */
export function addReviewWidget(app: StrapiApp): void {
  const widget = {
    id: 'review-queue',
    icon: CheckCircle,
    title: { id: 'atlas.review.widget', defaultMessage: 'À relire et en cours' },
    component: async () => (await import('./ReviewWidget')).ReviewWidget,
    permissions: [{ action: 'plugin::content-manager.explorer.update', subject: 'api::initiative.initiative' }],
  }
  // What waits is what one comes for.
  app.widgets.register((widgets) => [widget, ...widgets])
}
