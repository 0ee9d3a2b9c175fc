import type { StrapiApp } from '@strapi/strapi/admin'

/** What tells where the work stands: what waits for somebody first. Strapi's own counts and charts are left out. */
const shown = ['review-queue', 'freshness', 'atlas-last-days', 'completeness', 'last-edited-entries']

/** Keeps on the home page what an editor acts on, in the order of its urgency; to be called once all are registered. */
export function arrangeWidgets(app: StrapiApp): void {
  const { widgets } = app.widgets
  app.widgets.widgets = shown.flatMap((id) => widgets.filter((widget) => widget.id === id))
}
