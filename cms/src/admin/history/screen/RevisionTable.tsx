import { Button, Link, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system'
import { NavLink } from 'react-router-dom'
import { momentText } from '../../words/dates'
import { languageName, recordAddress, type RevisionLine } from '../revision-line'

interface Props {
  readonly lines: readonly RevisionLine[]
  readonly onOpen: (id: string) => void
}

const headings = ['Date', 'Fiche', 'Type', 'Action', 'Auteur']

function RecordCell({ line }: { readonly line: RevisionLine }) {
  const name = line.title ?? 'Sans titre'
  const language = languageName(line.locale)
  return (
    <>
      {line.action === 'delete' ? (
        <Typography>{name}</Typography>
      ) : (
        <Link tag={NavLink} to={recordAddress(line)}>
          {name}
        </Link>
      )}
      {language && language !== 'français' ? (
        <Typography variant="pi" textColor="neutral600">
          {' '}
          · {language}
        </Typography>
      ) : null}
    </>
  )
}

function Row({ line, onOpen }: { readonly line: RevisionLine; readonly onOpen: () => void }) {
  return (
    <Tr>
      <Td>
        <Typography>{momentText(line.at)}</Typography>
      </Td>
      <Td style={{ maxWidth: '36rem', whiteSpace: 'normal' }}>
        <RecordCell line={line} />
      </Td>
      <Td>
        <Typography>{line.typeLabel}</Typography>
      </Td>
      <Td>
        <Typography>{line.actionLabel}</Typography>
      </Td>
      <Td>
        <Typography>{line.author}</Typography>
      </Td>
      <Td>
        <Button
          variant="tertiary"
          size="S"
          onClick={onOpen}
          aria-label={`Voir ${line.actionLabel} : ${line.title ?? ''}`}
        >
          {line.action === 'delete' ? 'Voir ou rétablir' : 'Voir'}
        </Button>
      </Td>
    </Tr>
  )
}

/** Lines of the history, newest first. */
export function RevisionTable({ lines, onOpen }: Props) {
  return (
    <Table colCount={headings.length + 1} rowCount={lines.length + 1}>
      <Thead>
        <Tr>
          {headings.map((heading) => (
            <Th key={heading}>
              <Typography variant="sigma">{heading}</Typography>
            </Th>
          ))}
          <Th>
            <Typography variant="sigma">Détail</Typography>
          </Th>
        </Tr>
      </Thead>
      <Tbody>
        {lines.map((line) => (
          <Row key={line.id} line={line} onOpen={() => onOpen(line.id)} />
        ))}
      </Tbody>
    </Table>
  )
}
