import type { StrapiApp } from '@strapi/strapi/admin'
import { completenessPath } from './completeness-address'
import type { Panel, PanelRegistry } from './panel'
import { BeforePublishing, EntryClassification, EntryCompleteness } from './panels'

const addPanels = (app: StrapiApp, panels: readonly Panel[]): void =>
  (app.getPlugin('content-manager') as unknown as PanelRegistry).apis.addEditViewSidePanel(panels)

/** Says beside the forms what forbids publishing. To be called from bootstrap(). */
export const remindRules = (app: StrapiApp): void => addPanels(app, [BeforePublishing])

/** Puts beside the forms what helps to finish an entry. To be called from bootstrap(). */
export const guideEditors = (app: StrapiApp): void => addPanels(app, [EntryCompleteness, EntryClassification])

/** Adds the screen that lists the least complete entries. To be called from register(). */
export function addCompletenessScreen(app: StrapiApp): void {
  app.router.addRoute({
    path: `${completenessPath}/:kind`,
    lazy: async () => ({ Component: (await import('./CompletenessScreen')).CompletenessScreen }),
  })
}
