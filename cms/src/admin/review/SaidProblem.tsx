import { Box, Typography } from '@strapi/design-system'

/** What was refused and why, read aloud when it comes. */
export function SaidProblem({ text }: { readonly text: string | null }) {
  return (
    <div role="alert">
      {text ? (
        <Box background="danger100" padding={3} marginBottom={3} hasRadius width="100%">
          <Typography textColor="danger700" style={{ whiteSpace: 'pre-line' }}>
            {text}
          </Typography>
        </Box>
      ) : null}
    </div>
  )
}
