import type { StrapiApp } from '@strapi/strapi/admin'
import { DecisionPanel, ProposalPanel } from './panels'

interface EntryScreen {
  addEditViewSidePanel(panels: readonly unknown[]): void
}

/** The panels of a contribution, and of the records that visitors correct. To be called once the content manager is there. */
export function addContributionPanels(app: StrapiApp): void {
  const screen = app.getPlugin('content-manager').apis as unknown as EntryScreen
  screen.addEditViewSidePanel([DecisionPanel, ProposalPanel])
}
