import { Box, Typography } from '@strapi/design-system'
import type { Situation } from './answers'

/** Published initiatives that the proposal may repeat. */
export function Duplicates({ duplicates }: Pick<Situation, 'duplicates'>) {
  if (duplicates.length === 0) return null
  return (
    <Box background="warning100" borderColor="warning200" hasRadius padding={3} width="100%">
      <Typography fontWeight="semiBold">Peut-être déjà dans l’atlas</Typography>
      <ul>
        {duplicates.map(({ slug, title, organisation, reasons }) => (
          <li key={slug}>
            <Typography>
              {[title, organisation].filter(Boolean).join(' – ')} ({reasons.join(', ')})
            </Typography>
          </li>
        ))}
      </ul>
    </Box>
  )
}
