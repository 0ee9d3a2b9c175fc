import { Alert, Box, Typography } from '@strapi/design-system'
import { counted } from '../words/counted'
import type { SendingReport } from './due'

const reasons: Readonly<Record<Exclude<SendingReport['outcome'], 'sent'>, string>> = {
  refused: 'le serveur de courriel a refusé le message. Vérifiez l’adresse, puis renvoyez.',
  no_contact: 'aucun contact n’est renseigné.',
  already_asked: 'déjà demandé, la réponse est attendue.',
  nothing_due: 'plus rien n’est à vérifier.',
  failed: 'le serveur n’a pas répondu. Renvoyez : rien ne partira deux fois.',
}

const sum = (reports: readonly SendingReport[]): number => reports.reduce((total, { count }) => total + count, 0)

/** What became of the campaign that was just sent. */
export function SendingResult({ reports, onClose }: { readonly reports: readonly SendingReport[]; onClose(): void }) {
  const sent = reports.filter(({ outcome }) => outcome === 'sent')
  const others = reports.filter(({ outcome }) => outcome !== 'sent')
  return (
    <Alert
      variant={others.length === 0 ? 'success' : 'default'}
      closeLabel="Fermer"
      onClose={onClose}
      title={`${counted(sent.length, 'message envoyé', 'messages envoyés')}, pour ${counted(sum(sent), 'fiche', 'fiches')}.`}
    >
      {others.length > 0 && (
        <Box tag="ul">
          {others.map(({ name, outcome }) => (
            <li key={name}>
              <Typography>{`${name} : ${reasons[outcome as keyof typeof reasons]}`}</Typography>
            </li>
          ))}
        </Box>
      )}
    </Alert>
  )
}
