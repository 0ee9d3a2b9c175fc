import * as React from 'react'
import { useFetchClient } from '@strapi/strapi/admin'
import {
  Alert,
  Box,
  Button,
  Field,
  Flex,
  Modal,
  SingleSelect,
  SingleSelectOption,
  TextInput,
} from '@strapi/design-system'
import { refusalText } from '../atlas-api/refusal-text'
import { fieldMessages } from './field-messages'
import { OrganisationField } from './OrganisationField'
import type { Sent } from './member'

interface Props {
  onClose(): void
  onSent(sent: Sent): void
}

const partner = 'partner_contributor'
const empty = { email: '', firstname: '', lastname: '', role: partner, organisation: '' }
type Draft = typeof empty

/** The form's state: what is typed, what was refused, and whether the answer is awaited. */
function useInvitation(onSent: (sent: Sent) => void) {
  const { post } = useFetchClient()
  const [draft, setDraft] = React.useState<Draft>(empty)
  const [problems, setProblems] = React.useState<Record<string, string>>({})
  const [failure, setFailure] = React.useState<string | null>(null)
  const [isSending, setSending] = React.useState(false)
  const change = (name: keyof Draft, value: string) => {
    setDraft((before) => ({ ...before, [name]: value }))
    setProblems(({ [name]: _corrected, ...others }) => others)
  }
  const send = async () => {
    setSending(true)
    setFailure(null)
    try {
      const { data } = await post<{ data: Sent }>('/atlas/invitations', draft)
      onSent(data.data)
    } catch (error) {
      const found = fieldMessages(error)
      setProblems(found)
      if (Object.keys(found).length === 0) setFailure(refusalText(error))
    } finally {
      setSending(false)
    }
  }
  return { draft, problems, failure, isSending, change, send }
}

/** « Inviter un partenaire »: who, and for which organisation. */
export function InviteForm({ onClose, onSent }: Props) {
  const { draft, problems, failure, isSending, change, send } = useInvitation(onSent)
  const line = (name: 'email' | 'firstname' | 'lastname', label: string, type = 'text') => (
    <Field.Root name={name} error={problems[name] ?? false} required>
      <Field.Label>{label}</Field.Label>
      <TextInput
        type={type}
        value={draft[name]}
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => change(name, event.target.value)}
      />
      <Field.Error />
    </Field.Root>
  )
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    void send()
  }
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content>
        <form onSubmit={submit} noValidate style={{ display: 'contents' }}>
          <Modal.Header closeLabel="Fermer">
            <Modal.Title>Inviter un partenaire</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              {failure && (
                <Alert
                  variant="danger"
                  closeLabel="Fermer"
                  title="L’invitation n’est pas partie."
                  onClose={() => undefined}
                >
                  {failure}
                </Alert>
              )}
              {line('email', 'Adresse électronique', 'email')}
              <Flex gap={4} alignItems="flex-start">
                <Box flex="1">{line('firstname', 'Prénom')}</Box>
                <Box flex="1">{line('lastname', 'Nom')}</Box>
              </Flex>
              <Field.Root name="role" error={problems.role ?? false} required>
                <Field.Label>Rôle</Field.Label>
                <SingleSelect value={draft.role} onChange={(role: string | number) => change('role', String(role))}>
                  <SingleSelectOption value={partner}>
                    Partenaire : écrit les fiches de son organisation
                  </SingleSelectOption>
                  <SingleSelectOption value="committee_member">Membre du comité : lit le suivi</SingleSelectOption>
                </SingleSelect>
                <Field.Error />
              </Field.Root>
              {draft.role === partner && (
                <OrganisationField
                  value={draft.organisation}
                  error={problems.organisation}
                  onChange={(documentId) => change('organisation', documentId)}
                />
              )}
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button type="button" variant="tertiary" onClick={onClose}>
              Annuler
            </Button>
            <Button type="submit" loading={isSending}>
              Envoyer l’invitation
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  )
}
