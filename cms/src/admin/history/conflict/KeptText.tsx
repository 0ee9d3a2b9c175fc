import { Button, Modal, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { DifferenceTable } from '../DifferenceTable'
import { forgetText, keptText } from './kept-text'

/** What the editor had written before the saved version was read again, until they have seen to it. */
export function KeptText({ path }: { readonly path: string }) {
  const [differences, setDifferences] = useState(() => keptText(path))
  if (!differences) return null
  const close = () => {
    forgetText(path)
    setDifferences(null)
  }
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && close()}>
      <Modal.Content style={{ maxWidth: '96rem' }}>
        <Modal.Header closeLabel="Fermer">
          <Modal.Title>Votre saisie, qui n’a pas été enregistrée</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Typography tag="p" paddingBottom={4}>
            Copiez ici ce que vous voulez reprendre dans la fiche&#8239;: ce texte ne sera plus affiché ensuite.
          </Typography>
          <DifferenceTable
            differences={differences}
            beforeLabel="Version enregistrée"
            afterLabel="Votre saisie"
            caption="Ce qui diffère"
          />
        </Modal.Body>
        <Modal.Footer>
          <Button onClick={close}>J’ai repris ce qu’il fallait</Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  )
}
