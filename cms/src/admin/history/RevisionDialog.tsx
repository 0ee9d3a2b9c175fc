import { Button, Flex, Loader, Modal, Typography } from '@strapi/design-system'
import { useAPIErrorHandler, useFetchClient, type FetchError } from '@strapi/strapi/admin'
import { useState } from 'react'
import { useAnswer } from '../atlas-api/use-answer'
import { momentText } from '../words/dates'
import { DifferenceTable } from './DifferenceTable'
import { RestorePanel } from './RestorePanel'
import { languageName, type RevisionDetail } from './revision-line'

interface Props {
  readonly id: string
  readonly onClose: () => void
  /** Called once the version is in the draft. */
  readonly onRestored: (revision: RevisionDetail) => void
}

function Summary({ revision }: { readonly revision: RevisionDetail }) {
  const { author, at, locale, message } = revision
  const words = [`${author}, ${momentText(at)}`, languageName(locale)].filter(Boolean).join(' · ')
  return (
    <Flex direction="column" alignItems="stretch" gap={1} paddingBottom={4}>
      <Typography textColor="neutral600">{words}</Typography>
      {message ? <Typography>«&nbsp;{message}&nbsp;»</Typography> : null}
    </Flex>
  )
}

function Changes({ revision }: { readonly revision: RevisionDetail }) {
  const isPublication = revision.action === 'publish'
  return (
    <DifferenceTable
      differences={revision.differences}
      beforeLabel={isPublication ? 'Publié avant' : 'Avant'}
      afterLabel={isPublication ? 'Publié alors' : 'Après'}
      emptyText={isPublication ? 'Rien n’a changé par rapport à la version publiée avant.' : 'Aucune différence.'}
    />
  )
}

/** What one line of the history changed, and the way back to it. */
export function RevisionDialog({ id, onClose, onRestored }: Props) {
  const { post } = useFetchClient()
  const { formatAPIError } = useAPIErrorHandler()
  const { answer: revision, error: failure } = useAnswer<RevisionDetail>(`/atlas/history/revisions/${id}`)
  const [step, setStep] = useState<'reading' | 'confirming' | 'restoring'>('reading')
  const [refusal, setRefusal] = useState<string | null>(null)
  const restoration = revision?.restoration
  // Nothing to bring back when the draft says the same already.
  const isRestorable = Boolean(restoration && (restoration.isDeleted || restoration.differences.length > 0))
  const restore = async () => {
    setStep('restoring')
    try {
      await post(`/atlas/history/revisions/${id}/restore`, {})
      onRestored(revision!)
    } catch (error) {
      setRefusal(formatAPIError(error as FetchError))
      setStep('confirming')
    }
  }
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content style={{ maxWidth: '96rem' }}>
        <Modal.Header closeLabel="Fermer">
          <Modal.Title>
            {step === 'reading' ? (revision?.actionLabel ?? 'Historique') : 'Rétablir cette version'}
            {revision?.title ? ` · ${revision.title}` : ''}
          </Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {failure ? <Typography role="alert">Cette ligne de l’historique n’a pas pu être lue.</Typography> : null}
          {!revision && !failure ? <Loader>Chargement…</Loader> : null}
          {revision ? <Summary revision={revision} /> : null}
          {revision && step === 'reading' ? <Changes revision={revision} /> : null}
          {restoration && step !== 'reading' ? <RestorePanel restoration={restoration} /> : null}
          {refusal ? (
            <Typography role="alert" textColor="danger600" style={{ whiteSpace: 'pre-line' }}>
              {refusal}
            </Typography>
          ) : null}
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={step === 'reading' ? onClose : () => setStep('reading')}>
            {step === 'reading' ? 'Fermer' : 'Retour'}
          </Button>
          {isRestorable && step === 'reading' ? (
            <Button variant="secondary" onClick={() => setStep('confirming')}>
              Rétablir cette version…
            </Button>
          ) : null}
          {restoration && step !== 'reading' ? (
            <Button loading={step === 'restoring'} onClick={() => void restore()}>
              Rétablir dans le brouillon
            </Button>
          ) : null}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  )
}
