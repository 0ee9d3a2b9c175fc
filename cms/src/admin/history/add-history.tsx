import { useMemo } from 'react'
import { ClockCounterClockwise } from '@strapi/icons'
import type { StrapiApp } from '@strapi/strapi/admin'
import { ConflictGuard } from './conflict/ConflictGuard'
import { guardSaves } from './conflict/guard-saves'
import { useReadVersion } from './conflict/use-read-version'
import { HistoryPanel } from './HistoryPanel'

interface EditView {
  readonly model: string
  readonly documentId?: string
  readonly activeTab: string | null
  readonly document?: { readonly updatedAt?: unknown; readonly locale?: unknown }
  readonly meta?: unknown
}
interface EditViewApis {
  addEditViewSidePanel(panels: ((view: EditView) => { title: string; content: React.ReactNode } | null)[]): void
  addDocumentAction(change: <Action>(actions: Action[]) => Action[]): void
}

const isRecord = ({ model, documentId }: EditView): boolean =>
  Boolean(documentId) && documentId !== 'create' && model.startsWith('api::')

/**
 * Who did what to the record, beside its form. What it gives stays the same object while nothing changes: Strapi
 * compares two of them in depth, down to the whole page that holds them.
 */
function HistorySidePanel(view: EditView) {
  const { model, documentId, document, meta } = view
  // A publication changes what is known of the other versions, a save the draft.
  const occasion = `${String(document?.updatedAt)} ${JSON.stringify(meta ?? null)}`
  const panel = useMemo(
    () => ({
      title: 'Historique',
      content: <HistoryPanel model={model} documentId={documentId!} occasion={occasion} />,
    }),
    [model, documentId, occasion],
  )
  return isRecord(view) ? panel : null
}

/** Has saves say what they were read at. To be called before the admin asks the CMS anything. */
export const watchSaves = (): void => guardSaves(window)

/** The screen of all changes, for those who publish; the others find it beside each record. */
export function addHistoryScreen(app: StrapiApp): void {
  app.addMenuLink({
    to: 'historique',
    icon: ClockCounterClockwise,
    intlLabel: { id: 'atlas.history', defaultMessage: 'Historique' },
    permissions: [{ action: 'plugin::content-manager.explorer.publish', subject: 'api::initiative.initiative' }],
    Component: async () => import('./screen/HistoryScreen'),
  } as Parameters<StrapiApp['addMenuLink']>[0])
}

/** The history beside each record, and the question that a conflict puts to its editor. */
export function addHistoryToRecords(app: StrapiApp): void {
  const contentManager = app.getPlugin('content-manager')
  const apis = contentManager.apis as unknown as EditViewApis
  apis.addEditViewSidePanel([HistorySidePanel])
  apis.addDocumentAction((actions) => [...actions, useReadVersion as never])
  contentManager.injectComponent('editView', 'right-links', { name: 'atlas-conflicts', Component: ConflictGuard })
}
