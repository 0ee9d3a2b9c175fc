import { Box, Flex, Link, Typography } from '@strapi/design-system'
import { Link as RouterLink } from 'react-router-dom'
import { contributionAddress } from './addresses'
import type { ReceivedContribution } from './answers'
import { sinceInWords } from './moments'

/** What the site's forms sent and nobody has answered, a line each. */
export const ContributionList = ({ items }: { readonly items: readonly ReceivedContribution[] }) => (
  <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
    {items.map(({ documentId, title, kind, since }) => (
      <Box tag="li" key={documentId}>
        <Link tag={RouterLink} to={contributionAddress(documentId)}>
          {title}
        </Link>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {kind}
          {since ? `, ${sinceInWords(since)}` : ''}
        </Typography>
      </Box>
    ))}
  </Flex>
)
