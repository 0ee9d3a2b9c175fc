import { Box, Flex, Link, Typography } from '@strapi/design-system'
import { Widget } from '@strapi/strapi/admin'
import { Link as RouterLink } from 'react-router-dom'
import { queueScreen } from '../../review/addresses'
import type { QueueAnswer } from '../../review/answers'
import { ContributionList } from '../../review/ContributionList'
import { OwnTable } from '../../review/OwnTable'
import { useAnswer } from '../../atlas-api/use-answer'
import { WaitingTable } from '../../review/WaitingTable'

const shown = 4

function More({ total }: { readonly total: number }) {
  if (total <= shown) return null
  return (
    <Box paddingTop={3}>
      <Link tag={RouterLink} to={`/${queueScreen}`}>
        {`Tout voir (${total})`}
      </Link>
    </Box>
  )
}

function Contributions({ contributions }: Pick<Extract<QueueAnswer, { role: 'reviewer' }>, 'contributions'>) {
  if (contributions.total === 0) return null
  return (
    <Box>
      <Box paddingBottom={2}>
        <Typography tag="h3" variant="sigma" textColor="neutral600">
          Contributions reçues par le site ({contributions.total})
        </Typography>
      </Box>
      <ContributionList items={contributions.items} />
      <More total={contributions.total} />
    </Box>
  )
}

/** On the home page: what waits for who publishes; for a partner, its own entries and where they stand. */
export function ReviewWidget() {
  const { answer, error, reload } = useAnswer<QueueAnswer>(`/atlas/review/queue?pageSize=${shown}`)
  if (!answer) return error ? <Widget.Error>{error}</Widget.Error> : <Widget.Loading />
  if (answer.role === 'none') return <Widget.NoPermissions />
  if (answer.role === 'author')
    return answer.own.total === 0 ? (
      <Widget.NoData>Votre organisation n’a pas encore de fiche ici.</Widget.NoData>
    ) : (
      <Box>
        <OwnTable entries={answer.own.items} />
        <More total={answer.own.total} />
      </Box>
    )
  const { waiting, contributions } = answer
  if (waiting.total + contributions.total === 0) return <Widget.NoData>Rien n’attend de relecture.</Widget.NoData>
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      {waiting.total > 0 ? (
        <Box>
          <WaitingTable items={waiting.items} isShort onDecided={reload} />
          <More total={waiting.total} />
        </Box>
      ) : (
        <Typography textColor="neutral600">Aucune fiche n’attend de relecture.</Typography>
      )}
      <Contributions contributions={contributions} />
    </Flex>
  )
}
