import { Box, Flex, Link, Typography } from '@strapi/design-system'
import { Widget } from '@strapi/strapi/admin'
import { NavLink } from 'react-router-dom'
import { styled } from 'styled-components'
import { useAnswer } from '../../atlas-api/use-answer'
import { CompletenessBar } from '../../guidance/CompletenessBar'
import { completenessAddress } from '../../guidance/completeness-address'

interface Summary {
  readonly kind: string
  readonly label: string
  readonly count: number
  readonly mean: number
  readonly total: number
  readonly mostMissed: readonly { readonly code: string; readonly label: string; readonly count: number }[]
}

const Criterion = styled(NavLink)`
  color: ${({ theme }) => theme.colors.primary700};
`

const decimal = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })

function TypeSummary({ summary }: { readonly summary: Summary }) {
  const { kind, label, count, mean, total, mostMissed } = summary
  return (
    <li>
      <Flex justifyContent="space-between" gap={2} paddingBottom={1}>
        <Link tag={NavLink} to={completenessAddress(kind)}>{`${label} (${count})`}</Link>
        <Typography variant="pi">{`${decimal.format(mean)} ${mean < 2 ? 'critère' : 'critères'} sur ${total} en moyenne`}</Typography>
      </Flex>
      <CompletenessBar met={mean} total={total} />
      {mostMissed.length > 0 ? (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {'Il manque surtout : '}
          {mostMissed.map(({ code, label: words, count: missing }, index) => (
            <span key={code}>
              {index > 0 ? ', ' : ''}
              <Criterion to={completenessAddress(kind, code)}>{`${words.toLowerCase()} (${missing})`}</Criterion>
            </span>
          ))}
        </Typography>
      ) : null}
    </li>
  )
}

/** How complete each type is, what is missed most, and the way to the least complete entries. */
export function CompletenessWidget() {
  const { answer: summaries, error } = useAnswer<Summary[]>('/atlas/guidance/completeness')
  if (error) return <Widget.Error />
  if (!summaries) return <Widget.Loading />
  if (summaries.length === 0) return <Widget.NoData>Aucune fiche à compléter.</Widget.NoData>
  return (
    <Box>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
        {summaries.map((summary) => (
          <TypeSummary key={summary.kind} summary={summary} />
        ))}
      </Flex>
    </Box>
  )
}
