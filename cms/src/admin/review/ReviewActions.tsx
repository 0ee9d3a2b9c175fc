import { useEffect, useRef, useState } from 'react'
import { Button, Flex, Typography } from '@strapi/design-system'
import type { ReviewAction } from '@atlas/shared'
import type { EntrySummary } from './answers'
import { MessageForm } from './MessageForm'

interface Props {
  readonly actions: EntrySummary['actions']
  /** Why nothing can be done for now; null when it can. */
  readonly hindrance: string | null
  readonly isBusy: boolean
  /** Stands between, where there is no place for buttons side by side. */
  readonly isNarrow?: boolean
  decide(action: ReviewAction, message: string): Promise<boolean>
}

const variants: Readonly<Record<ReviewAction, 'default' | 'secondary' | 'success' | 'tertiary'>> = {
  submit: 'default',
  approve: 'success',
  request_changes: 'secondary',
  withdraw: 'tertiary',
}

const words: Readonly<Record<'submit' | 'request_changes', { label: string; hint: string; send: string }>> = {
  submit: {
    label: 'Message à l’ARS',
    hint: 'Facultatif\u202f: ce qui est nouveau, ce dont vous doutez.',
    send: 'Soumettre',
  },
  request_changes: {
    label: 'Ce qui est à modifier',
    hint: 'Envoyé par courriel à la personne qui a soumis la fiche.',
    send: 'Demander',
  },
}

const asksWords = (action: ReviewAction): action is 'submit' | 'request_changes' => action in words

/** What somebody can do about a review. Steps that go with words ask for them first. */
export function ReviewActions({ actions, hindrance, isBusy, isNarrow = false, decide }: Props) {
  const [open, setOpen] = useState<'submit' | 'request_changes' | null>(null)
  const [closed, setClosed] = useState<ReviewAction | null>(null)
  const buttons = useRef(new Map<ReviewAction, HTMLButtonElement>())
  useEffect(() => {
    if (closed) buttons.current.get(closed)?.focus()
  }, [closed])
  if (actions.length === 0) return null

  const cancel = () => {
    setClosed(open)
    setOpen(null)
  }
  if (open && !hindrance)
    return (
      <MessageForm
        {...{ label: words[open].label, hint: words[open].hint, submitLabel: words[open].send, isBusy }}
        isRequired={actions.some(({ action, needsMessage }) => action === open && needsMessage)}
        onSubmit={(message) => void decide(open, message).then((isDone) => isDone && setOpen(null))}
        onCancel={cancel}
      />
    )
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Flex direction={isNarrow ? 'column' : 'row'} alignItems="stretch" gap={2} wrap="wrap">
        {[...actions].reverse().map(({ action, label }) => (
          <Button
            key={action}
            ref={(button: HTMLButtonElement | null) => {
              if (button) buttons.current.set(action, button)
            }}
            type="button"
            fullWidth={isNarrow}
            variant={variants[action]}
            disabled={hindrance !== null || isBusy}
            loading={isBusy && !asksWords(action)}
            onClick={() => (asksWords(action) ? setOpen(action) : void decide(action, ''))}
          >
            {label}
          </Button>
        ))}
      </Flex>
      {hindrance ? (
        <Typography variant="pi" textColor="warning700">
          {hindrance}
        </Typography>
      ) : null}
    </Flex>
  )
}
