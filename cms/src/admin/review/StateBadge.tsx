import { Badge } from '@strapi/design-system'
import type { ReviewState } from '@atlas/shared'

const variants = {
  collected: 'neutral',
  drafting: 'secondary',
  submitted: 'primary',
  changes_requested: 'warning',
  approved: 'success',
} as const

/** Where an entry stands, in its words: the colour only repeats them. */
export const StateBadge = ({ state, label }: { readonly state: ReviewState; readonly label: string }) => (
  <Badge variant={variants[state]} size="S">
    {label}
  </Badge>
)
