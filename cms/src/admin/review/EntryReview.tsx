import { useRef, useState } from 'react'
import { Box, Button, Flex, Loader, Typography } from '@strapi/design-system'
import { useNotification } from '@strapi/strapi/admin'
import { reviewStep, type ReviewAction } from '@atlas/shared'
import { reviewAddress } from './addresses'
import type { EntrySummary } from './answers'
import { DifferencesDialog } from './DifferencesDialog'
import { ProblemList } from './ProblemList'
import { ReviewActions } from './ReviewActions'
import { ReviewThread } from './ReviewThread'
import { SaidProblem } from './SaidProblem'
import { StateBadge } from './StateBadge'
import { useAnswer } from '../atlas-api/use-answer'
import { useDecision } from './use-decision'

interface Props {
  readonly uid: string
  readonly documentId: string
  /** Changes when the entry was saved or published elsewhere on the screen. */
  readonly mark: string
  readonly isModified: boolean
  /** The published version is shown: it is read, not reviewed. */
  readonly isPublishedShown: boolean
}

const unsaved = 'Des modifications ne sont pas enregistrées\u202f: enregistrez-les d’abord.'
const elsewhere = 'Revenez au brouillon pour agir\u202f: c’est lui qui est relu.'

const hindranceOf = ({ isModified, isPublishedShown }: Props): string | null =>
  isPublishedShown ? elsewhere : isModified ? unsaved : null

const blocks = (summary: EntrySummary, action: ReviewAction): boolean =>
  summary.problems.length > 0 && (action === 'submit' || action === 'approve')

/** Where the entry on the screen stands, what was said of it and what the person can do. */
export function EntryReview(props: Props) {
  const { uid, documentId, mark } = props
  const { answer, error, isLoading, reload, show } = useAnswer<EntrySummary>(reviewAddress(props), mark)
  const { isBusy, error: refusal, decide } = useDecision({ uid, documentId })
  const { toggleNotification } = useNotification()
  const [isComparing, setIsComparing] = useState(false)
  const standing = useRef<HTMLDivElement>(null)

  if (!answer && isLoading) return <Loader small>La relecture se charge…</Loader>
  if (!answer)
    return (
      <Flex direction="column" alignItems="stretch" gap={2} width="100%">
        <SaidProblem text={error} />
        <Button type="button" variant="tertiary" onClick={reload}>
          Réessayer
        </Button>
      </Flex>
    )

  async function act(action: ReviewAction, message: string): Promise<boolean> {
    const after = await decide(action, message, answer!.version)
    if (!after) {
      reload()
      return false
    }
    show(after)
    toggleNotification({ type: 'success', message: reviewStep.label(action, 'fr') })
    standing.current?.focus()
    return true
  }

  const isReviewing = answer.actions.some(({ action }) => action === 'approve')
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <Box ref={standing} tabIndex={-1} aria-live="polite">
        <StateBadge state={answer.state} label={answer.label} />
        <Box paddingTop={2}>
          <Typography tag="p" textColor="neutral800">
            {answer.sentence}
          </Typography>
        </Box>
        {answer.isChangedSince ? (
          <Box paddingTop={1}>
            <Typography tag="p" variant="pi" textColor="neutral600">
              Modifiée depuis la soumission.
            </Typography>
          </Box>
        ) : null}
      </Box>
      <ProblemList problems={answer.problems} />
      <Box>
        <SaidProblem text={refusal} />
        <ReviewActions
          actions={answer.actions.filter(({ action }) => !blocks(answer, action))}
          hindrance={hindranceOf(props)}
          {...{ isBusy, isNarrow: true, decide: act }}
        />
      </Box>
      {isReviewing ? (
        <Button type="button" variant="tertiary" onClick={() => setIsComparing(true)}>
          {answer.isNew ? 'Voir ce qui est soumis' : 'Voir ce qui change'}
        </Button>
      ) : null}
      {isComparing ? <DifferencesDialog {...{ uid, documentId }} onClose={() => setIsComparing(false)} /> : null}
      <ReviewThread thread={answer.thread} />
    </Flex>
  )
}
