import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import { Button, Field, Flex, Textarea } from '@strapi/design-system'

interface Props {
  readonly label: string
  readonly hint: string
  readonly isRequired: boolean
  readonly submitLabel: string
  readonly isBusy: boolean
  onSubmit(message: string): void
  onCancel(): void
}

const longest = 5000

/** Asks for the words that go with a step. */
export function MessageForm({ label, hint, isRequired, submitLabel, isBusy, onSubmit, onCancel }: Props) {
  const [message, setMessage] = useState('')
  const [error, setError] = useState<string>()
  const input = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  useEffect(() => input.current?.focus(), [])

  function send(event: { preventDefault(): void; stopPropagation(): void }) {
    event.preventDefault()
    // The panel stands inside the form of the entry: that one is not to be sent.
    event.stopPropagation()
    if (isRequired && !message.trim()) {
      setError('Dites ce qui est à modifier.')
      input.current?.focus()
    } else onSubmit(message.trim())
  }

  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Field.Root name={id} id={id} error={error} hint={hint} required={isRequired}>
        <Field.Label>{label}</Field.Label>
        <Textarea
          ref={input}
          value={message}
          maxLength={longest}
          onChange={(event: FormEvent<HTMLTextAreaElement>) => setMessage(event.currentTarget.value)}
        />
        <Field.Error />
        <Field.Hint />
      </Field.Root>
      <Flex gap={2} wrap="wrap">
        <Button type="button" size="S" loading={isBusy} onClick={send}>
          {submitLabel}
        </Button>
        <Button type="button" size="S" variant="tertiary" disabled={isBusy} onClick={onCancel}>
          Annuler
        </Button>
      </Flex>
    </Flex>
  )
}
