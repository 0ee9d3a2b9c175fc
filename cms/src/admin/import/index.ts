import type { StrapiApp } from '@strapi/strapi/admin'
import { Upload } from '@strapi/icons'

/** Only the agency publishes: partners and the committee have neither the link nor the addresses behind it. */
const agency = [{ action: 'plugin::content-manager.explorer.publish', subject: 'api::initiative.initiative' }]

/** Adds the screen « Import et export » to the main menu. */
export function addImportScreen(app: StrapiApp): void {
  app.addMenuLink({
    to: 'import-export',
    icon: Upload,
    intlLabel: { id: 'atlas.import.title', defaultMessage: 'Import et export' },
    permissions: agency as never,
    Component: async () => ({ default: (await import('./ImportScreen')).ImportScreen }),
    position: 3,
  })
}
