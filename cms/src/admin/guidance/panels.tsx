import { useMemo, type ComponentType } from 'react'
import { isDescribedKind, isPublishableKind } from '@atlas/shared'
import { unstable_useDocumentLayout as useDocumentLayout } from '@strapi/strapi/admin'
import { PreviewButton } from '../preview/PreviewButton'
import { ClassificationPanel } from './ClassificationPanel'
import { CompletenessPanel } from './CompletenessPanel'
import type { Panel, PanelProps } from './panel'
import { PublicationPanel } from './PublicationPanel'
import type { Edited } from './use-guidance'

/** `api::initiative.initiative` → `initiative`. */
const kindOf = (model: string): string => model.split('.').at(-1) ?? ''

/**
 * A panel under a title; null where it is not shown. What it gives stays the same object while nothing changes: Strapi
 * compares two of them in depth, down to the whole page that holds them.
 */
function usePanel(title: string, Content: ComponentType<Edited>, isShown: boolean, props: PanelProps) {
  const { model, documentId, document } = props
  const updatedAt = typeof document?.updatedAt === 'string' ? document.updatedAt : undefined
  return useMemo(
    () => (isShown ? { title, content: <Content {...{ model, documentId, updatedAt }} /> } : null),
    [title, Content, isShown, model, documentId, updatedAt],
  )
}

const isDraft = ({ activeTab }: PanelProps): boolean => activeTab !== 'published'

const RulesAndPreview = (edited: Edited) => (
  <>
    <PublicationPanel {...edited} />
    <PreviewButton {...edited} />
  </>
)

/** « Avant de publier »: the rules in words, before the button is pressed. */
export const BeforePublishing: Panel = (props) =>
  usePanel('Avant de publier', RulesAndPreview, isPublishableKind(kindOf(props.model)) && isDraft(props), props)

/** « Complétude »: what the entry says of what is expected of it. */
export const EntryCompleteness: Panel = (props) =>
  usePanel('Complétude', CompletenessPanel, isDescribedKind(kindOf(props.model)) && isDraft(props), props)

/** « Classement »: the chosen categories and what they mean. */
export const EntryClassification: Panel = (props) => {
  const { edit } = useDocumentLayout(props.model)
  const isClassified = edit.layout.flat(2).some(({ name }) => name === 'categories')
  return usePanel('Classement', ClassificationPanel, isClassified && isDraft(props), props)
}
