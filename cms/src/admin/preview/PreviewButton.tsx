import { Box, Button, Typography } from '@strapi/design-system'
import { ExternalLink } from '@strapi/icons'
import { useFetchClient, useForm, useNotification, useQueryParams } from '@strapi/strapi/admin'
import { useState } from 'react'

interface Props {
  readonly model: string
  readonly documentId?: string
}
interface Answer {
  readonly data: { readonly data: { readonly address: string } }
}

/** The types that have a page of their own on the site. */
const shown = ['api::initiative.initiative', 'api::actor.actor', 'api::publication.publication']

const noteOf = (isSaved: boolean, isModified: boolean): string =>
  !isSaved
    ? 'Enregistrez la fiche pour la voir sur le site.'
    : isModified
      ? 'Montre la dernière version enregistrée, sans vos changements en cours.'
      : 'Vous seul le verrez, pendant quinze minutes.'

/** The tab opens at the click, or the browser takes it for an advertisement; it gets its address when the link is there. */
function openTab(): Window | null {
  const tab = window.open('', '_blank')
  if (tab) tab.opener = null
  return tab
}

/** « Aperçu »: the draft on the real site, for the person who asks. */
export function PreviewButton({ model, documentId }: Props) {
  const { post } = useFetchClient()
  const { toggleNotification } = useNotification()
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>()
  const isModified = useForm('Preview', (form) => form.modified)
  const [isAsking, setAsking] = useState(false)
  if (!shown.includes(model)) return null
  const show = async () => {
    const tab = openTab()
    setAsking(true)
    try {
      const locale = query.plugins?.i18n?.locale ?? 'fr'
      const { data }: Answer = await post('/atlas/preview', { uid: model, documentId, locale })
      if (tab) tab.location.href = data.data.address
    } catch (error) {
      tab?.close()
      const message = (error as { message?: string }).message ?? 'L’aperçu n’a pas pu être ouvert.'
      toggleNotification({ type: 'danger', message })
    } finally {
      setAsking(false)
    }
  }
  return (
    <Box width="100%">
      <Button
        fullWidth
        variant="tertiary"
        endIcon={<ExternalLink />}
        loading={isAsking}
        disabled={!documentId}
        onClick={() => void show()}
      >
        Aperçu sur le site
      </Button>
      <Box paddingTop={1}>
        <Typography variant="pi" textColor="neutral600">
          {noteOf(Boolean(documentId), Boolean(isModified))}
        </Typography>
      </Box>
    </Box>
  )
}
