import { Box, Flex, Link, TextButton, Typography } from '@strapi/design-system'
import { useForm } from '@strapi/strapi/admin'
import { useState } from 'react'
import { NavLink } from 'react-router-dom'
import { dismiss, dismissedFor } from './dismissed'
import { duplicatesQuery, isCompared } from './form-candidate'
import { useDuplicates, type Duplicate } from './use-duplicates'

interface PanelProps {
  readonly model: string
  readonly documentId?: string
}

/** The side panel of the entries that may be the same thing, on the types that are compared. */
export function DuplicatesPanel({ model, documentId }: PanelProps) {
  if (!isCompared(model)) return null
  return { title: 'Doublons possibles', content: <Duplicates model={model} documentId={documentId} /> }
}

function Duplicates({ model, documentId }: PanelProps) {
  const values = useForm('Duplicates', (state) => state.values) as Record<string, unknown>
  const found = useDuplicates(duplicatesQuery(model, documentId, values))
  const [dismissed, setDismissed] = useState(() => (documentId ? dismissedFor(localStorage, documentId) : []))
  const shown = found.filter((duplicate) => !dismissed.includes(duplicate.documentId))
  const takeOff = (other: string) => {
    setDismissed([...dismissed, other])
    if (documentId) dismiss(localStorage, documentId, other)
  }
  return (
    <Box width="100%" aria-live="polite">
      {shown.length === 0 ? (
        <Typography variant="pi" textColor="neutral600">
          Aucune fiche proche.
        </Typography>
      ) : (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
          {shown.map((duplicate) => (
            <Entry key={duplicate.documentId} {...duplicate} onTakeOff={() => takeOff(duplicate.documentId)} />
          ))}
        </Flex>
      )}
    </Box>
  )
}

function Entry({ onTakeOff, ...duplicate }: Duplicate & { readonly onTakeOff: () => void }) {
  const { title, organisation, isPublished, reasons } = duplicate
  const details = [organisation, isPublished ? null : 'brouillon'].filter(Boolean).join(' · ')
  return (
    <Flex tag="li" direction="column" alignItems="flex-start" gap={1}>
      <Title {...duplicate} />
      {details ? (
        <Typography variant="pi" textColor="neutral600">
          {details}
        </Typography>
      ) : null}
      <Typography variant="pi" fontWeight="bold" textColor="warning700">
        {capitalised(reasons.join(', '))}
      </Typography>
      <TextButton onClick={onTakeOff} aria-label={`Ce n’est pas un doublon\u00a0: ${title}`}>
        Ce n’est pas un doublon
      </TextButton>
    </Flex>
  )
}

/** To the entry in the admin, in another tab so that what is typed stays; to the site for who may not open it. */
function Title({ title, adminPath, siteUrl }: Duplicate) {
  if (adminPath) {
    return (
      <Link tag={NavLink} to={adminPath} target="_blank" isExternal>
        {title}
      </Link>
    )
  }
  return siteUrl ? (
    <Link href={siteUrl} isExternal>
      {title}
    </Link>
  ) : (
    <Typography>{title}</Typography>
  )
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
