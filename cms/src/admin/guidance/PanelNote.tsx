import { Typography } from '@strapi/design-system'
import type { ReactNode } from 'react'

/** A quiet sentence in a panel. */
export const PanelNote = ({ children }: { readonly children: ReactNode }) => (
  <Typography variant="pi" textColor="neutral600">
    {children}
  </Typography>
)
