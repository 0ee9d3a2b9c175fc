import { Button, Flex, LinkButton, Loader } from '@strapi/design-system'
import { useNotification } from '@strapi/strapi/admin'
import { Link } from 'react-router-dom'
import { reviewStep, type ReviewAction } from '@atlas/shared'
import { entryPath, reviewAddress } from './addresses'
import type { EntrySummary } from './answers'
import { DifferencesDialog } from './DifferencesDialog'
import { ReviewActions } from './ReviewActions'
import { SaidProblem } from './SaidProblem'
import { useAnswer } from './use-answer'
import { useDecision } from './use-decision'

interface Props {
  readonly entry: { readonly uid: string; readonly documentId: string }
  /** Something was decided: the list is to be read again. */
  onDecided(): void
  onClose(): void
}

function Footer({ entry, onDecided, onClose }: Props) {
  const { answer, error } = useAnswer<EntrySummary>(reviewAddress(entry))
  const { isBusy, error: refusal, decide } = useDecision(entry)
  const { toggleNotification } = useNotification()

  async function act(action: ReviewAction, message: string): Promise<boolean> {
    const after = await decide(action, message, answer?.version ?? '')
    if (!after) return false
    toggleNotification({ type: 'success', message: reviewStep.label(action, 'fr') })
    onDecided()
    return true
  }

  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <SaidProblem text={refusal ?? error} />
      {!answer && !error ? <Loader small>La relecture se charge…</Loader> : null}
      {answer ? <ReviewActions actions={answer.actions} hindrance={null} {...{ isBusy, decide: act }} /> : null}
      <Flex gap={2} justifyContent="space-between" wrap="wrap">
        <LinkButton tag={Link} to={entryPath(entry)} variant="tertiary">
          Ouvrir la fiche
        </LinkButton>
        <Button type="button" variant="tertiary" onClick={onClose}>
          Fermer
        </Button>
      </Flex>
    </Flex>
  )
}

/** What a waiting entry changes, and the decision about it. */
export const DecisionDialog = (props: Props) => (
  <DifferencesDialog {...props.entry} onClose={props.onClose} footer={<Footer {...props} />} />
)
