import { Flex, Link, TextButton, Typography } from '@strapi/design-system'
import { NavLink } from 'react-router-dom'
import type { Duplicate } from './use-duplicates'

interface Props {
  readonly duplicates: readonly Duplicate[]
  readonly onTakeOff: (documentId: string) => void
}

/** Entries that may be the same thing, with the reasons to think so. */
export function DuplicateList({ duplicates, onTakeOff }: Props) {
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
      {duplicates.map((duplicate) => (
        <Entry key={duplicate.documentId} {...duplicate} onTakeOff={() => onTakeOff(duplicate.documentId)} />
      ))}
    </Flex>
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
