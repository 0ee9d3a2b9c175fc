import { Box, Flex, Typography } from '@strapi/design-system'
import type { ThreadLine } from './answers'
import { momentInWords } from './moments'

function Line({ label, person, takenAt, message }: ThreadLine) {
  return (
    <Box tag="li" paddingLeft={3} borderColor="neutral200" borderStyle="solid" borderWidth="0 0 0 2px">
      <Typography tag="p" fontWeight="semiBold" textColor="neutral800">
        {label}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {person}, <time dateTime={takenAt}>{momentInWords(takenAt)}</time>
      </Typography>
      {message ? (
        <Box paddingTop={1}>
          <Typography tag="p" textColor="neutral800" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
            {message}
          </Typography>
        </Box>
      ) : null}
    </Box>
  )
}

/** What was said and done about an entry, the latest first. */
export function ReviewThread({ thread }: { readonly thread: readonly ThreadLine[] }) {
  if (thread.length === 0) return null
  return (
    <Box width="100%">
      <Typography tag="h3" variant="pi" fontWeight="bold" textColor="neutral800">
        Échanges
      </Typography>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={3} paddingTop={2} aria-label="Échanges">
        {[...thread].reverse().map((line, index) => (
          <Line key={thread.length - index} {...line} />
        ))}
      </Flex>
    </Box>
  )
}
