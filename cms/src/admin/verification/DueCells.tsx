import { Link, Typography } from '@strapi/design-system'
import { NavLink } from 'react-router-dom'
import { entryAddress } from '../entries/entry-address'
import { dayOf, stateLabel, type DueOrganisation, type DueRecord } from './due'

/** A record that is due, with the way to its form. */
export function RecordLine({ uid, documentId, title, state, verifiedOn, openRequest }: DueRecord) {
  const verified = verifiedOn ? `vérifiée le ${dayOf(verifiedOn)}` : 'jamais vérifiée'
  const asked = openRequest && (openRequest.sentAt ? `demandée le ${dayOf(openRequest.sentAt)}` : 'envoi incertain')
  return (
    <li style={{ paddingBlock: 4 }}>
      <Link tag={NavLink} to={entryAddress({ uid, documentId })}>
        {title}
      </Link>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {[stateLabel(state), verified, asked].filter(Boolean).join(' · ')}
      </Typography>
    </li>
  )
}

/** Whom to write to about an organisation's records, or the way to say it. */
export function Contact({ organisation }: { readonly organisation: DueOrganisation }) {
  const { key, contactName, contactEmail } = organisation
  if (key === null) return <Typography textColor="neutral600">Fiches à rattacher à une organisation</Typography>
  if (contactEmail) {
    return (
      <>
        <Typography tag="p">{contactName ?? contactEmail}</Typography>
        {contactName && (
          <Typography tag="p" variant="pi" textColor="neutral600">
            {contactEmail}
          </Typography>
        )}
      </>
    )
  }
  return (
    <Link tag={NavLink} to={entryAddress({ uid: 'api::actor.actor', documentId: key })}>
      Ajouter un contact
    </Link>
  )
}
