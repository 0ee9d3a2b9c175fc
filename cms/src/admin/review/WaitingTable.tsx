import { useState } from 'react'
import { Badge, Box, Button, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system'
import type { QueueItem } from './answers'
import { DecisionDialog } from './DecisionDialog'
import { momentInWords, sinceInWords } from './moments'

interface Props {
  readonly items: readonly QueueItem[]
  readonly isShort?: boolean
  onDecided(): void
}

const nature = ({ isNew }: QueueItem) => (
  <Badge variant={isNew ? 'primary' : 'secondary'} size="S">
    {isNew ? 'Nouvelle' : 'Modifiée'}
  </Badge>
)

function Row({ item, isShort, onOpen }: { item: QueueItem; isShort: boolean; onOpen(): void }) {
  return (
    <Tr>
      <Td>
        <Box maxWidth={isShort ? '30rem' : '44rem'} paddingTop={2} paddingBottom={2}>
          <Typography tag="p" fontWeight="semiBold" textColor="neutral800" style={{ whiteSpace: 'normal' }}>
            {item.title}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600" style={{ whiteSpace: 'normal' }}>
            {item.typeLabel} · {item.person}
          </Typography>
        </Box>
      </Td>
      <Td>{nature(item)}</Td>
      <Td>
        <Typography textColor="neutral800" title={momentInWords(item.since)}>
          {sinceInWords(item.since)}
        </Typography>
      </Td>
      <Td>
        <Button type="button" size="S" variant="secondary" aria-label={`Relire ${item.title}`} onClick={onOpen}>
          Relire
        </Button>
      </Td>
    </Tr>
  )
}

/** What waits for a review, a line each. */
export function WaitingTable({ items, isShort = false, onDecided }: Props) {
  const [open, setOpen] = useState<QueueItem | null>(null)
  const close = () => setOpen(null)
  return (
    <>
      <Table colCount={4} rowCount={items.length + 1}>
        <Thead>
          <Tr>
            {['Fiche', 'Nature', 'Attend', 'Décision'].map((label) => (
              <Th key={label}>
                <Typography variant="sigma" textColor="neutral600">
                  {label}
                </Typography>
              </Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>
          {items.map((item) => (
            <Row key={`${item.uid} ${item.documentId}`} {...{ item, isShort }} onOpen={() => setOpen(item)} />
          ))}
        </Tbody>
      </Table>
      {open ? (
        <DecisionDialog
          entry={open}
          onClose={close}
          onDecided={() => {
            close()
            onDecided()
          }}
        />
      ) : null}
    </>
  )
}
