import { useEffect, useState } from 'react'
import { Box, Button, Flex, Typography } from '@strapi/design-system'
import { useFetchClient, useForm } from '@strapi/strapi/admin'
import { Link } from 'react-router-dom'
import { entryAddress } from '../entries/entry-address'
import { dayText } from '../words/dates'
import type { Proposal } from './answers'

const contributionUid = 'api::contribution.contribution'

/** One correction: what it says, with the way to take its text over into the form. Nothing is saved by that. */
function Item({ proposal }: { readonly proposal: Proposal }) {
  const change = useForm('ProposalList', ({ onChange }) => onChange)
  const { documentId, reference, receivedAt, state, lines, changes } = proposal
  return (
    <Box tag="li" paddingBottom={3} width="100%">
      <Typography variant="pi" textColor="neutral600">
        {[reference, dayText(receivedAt), state === 'accepted' ? 'retenue' : 'à traiter'].filter(Boolean).join(' · ')}
      </Typography>
      <Box tag="dl">
        {lines.map(({ label, answers }) => (
          <Box key={label} paddingTop={1}>
            <Typography tag="dt" variant="pi" fontWeight="semiBold">
              {label}
            </Typography>
            <Typography tag="dd" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {answers.join('\n')}
            </Typography>
          </Box>
        ))}
      </Box>
      <Flex direction="column" alignItems="stretch" gap={1} paddingTop={2}>
        {changes.map(({ name, label, value }) => (
          <Button key={name} variant="secondary" size="S" onClick={() => change(name, value)}>
            Reporter dans «&nbsp;{label}&nbsp;»
          </Button>
        ))}
        <Link to={entryAddress({ uid: contributionUid, documentId })}>
          <Typography textColor="primary600">Voir la contribution</Typography>
        </Link>
      </Flex>
    </Box>
  )
}

interface Props {
  readonly uid: string
  readonly documentId: string
}

/** The corrections proposed for a record. Whoever may not read contributions sees none. */
export function ProposalList({ uid, documentId }: Props) {
  const { get } = useFetchClient()
  const [proposals, setProposals] = useState<readonly Proposal[]>([])
  useEffect(() => {
    const stopping = new AbortController()
    get<{ data: Proposal[] }>(`/atlas/contributions/about/${uid}/${documentId}`, { signal: stopping.signal })
      .then(({ data }) => setProposals(data.data))
      .catch(() => undefined)
    return () => stopping.abort()
  }, [uid, documentId, get])
  if (proposals.length === 0) return <Typography textColor="neutral600">Aucun signalement en attente.</Typography>
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2} width="100%">
      {proposals.map((proposal) => (
        <Item key={proposal.documentId} proposal={proposal} />
      ))}
    </Flex>
  )
}
