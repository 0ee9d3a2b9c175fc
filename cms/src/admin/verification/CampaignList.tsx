import { Badge, Box, Button, Flex, Link, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system'
import { verificationState, type VerificationState } from '@atlas/shared'
import { NavLink } from 'react-router-dom'
import { entryAddress } from '../entries/entry-address'
import { counted } from '../words/counted'
import { dayOf, type Campaign, type CampaignRequest } from './due'

interface Props {
  readonly campaigns: readonly Campaign[]
  readonly isBusy: boolean
  onRevoke(which: { campaign: string } | { documentId: string }): void
}

const colours: Readonly<Partial<Record<VerificationState, { backgroundColor: string; textColor: string }>>> = {
  confirmed: { backgroundColor: 'success100', textColor: 'success700' },
  change_proposed: { backgroundColor: 'primary100', textColor: 'primary700' },
  open: { backgroundColor: 'warning100', textColor: 'warning700' },
}
const other = { backgroundColor: 'neutral150', textColor: 'neutral700' }

const summary = ({ counts }: Campaign): string =>
  verificationState.codes
    .filter((code) => counts[code] > 0)
    .map((code) => `${verificationState.label(code, 'fr').toLowerCase()} : ${counts[code]}`)
    .join(' · ')

const when = ({ state, sentAt, expiresAt, answeredAt }: CampaignRequest): string =>
  [
    sentAt ? `envoyée le ${dayOf(sentAt)}` : 'envoi incertain : le programme s’est arrêté pendant l’envoi',
    answeredAt && `réponse le ${dayOf(answeredAt)}`,
    state === 'open' && `jusqu’au ${dayOf(expiresAt)}`,
  ]
    .filter(Boolean)
    .join(', ')

function RequestLine({ request, isBusy, onRevoke }: Omit<Props, 'campaigns'> & { readonly request: CampaignRequest }) {
  const { state, recordUid, recordDocumentId, recordTitle, organisationName, recipientEmail } = request
  return (
    <Tr>
      <Td style={{ whiteSpace: 'normal' }}>
        <Link tag={NavLink} to={entryAddress({ uid: recordUid, documentId: recordDocumentId })}>
          {recordTitle}
        </Link>
      </Td>
      <Td style={{ whiteSpace: 'normal' }}>
        <Typography tag="p">{organisationName}</Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {recipientEmail}
        </Typography>
      </Td>
      <Td style={{ whiteSpace: 'normal' }}>
        <Badge {...(colours[state] ?? other)}>{verificationState.label(state, 'fr')}</Badge>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {when(request)}
        </Typography>
      </Td>
      <Td>
        {state === 'open' && (
          <Button
            variant="danger-light"
            size="S"
            disabled={isBusy}
            aria-label={`Annuler la demande pour ${recordTitle}`}
            onClick={() => onRevoke({ documentId: request.documentId })}
          >
            Annuler
          </Button>
        )}
      </Td>
    </Tr>
  )
}

function OneCampaign({ campaign, isBusy, onRevoke }: Omit<Props, 'campaigns'> & { readonly campaign: Campaign }) {
  const { name, startedAt, requests, counts } = campaign
  return (
    <Box tag="details" background="neutral0" padding={5} shadow="tableShadow" hasRadius>
      <summary style={{ cursor: 'pointer' }}>
        <Typography variant="delta" tag="h3" style={{ display: 'inline' }}>
          {name}
        </Typography>
        <Typography tag="p" textColor="neutral600">
          {`${dayOf(startedAt) ?? ''} · ${counted(requests.length, 'fiche', 'fiches')} · ${summary(campaign)}`}
        </Typography>
      </summary>
      {counts.open > 0 && (
        <Flex justifyContent="flex-end" paddingTop={4} paddingBottom={4}>
          <Button variant="danger-light" disabled={isBusy} onClick={() => onRevoke({ campaign: name })}>
            {`Annuler ${counted(counts.open, 'demande en attente', 'demandes en attente')}`}
          </Button>
        </Flex>
      )}
      <Table colCount={4} rowCount={requests.length + 1}>
        <Thead>
          <Tr>
            {['Fiche', 'Destinataire', 'Réponse', 'Demande'].map((column) => (
              <Th key={column}>
                <Typography variant="sigma">{column}</Typography>
              </Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>
          {requests.map((request) => (
            <RequestLine key={request.documentId} {...{ request, isBusy, onRevoke }} />
          ))}
        </Tbody>
      </Table>
    </Box>
  )
}

/** The campaigns sent so far: who answered what, what still waits, and the way to call it off. */
export function CampaignList({ campaigns, isBusy, onRevoke }: Props) {
  if (campaigns.length === 0)
    return <Typography textColor="neutral600">Aucune campagne n’a encore été envoyée.</Typography>
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {campaigns.map((campaign) => (
        <OneCampaign key={campaign.name} {...{ campaign, isBusy, onRevoke }} />
      ))}
    </Flex>
  )
}
