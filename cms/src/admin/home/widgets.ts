import type { StrapiApp } from '@strapi/strapi/admin'

/** What an editor has no use for: counts of the software's own objects, and one's own name. */
const hidden = ['key-statistics', 'profile-info', 'deploy-now']

/** Keeps on the home page what tells where the work stands. */
export function keepUsefulWidgets(app: StrapiApp): void {
  app.widgets.widgets = app.widgets.widgets.filter(({ id }) => !hidden.includes(id))
}
