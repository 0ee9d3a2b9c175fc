import type { ReactNode } from 'react'

/** What the content manager tells a panel beside a form. */
export interface PanelProps {
  readonly activeTab: 'draft' | 'published' | null
  readonly model: string
  /** Undefined while the entry is being created. */
  readonly documentId?: string
  readonly document?: { readonly updatedAt?: unknown }
}

/** A panel beside a form; null where it has nothing to say. */
export type Panel = (props: PanelProps) => { readonly title: string; readonly content: ReactNode } | null

/** The part of the content manager that takes panels. */
export interface PanelRegistry {
  readonly apis: { addEditViewSidePanel(panels: readonly Panel[]): void }
}
