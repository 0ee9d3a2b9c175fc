import * as React from 'react'
import { Box, Button, Checkbox, Dialog, Field, Flex, TextInput, Typography } from '@strapi/design-system'
import { Check } from '@strapi/icons'
import { counted } from '../words/counted'
import { askable, type DueOrganisation } from './due'

interface Props {
  readonly chosen: readonly DueOrganisation[]
  readonly isAgain: boolean
  readonly progress: { readonly done: number; readonly total: number } | null
  onAgain(isAgain: boolean): void
  onSend(campaign: string): void
}

const month = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric' })

/** The name of the campaign, and the button that sends it, once more asked. */
export function CampaignForm({ chosen, isAgain, progress, onAgain, onSend }: Props) {
  const [campaign, setCampaign] = React.useState(`Vérification de ${month.format(new Date())}`)
  const [isAsking, setAsking] = React.useState(false)
  const count = chosen.reduce((total, organisation) => total + askable(organisation, isAgain), 0)
  const name = campaign.trim()
  const what = `${counted(chosen.length, 'message', 'messages')}, pour ${counted(count, 'fiche', 'fiches')}`
  return (
    <Box background="neutral0" padding={5} shadow="tableShadow" hasRadius>
      <Flex gap={4} alignItems="flex-end" wrap="wrap">
        <Box flex="1 1 24rem">
          <Field.Root
            name="campaign"
            required
            error={name === '' ? 'Donnez un nom à la campagne.' : undefined}
            hint="Pour la retrouver dans la liste. Les destinataires ne le voient pas."
          >
            <Field.Label>Nom de la campagne</Field.Label>
            <TextInput
              value={campaign}
              maxLength={120}
              onChange={(event: React.ChangeEvent<HTMLInputElement>) => setCampaign(event.target.value)}
            />
            <Field.Hint />
            <Field.Error />
          </Field.Root>
        </Box>
        <Button
          startIcon={<Check />}
          loading={progress !== null}
          disabled={chosen.length === 0 || name === ''}
          onClick={() => setAsking(true)}
        >
          {progress
            ? `Envoi : ${progress.done} sur ${progress.total}`
            : chosen.length === 0
              ? 'Choisissez à qui écrire'
              : `Envoyer ${counted(chosen.length, 'message', 'messages')}`}
        </Button>
      </Flex>
      <Box paddingTop={4}>
        <Checkbox checked={isAgain} onCheckedChange={(isChecked) => onAgain(isChecked === true)}>
          Redemander aussi pour les fiches dont la réponse est attendue (les anciens liens cesseront de fonctionner)
        </Checkbox>
      </Box>
      <Dialog.Root open={isAsking} onOpenChange={setAsking}>
        <Dialog.Content>
          <Dialog.Header>Envoyer la campagne ?</Dialog.Header>
          <Dialog.Body>
            <Typography textAlign="center">
              {`« ${name} » : ${what}. Chaque lien vaut 30 jours et sert une fois.`}
            </Typography>
          </Dialog.Body>
          <Dialog.Footer>
            <Dialog.Cancel>
              <Button variant="tertiary" fullWidth>
                Annuler
              </Button>
            </Dialog.Cancel>
            <Dialog.Action>
              <Button fullWidth onClick={() => onSend(name)}>
                Envoyer
              </Button>
            </Dialog.Action>
          </Dialog.Footer>
        </Dialog.Content>
      </Dialog.Root>
    </Box>
  )
}
