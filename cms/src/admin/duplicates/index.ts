import type { StrapiApp } from '@strapi/strapi/admin'
import { DuplicatesPanel } from './DuplicatesPanel'

interface ContentManager {
  addEditViewSidePanel(panels: readonly unknown[]): void
}

/** Tells, beside the form, which entries may be the one being typed. */
export function warnOfDuplicates(app: StrapiApp): void {
  const { apis } = app.getPlugin('content-manager') as unknown as { apis: ContentManager }
  apis.addEditViewSidePanel([DuplicatesPanel])
}
