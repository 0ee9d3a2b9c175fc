import { useMemo } from 'react'
import { Typography } from '@strapi/design-system'
import { unstable_useContentManagerContext as useContentManager, useForm } from '@strapi/strapi/admin'
import { EntryReview } from './EntryReview'

/** What the content manager says of the entry on the screen. */
interface ShownEntry {
  readonly activeTab: string | null
  readonly model: string
  readonly documentId?: string
  readonly document?: { readonly updatedAt?: string; readonly status?: string }
  readonly meta?: { readonly availableStatus?: readonly { readonly updatedAt?: string }[] }
}

interface Props {
  readonly uid: string
  /** None while it was never saved. */
  readonly documentId: string | undefined
  readonly mark: string
  readonly isPublishedShown: boolean
}

const markOf = ({ document, meta }: ShownEntry): string =>
  [document?.updatedAt, document?.status, ...(meta?.availableStatus ?? []).map(({ updatedAt }) => updatedAt)].join(' ')

function Content({ documentId, ...shown }: Props) {
  const isModified = useForm('ReviewPanel', ({ modified }) => modified)
  if (!documentId)
    return (
      <Typography textColor="neutral800">
        Enregistrez la fiche{'\u202f'}: vous pourrez ensuite la soumettre à relecture.
      </Typography>
    )
  return <EntryReview key={`${shown.uid} ${documentId}`} {...{ ...shown, documentId, isModified }} />
}

/**
 * The panel « Relecture » beside the form of an entry; none for types that are not reviewed. What it gives stays the same
 * object while nothing changes: Strapi compares two of them in depth, down to the whole page that holds them.
 */
export function ReviewPanel(shown: ShownEntry) {
  const { contentType } = useContentManager()
  const { model: uid, document, activeTab } = shown
  const documentId = document ? shown.documentId : undefined
  const mark = markOf(shown)
  const isPublishedShown = activeTab === 'published'
  const panel = useMemo(
    () => ({ title: 'Relecture', content: <Content {...{ uid, documentId, mark, isPublishedShown }} /> }),
    [uid, documentId, mark, isPublishedShown],
  )
  return contentType && 'reviewState' in contentType.attributes ? panel : null
}
