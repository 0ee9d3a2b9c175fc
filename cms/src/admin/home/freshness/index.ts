import { Clock } from '@strapi/icons'
import type { StrapiApp } from '@strapi/strapi/admin'

/** « À vérifier », on the home page. */
export function addFreshnessWidget(app: StrapiApp): void {
  app.widgets.register({
    ...{ id: 'freshness', icon: Clock },
    title: { id: 'atlas.widget.freshness', defaultMessage: 'À vérifier' },
    component: async () => (await import('./FreshnessWidget')).FreshnessWidget,
  })
}
