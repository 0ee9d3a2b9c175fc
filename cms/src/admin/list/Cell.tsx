import { Typography } from '@strapi/design-system'

/** One line in a cell of a list, cut when it is too long; the whole of it under the pointer. */
export function Cell({ text }: { readonly text: string | null }) {
  return (
    <Typography textColor="neutral800" maxWidth="16rem" ellipsis title={text ?? undefined}>
      {text ?? '–'}
    </Typography>
  )
}
