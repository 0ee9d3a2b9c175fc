import { Button, Typography } from '@strapi/design-system'
import { dayText } from '../words/dates'
import type { Situation } from './answers'

interface Props {
  readonly situation: Situation
  readonly isBusy: boolean
  readonly onDelete: () => void
}

/** Until when the contact details are kept, with the way to delete them at somebody's request. */
export function ContactLine({ situation, isBusy, onDelete }: Props) {
  const { hasContact, contactsDueOn, contactsDeletedOn, mayDecide } = situation
  if (!hasContact) {
    const when = contactsDeletedOn ? `Coordonnées effacées le ${dayText(contactsDeletedOn)}.` : 'Aucune coordonnée.'
    return <Typography textColor="neutral600">{when}</Typography>
  }
  return (
    <>
      <Typography textColor="neutral600">
        {contactsDueOn ? `Coordonnées effacées d’elles-mêmes le ${dayText(contactsDueOn)}.` : 'Coordonnées gardées.'}
      </Typography>
      {mayDecide ? (
        <Button variant="tertiary" onClick={onDelete} loading={isBusy} fullWidth>
          Effacer les coordonnées
        </Button>
      ) : null}
    </>
  )
}
