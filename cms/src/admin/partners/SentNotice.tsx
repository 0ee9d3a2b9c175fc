import * as React from 'react'
import { Alert, Box, Button, Flex, TextInput, Typography } from '@strapi/design-system'
import type { Sent } from './member'

interface Props {
  readonly sent: Sent
  onClose(): void
}

/** The link to hand over oneself, with a button that copies it. */
function LinkToCopy({ link }: { readonly link: string }) {
  const [isCopied, setCopied] = React.useState(false)
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <Box padding={4} marginTop={2} background="neutral0" hasRadius shadow="tableShadow">
      <Typography tag="p">Vous pouvez aussi donner ce lien vous-même, à cette personne seule :</Typography>
      <Flex gap={2} paddingTop={2} wrap="wrap">
        <Box flex="1" minWidth="24rem">
          <TextInput aria-label="Lien d’invitation" readOnly value={link} onFocus={(event) => event.target.select()} />
        </Box>
        <Button variant="secondary" onClick={() => void copy()}>
          {isCopied ? 'Lien copié' : 'Copier le lien'}
        </Button>
      </Flex>
    </Box>
  )
}

const sentenceOf = ({ email, link, isSent }: Sent): string => {
  if (!link) return isSent ? `${email} est prévenu·e : son compte est déjà ouvert.` : 'Son compte est déjà ouvert.'
  return isSent
    ? `Un message est parti à ${email}.`
    : `Le message à ${email} n’est pas parti : donnez le lien vous-même.`
}

/** What happened to the invitation just made. */
export function SentNotice({ sent, onClose }: Props) {
  const title = sent.link ? 'Invitation prête.' : 'Personne rattachée.'
  return (
    <div role="status">
      <Alert variant={sent.isSent ? 'success' : 'warning'} title={title} closeLabel="Fermer" onClose={onClose}>
        {sentenceOf(sent)}
      </Alert>
      {sent.link && <LinkToCopy link={sent.link} />}
    </div>
  )
}
