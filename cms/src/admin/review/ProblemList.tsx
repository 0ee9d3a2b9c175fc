import { Box, Typography } from '@strapi/design-system'
import type { EntrySummary } from './answers'

/** What must be completed before an entry can be submitted or published; nothing when nothing must. */
export function ProblemList({ problems }: Pick<EntrySummary, 'problems'>) {
  const sentences = [...new Set(problems.map(({ message }) => message))]
  if (sentences.length === 0) return null
  return (
    <Box background="warning100" padding={3} hasRadius width="100%">
      <Typography tag="p" fontWeight="semiBold" textColor="neutral800">
        Il manque à la version enregistrée{'\u202f'}:
      </Typography>
      <Box tag="ul" paddingTop={1} paddingLeft={4} style={{ listStyle: 'disc' }}>
        {sentences.map((sentence) => (
          <Typography key={sentence} tag="li" textColor="neutral800">
            {sentence}
          </Typography>
        ))}
      </Box>
    </Box>
  )
}
