import { Button, Flex, Modal, Typography } from '@strapi/design-system'
import { DifferenceTable } from '../DifferenceTable'
import { momentText } from '../../words/dates'
import type { Choice, Conflict } from './conflict'

interface Props {
  readonly conflict: Conflict
  readonly answer: (choice: Choice) => void
}

function who({ author, at, isSelf }: Conflict): string {
  const moment = momentText(at)
  return isSelf
    ? `Vous avez enregistré cette fiche depuis une autre fenêtre (${moment}).`
    : `${author} a enregistré cette fiche pendant que vous la modifiiez (${moment}).`
}

/** Says who has saved the record meanwhile and what differs, before anything is written over. */
export function ConflictDialog({ conflict, answer }: Props) {
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && answer('continue')}>
      <Modal.Content style={{ maxWidth: '96rem' }}>
        <Modal.Header closeLabel="Fermer sans enregistrer">
          <Modal.Title>Fiche modifiée entre-temps</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography tag="p" role="alert">
              {who(conflict)} Rien n’a été écrasé&#8239;: votre saisie n’est pas encore enregistrée.
            </Typography>
            <DifferenceTable
              differences={conflict.differences}
              caption="Ce qui diffère"
              beforeLabel="Version enregistrée"
              afterLabel="Votre saisie"
            />
            <Typography tag="p" textColor="neutral600">
              «&nbsp;Recharger&nbsp;» affiche la version enregistrée et garde votre saisie sous les yeux.
              «&nbsp;Enregistrer quand même&nbsp;» remplace la version enregistrée par votre saisie&#8239;; l’historique
              garde les deux.
            </Typography>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={() => answer('continue')}>
            Continuer à modifier
          </Button>
          <Flex gap={2} wrap="wrap">
            <Button variant="secondary" onClick={() => answer('reload')}>
              Recharger
            </Button>
            <Button variant="danger" onClick={() => answer('overwrite')}>
              Enregistrer quand même
            </Button>
          </Flex>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  )
}
