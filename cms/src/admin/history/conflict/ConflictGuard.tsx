import { Button, Flex, Modal, Typography } from '@strapi/design-system'
import { useForm } from '@strapi/strapi/admin'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router-dom'
import { DifferenceTable } from '../DifferenceTable'
import { momentText } from '../revision-line'
import { answerConflicts, type Choice, type Conflict } from './conflict'
import { forgetText, keepText, keptText } from './kept-text'

interface Question {
  readonly conflict: Conflict
  readonly answer: (choice: Choice) => void
}

function who({ author, at, isSelf }: Conflict): string {
  const moment = momentText(at)
  return isSelf
    ? `Vous avez enregistré cette fiche depuis une autre fenêtre (${moment}).`
    : `${author} a enregistré cette fiche pendant que vous la modifiiez (${moment}).`
}

function ConflictDialog({ conflict, answer }: Question) {
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

function KeptText({ path }: { readonly path: string }) {
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

/**
 * Stands unseen in the form, and tells the editor when someone else has saved the record meanwhile. Whatever the answer,
 * what was written is not lost: it is saved, left in the form, or kept to be read beside the saved version.
 */
export function ConflictGuard() {
  const { pathname } = useLocation()
  const [question, setQuestion] = useState<Question | null>(null)
  const form = useForm('ConflictGuard', (state) => state)
  const latest = useRef(form)
  latest.current = form
  const [written, setWritten] = useState<typeof form.values | null>(null)
  const { isSubmitting } = form

  useEffect(
    () =>
      answerConflicts((conflict) => {
        const { values } = latest.current
        return new Promise<Choice>((resolve) => {
          const answer = (choice: Choice) => {
            setQuestion(null)
            if (choice === 'continue') setWritten(values)
            if (choice === 'reload') {
              keepText(pathname, conflict.differences)
              latest.current.resetForm()
              setTimeout(() => window.location.reload(), 300)
            }
            resolve(choice)
          }
          setQuestion({ conflict, answer })
        })
      }),
    [pathname],
  )

  // A save that fails puts the form back as it was read: the editor's text comes back after it.
  useEffect(() => {
    if (!written || isSubmitting) return
    const timer = setTimeout(() => {
      latest.current.setValues(written)
      setWritten(null)
    }, 50)
    return () => clearTimeout(timer)
  }, [written, isSubmitting])

  return (
    <>
      {question ? <ConflictDialog {...question} /> : null}
      <KeptText key={pathname} path={pathname} />
    </>
  )
}
