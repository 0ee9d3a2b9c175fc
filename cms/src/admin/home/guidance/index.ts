import { CheckCircle } from '@strapi/icons'
import type { StrapiApp } from '@strapi/strapi/admin'

/** « Complétude par type », on the home page. */
export function addCompletenessWidget(app: StrapiApp): void {
  app.widgets.register({
    ...{ id: 'completeness', icon: CheckCircle },
    title: { id: 'atlas.widget.completeness', defaultMessage: 'Complétude par type' },
    component: async () => (await import('./CompletenessWidget')).CompletenessWidget,
  })
}
