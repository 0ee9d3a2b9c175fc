import { Button, Flex, Typography } from '@strapi/design-system'
import type { Lines } from './revision-line'

interface Props {
  readonly lines: Pick<Lines, 'page' | 'pageCount'>
  readonly onPage: (page: number) => void
}

/** To the newer and the older lines; nothing when all are in view. */
export function Pager({ lines: { page, pageCount }, onPage }: Props) {
  if (pageCount <= 1) return null
  return (
    <Flex tag="nav" aria-label="Pages de l’historique" justifyContent="space-between" gap={2} wrap="wrap">
      <Button variant="tertiary" size="S" disabled={page <= 1} onClick={() => onPage(page - 1)}>
        Plus récent
      </Button>
      <Typography variant="pi" textColor="neutral600">
        {page} sur {pageCount}
      </Typography>
      <Button variant="tertiary" size="S" disabled={page >= pageCount} onClick={() => onPage(page + 1)}>
        Plus ancien
      </Button>
    </Flex>
  )
}
