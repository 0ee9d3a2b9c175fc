import { useState } from 'react'
import { Button, Field, Flex, Textarea } from '@strapi/design-system'

interface Props {
  readonly hasEmail: boolean
  readonly isBusy: boolean
  readonly onReject: (reason: string) => void
  readonly onCancel: () => void
}

/** Why a contribution is set aside: the person reads it if they left an address. */
export function RejectionForm({ hasEmail, isBusy, onReject, onCancel }: Props) {
  const [reason, setReason] = useState('')
  const [error, setError] = useState<string>()
  const send = () => (reason.trim() === '' ? setError('Dites pourquoi.') : onReject(reason))
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Field.Root
        name="rejection"
        required
        error={error}
        hint={hasEmail ? 'Envoyé par courriel à la personne.' : 'La personne n’a pas laissé d’adresse : gardé ici.'}
      >
        <Field.Label>Motif</Field.Label>
        <Textarea
          rows={4}
          maxLength={2000}
          value={reason}
          onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => setReason(event.target.value)}
        />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
      <Flex gap={2}>
        <Button variant="danger-light" onClick={send} loading={isBusy}>
          Écarter
        </Button>
        <Button variant="tertiary" onClick={onCancel} disabled={isBusy}>
          Annuler
        </Button>
      </Flex>
    </Flex>
  )
}
