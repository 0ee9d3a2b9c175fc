import { isDescribedKind, isPublishableKind } from '@atlas/shared'
import { unstable_useDocumentLayout as useDocumentLayout } from '@strapi/strapi/admin'
import { PreviewButton } from '../preview/PreviewButton'
import { ClassificationPanel } from './ClassificationPanel'
import { CompletenessPanel } from './CompletenessPanel'
import type { Panel, PanelProps } from './panel'
import { PublicationPanel } from './PublicationPanel'

/** `api::initiative.initiative` → `initiative`. */
const kindOf = (model: string): string => model.split('.').at(-1) ?? ''

const editedOf = ({ model, documentId, document }: PanelProps) => ({
  model,
  documentId,
  updatedAt: typeof document?.updatedAt === 'string' ? document.updatedAt : undefined,
})

/** « Avant de publier »: the rules in words, before the button is pressed. */
export const BeforePublishing: Panel = (props) => {
  if (!isPublishableKind(kindOf(props.model)) || props.activeTab === 'published') return null
  return {
    title: 'Avant de publier',
    content: (
      <>
        <PublicationPanel {...editedOf(props)} />
        <PreviewButton {...editedOf(props)} />
      </>
    ),
  }
}

/** « Complétude »: what the entry says of what is expected of it. */
export const EntryCompleteness: Panel = (props) => {
  if (!isDescribedKind(kindOf(props.model)) || props.activeTab === 'published') return null
  return { title: 'Complétude', content: <CompletenessPanel {...editedOf(props)} /> }
}

/** « Classement »: the chosen categories and what they mean. */
export const EntryClassification: Panel = (props) => {
  const { edit } = useDocumentLayout(props.model)
  const isClassified = edit.layout.flat(2).some(({ name }) => name === 'categories')
  if (!isClassified || props.activeTab === 'published') return null
  return { title: 'Classement', content: <ClassificationPanel {...editedOf(props)} /> }
}
