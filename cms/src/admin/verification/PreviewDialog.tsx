import * as React from 'react'
import { useFetchClient } from '@strapi/strapi/admin'
import { Box, Button, Loader, Modal, Typography } from '@strapi/design-system'
import { nameOf, type DueOrganisation } from './due'
import { messageOf } from './failure'

interface Preview {
  readonly to: string | null
  readonly subject: string
  readonly text: string
}

interface Props {
  readonly organisation: DueOrganisation
  readonly isAgain: boolean
  onClose(): void
}

/** The message that an organisation would get, word for word but for its links. */
export function PreviewDialog({ organisation, isAgain, onClose }: Props) {
  const { post } = useFetchClient()
  const [preview, setPreview] = React.useState<Preview | null>(null)
  const [failure, setFailure] = React.useState<string | null>(null)
  React.useEffect(() => {
    post<{ data: Preview }>('/atlas/freshness/preview', { organisation: organisation.key, isAgain }).then(
      ({ data }) => setPreview(data.data),
      (error: unknown) => setFailure(messageOf(error)),
    )
  }, [post, organisation, isAgain])
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel="Fermer">
          <Modal.Title>{`Message à ${nameOf(organisation)}`}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {failure && <Typography textColor="danger600">{failure}</Typography>}
          {!failure && !preview && <Loader>Chargement…</Loader>}
          {preview && (
            <>
              <Typography tag="p">{`À : ${preview.to ?? ''}`}</Typography>
              <Typography tag="p" fontWeight="semiBold">{`Objet : ${preview.subject}`}</Typography>
              <Box paddingTop={4}>
                <Typography tag="div" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                  {preview.text}
                </Typography>
              </Box>
            </>
          )}
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            Fermer
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  )
}
