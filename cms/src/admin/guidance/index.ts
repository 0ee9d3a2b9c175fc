import type { StrapiApp } from '@strapi/strapi/admin'
import { completenessPath } from './completeness-address'
import type { PanelRegistry } from './panel'
import { BeforePublishing, EntryClassification, EntryCompleteness } from './panels'

/** Puts beside the forms what helps to finish an entry. To be called from bootstrap(). */
export function guideEditors(app: StrapiApp): void {
  const { apis } = app.getPlugin('content-manager') as unknown as PanelRegistry
  apis.addEditViewSidePanel([BeforePublishing, EntryCompleteness, EntryClassification])
}

/** Adds the screen that lists the least complete entries. To be called from register(). */
export function addCompletenessScreen(app: StrapiApp): void {
  app.router.addRoute({
    path: `${completenessPath}/:kind`,
    lazy: async () => ({ Component: (await import('./CompletenessScreen')).CompletenessScreen }),
  })
}
