import { Box, LinkButton, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system'
import { Link } from 'react-router-dom'
import { entryAddress } from '../entries/entry-address'
import type { OwnEntry } from './answers'
import { momentInWords } from './moments'
import { StateBadge } from './StateBadge'

const Row = ({ entry }: { readonly entry: OwnEntry }) => (
  <Tr>
    <Td>
      <Box maxWidth="44rem" paddingTop={2} paddingBottom={2}>
        <Typography tag="p" fontWeight="semiBold" textColor="neutral800" style={{ whiteSpace: 'normal' }}>
          {entry.title}
        </Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {entry.typeLabel} · enregistrée le {momentInWords(entry.savedAt)}
        </Typography>
      </Box>
    </Td>
    <Td>
      <StateBadge state={entry.state} label={entry.label} />
    </Td>
    <Td>
      <LinkButton tag={Link} to={entryAddress(entry)} size="S" variant="secondary" aria-label={`Ouvrir ${entry.title}`}>
        Ouvrir
      </LinkButton>
    </Td>
  </Tr>
)

/** The entries of one's organisation and where they stand, a line each. */
export const OwnTable = ({ entries }: { readonly entries: readonly OwnEntry[] }) => (
  <Table colCount={3} rowCount={entries.length + 1}>
    <Thead>
      <Tr>
        {['Fiche', 'Où elle en est', 'Suite'].map((label) => (
          <Th key={label}>
            <Typography variant="sigma" textColor="neutral600">
              {label}
            </Typography>
          </Th>
        ))}
      </Tr>
    </Thead>
    <Tbody>
      {entries.map((entry) => (
        <Row key={`${entry.uid} ${entry.documentId}`} entry={entry} />
      ))}
    </Tbody>
  </Table>
)
