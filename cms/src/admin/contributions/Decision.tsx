import { useState } from 'react'
import { Button, Flex, Loader, Typography } from '@strapi/design-system'
import { useNavigate } from 'react-router-dom'
import { useAnswer } from '../atlas-api/use-answer'
import { entryAddress } from '../entries/entry-address'
import type { Situation } from './answers'
import { ContactLine } from './ContactLine'
import { Duplicates } from './Duplicates'
import { RejectionForm } from './RejectionForm'
import { useDecision } from './use-decision'

const isOpen = ({ state }: Situation): boolean => state === 'received' || state === 'in_review'

interface Props {
  readonly documentId: string
  readonly mark: string
}

/** What to do with a contribution: make its draft, open its record, set it aside, delete its contact details. */
export function Decision({ documentId, mark }: Props) {
  const navigate = useNavigate()
  const { answer: situation, error, reload } = useAnswer<Situation>(`/atlas/contributions/${documentId}`, mark)
  const { isBusy, decide, tell } = useDecision(documentId)
  const [isRejecting, setIsRejecting] = useState(false)
  if (error) return <Typography textColor="danger600">{error}</Typography>
  if (!situation) return <Loader small>Chargement…</Loader>
  const { kind, outcome, mayMakeDraft, mayDecide, hasEmail } = situation
  const isCorrection = kind === 'correction'
  const makeDraft = () =>
    decide<{ uid: string; documentId: string }>('draft', {}, (made) => {
      tell(isCorrection ? 'La proposition s’affiche à côté de la fiche.' : 'Le brouillon est créé : complétez-le.')
      navigate(entryAddress(made))
    })
  const reject = (reason: string) =>
    decide<{ isTold: boolean }>('rejection', { reason }, ({ isTold }) => {
      tell(isTold ? 'Contribution écartée ; la personne est prévenue.' : 'Contribution écartée.')
      // The form beside shows the state: it is read again.
      window.location.reload()
    })
  const deleteContacts = () =>
    decide('contacts/removal', {}, () => {
      tell('Coordonnées effacées.')
      reload()
      setTimeout(() => window.location.reload(), 800)
    })
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Duplicates duplicates={situation.duplicates} />
      {outcome ? (
        <Button variant="secondary" onClick={() => navigate(entryAddress(outcome))} fullWidth>
          {isCorrection ? 'Ouvrir la fiche' : 'Ouvrir le brouillon'}
        </Button>
      ) : null}
      {isOpen(situation) && mayMakeDraft ? (
        <Button onClick={makeDraft} loading={isBusy} fullWidth>
          {isCorrection ? 'Retenir et ouvrir la fiche' : 'Créer le brouillon'}
        </Button>
      ) : null}
      {isOpen(situation) && mayDecide && !isRejecting ? (
        <Button variant="tertiary" onClick={() => setIsRejecting(true)} fullWidth>
          Écarter…
        </Button>
      ) : null}
      {isRejecting ? (
        <RejectionForm {...{ hasEmail, isBusy }} onReject={reject} onCancel={() => setIsRejecting(false)} />
      ) : null}
      <ContactLine situation={situation} isBusy={isBusy} onDelete={deleteContacts} />
    </Flex>
  )
}
