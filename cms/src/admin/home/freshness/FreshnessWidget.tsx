import { Widget } from '@strapi/strapi/admin'
import { Badge, Box, Flex, Link, Typography } from '@strapi/design-system'
import { NavLink } from 'react-router-dom'
import { useAnswer } from '../../atlas-api/use-answer'
import { entryAddress } from '../../entries/entry-address'
import { countOf, dayOf, nameOf, stateLabel, type DueAnswer, type DueOrganisation } from '../../verification/due'
import { counted } from '../../words/counted'

/** Organisations that the widget names; the screen of campaigns lists them all. */
const namedAtMost = 5

/** The most urgent first: the most records whose update is required, then the most records. */
const byUrgency = (a: DueOrganisation, b: DueOrganisation): number =>
  countOf(b, 'update_required') - countOf(a, 'update_required') || b.records.length - a.records.length

function Totals({ organisations }: { readonly organisations: readonly DueOrganisation[] }) {
  const records = organisations.flatMap((one) => one.records)
  const [required, advised] = [countOf({ records }, 'update_required'), countOf({ records }, 'update_advised')]
  return (
    <Flex gap={2} wrap="wrap" paddingBottom={4}>
      <Badge
        backgroundColor="danger100"
        textColor="danger700"
      >{`${stateLabel('update_required')} : ${required}`}</Badge>
      <Badge
        backgroundColor="warning100"
        textColor="warning700"
      >{`${stateLabel('update_advised')} : ${advised}`}</Badge>
    </Flex>
  )
}

function OrganisationLine({ organisation }: { readonly organisation: DueOrganisation }) {
  const { key, records, contactEmail } = organisation
  const waiting = records.filter(({ openRequest }) => openRequest).length
  const notes = [
    counted(records.length, 'fiche', 'fiches'),
    waiting > 0 && counted(waiting, 'réponse attendue', 'réponses attendues'),
    key !== null && !contactEmail && 'sans contact',
  ]
  return (
    <Flex tag="li" justifyContent="space-between" gap={4} paddingTop={1} paddingBottom={1}>
      {key === null ? (
        <Typography>{nameOf(organisation)}</Typography>
      ) : (
        <Link tag={NavLink} to={`/verification?q=${encodeURIComponent(nameOf(organisation))}`}>
          {nameOf(organisation)}
        </Link>
      )}
      <Typography variant="pi" textColor="neutral600" style={{ whiteSpace: 'nowrap' }}>
        {notes.filter(Boolean).join(' · ')}
      </Typography>
    </Flex>
  )
}

/** A partner's own records, each with the way to its form. */
function OwnRecords({ organisations }: { readonly organisations: readonly DueOrganisation[] }) {
  return (
    <Box tag="ul">
      {organisations
        .flatMap(({ records }) => records)
        .slice(0, 2 * namedAtMost)
        .map(({ uid, documentId, title, state, verifiedOn }) => (
          <Box tag="li" key={`${uid} ${documentId}`} paddingBottom={2}>
            <Link tag={NavLink} to={entryAddress({ uid, documentId })}>
              {title}
            </Link>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {`${stateLabel(state)} · ${verifiedOn ? `vérifiée le ${dayOf(verifiedOn)}` : 'jamais vérifiée'}`}
            </Typography>
          </Box>
        ))}
    </Box>
  )
}

/** What is to be verified: by organisation for the ARS, record by record for a partner. */
export function FreshnessWidget() {
  const { answer: due, error } = useAnswer<DueAnswer>('/atlas/freshness/due')
  if (error) return <Widget.Error />
  if (!due) return <Widget.Loading />
  const { organisations, mayCampaign } = due
  if (organisations.length === 0) return <Widget.NoData>Aucune fiche à vérifier.</Widget.NoData>
  return (
    <Box>
      <Totals organisations={organisations} />
      {mayCampaign ? (
        <>
          <Box tag="ul" paddingBottom={4}>
            {[...organisations]
              .sort(byUrgency)
              .slice(0, namedAtMost)
              .map((organisation) => (
                <OrganisationLine key={organisation.key ?? 'none'} organisation={organisation} />
              ))}
          </Box>
          <Link tag={NavLink} to="/verification">
            {`Demander une vérification (${counted(organisations.length, 'organisation', 'organisations')})`}
          </Link>
        </>
      ) : (
        <OwnRecords organisations={organisations} />
      )}
    </Box>
  )
}
