import { Typography } from '@strapi/design-system'

/** The title of a part of a form. */
export function SectionTitle({ label }: { readonly label?: string }) {
  return (
    <Typography tag="h2" variant="beta">
      {label}
    </Typography>
  )
}
