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

const markOf = ({ document, meta }: ShownEntry): string =>
  [document?.updatedAt, document?.status, ...(meta?.availableStatus ?? []).map(({ updatedAt }) => updatedAt)].join(' ')

function Content(shown: ShownEntry) {
  const isModified = useForm('ReviewPanel', ({ modified }) => modified)
  if (!shown.documentId || !shown.document)
    return (
      <Typography textColor="neutral800">
        Enregistrez la fiche{'\u00a0'}: vous pourrez ensuite la soumettre à relecture.
      </Typography>
    )
  return (
    <EntryReview
      key={`${shown.model} ${shown.documentId}`}
      uid={shown.model}
      documentId={shown.documentId}
      mark={markOf(shown)}
      isModified={isModified}
      isPublishedShown={shown.activeTab === 'published'}
    />
  )
}

/** The panel « Relecture » beside the form of an entry; none for types that are not reviewed. */
export function ReviewPanel(shown: ShownEntry) {
  const { contentType } = useContentManager()
  if (!contentType || !('reviewState' in contentType.attributes)) return null
  return { title: 'Relecture', content: <Content {...shown} /> }
}
