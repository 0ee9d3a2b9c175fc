import type { StrapiApp } from '@strapi/strapi/admin'
import { CheckCircle } from '@strapi/icons'
import { queueScreen } from './addresses'
import { onlyForPublishers } from './publish-button'
import { ReviewPanel } from './ReviewPanel'

interface EntryScreen {
  addEditViewSidePanel(panels: readonly unknown[]): void
  addDocumentAction(change: typeof onlyForPublishers): void
}

/** The link to the queue, in the main menu. To be called when the admin registers. */
export function addReviewQueue(app: StrapiApp): void {
  app.addMenuLink({
    to: queueScreen,
    icon: CheckCircle,
    intlLabel: { id: 'atlas.review.queue', defaultMessage: 'Relecture' },
    permissions: [{ action: 'plugin::content-manager.explorer.update', subject: 'api::initiative.initiative' }],
    position: 2,
    Component: async () => ({ default: (await import('./QueuePage')).QueuePage }),
  } as Parameters<StrapiApp['addMenuLink']>[0])
}

/** The panel « Relecture », beside the form of an entry. To be called once the content manager is there. */
export function addReviewPanel(app: StrapiApp): void {
  const screen = app.getPlugin('content-manager').apis as unknown as EntryScreen
  screen.addEditViewSidePanel([ReviewPanel])
  screen.addDocumentAction(onlyForPublishers)
}
