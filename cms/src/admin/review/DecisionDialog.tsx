import { Box, Button, Flex, LinkButton, Loader, Typography } from '@strapi/design-system'
import { useNotification } from '@strapi/strapi/admin'
import { Link } from 'react-router-dom'
import { reviewStep, type ReviewAction } from '@atlas/shared'
import { useAnswer } from '../atlas-api/use-answer'
import { entryAddress } from '../entries/entry-address'
import { reviewAddress } from './addresses'
import type { EntrySummary } from './answers'
import { DifferencesDialog } from './DifferencesDialog'
import { ReviewActions } from './ReviewActions'
import { SaidProblem } from './SaidProblem'
import { useDecision } from './use-decision'

interface Props {
  readonly entry: { readonly uid: string; readonly documentId: string }
  /** Something was decided: the list is to be read again. */
  onDecided(): void
  onClose(): void
}

/** Where the entry stands, and the words that came with the submission. */
function Introduction({ sentence, thread }: EntrySummary) {
  const message = thread.at(-1)?.message
  return (
    <Box paddingBottom={4}>
      <Typography tag="p" textColor="neutral800">
        {sentence}
      </Typography>
      {message ? (
        <Box tag="blockquote" marginTop={2} padding={3} background="neutral100" hasRadius>
          <Typography textColor="neutral800" style={{ whiteSpace: 'pre-line' }}>
            {message}
          </Typography>
        </Box>
      ) : null}
    </Box>
  )
}

const Ways = ({ entry, onClose }: Props) => (
  <Flex gap={2} justifyContent="space-between" wrap="wrap">
    <LinkButton tag={Link} to={entryAddress(entry)} variant="tertiary">
      Ouvrir la fiche
    </LinkButton>
    <Button type="button" variant="tertiary" onClick={onClose}>
      Fermer
    </Button>
  </Flex>
)

/** What a waiting entry changes, and the decision about it. */
export function DecisionDialog(props: Props) {
  const { entry, onDecided, onClose } = props
  const { answer, error, reload } = useAnswer<EntrySummary>(reviewAddress(entry))
  const { isBusy, error: refusal, decide } = useDecision(entry)
  const { toggleNotification } = useNotification()

  async function act(action: ReviewAction, message: string): Promise<boolean> {
    const after = await decide(action, message, answer?.version ?? '')
    if (!after) {
      reload()
      return false
    }
    toggleNotification({ type: 'success', message: reviewStep.label(action, 'fr') })
    onDecided()
    return true
  }

  const footer = (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <SaidProblem text={refusal ?? error} />
      {!answer && !error ? <Loader small>La relecture se charge…</Loader> : null}
      {answer ? <ReviewActions actions={answer.actions} hindrance={null} {...{ isBusy, decide: act }} /> : null}
      <Ways {...props} />
    </Flex>
  )
  const introduction = answer ? <Introduction {...answer} /> : null
  return <DifferencesDialog {...{ ...entry, mark: answer?.version, introduction, footer, onClose }} />
}
