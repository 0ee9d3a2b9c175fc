import { Box, Typography } from '@strapi/design-system'
import { styled } from 'styled-components'
import { unknownValue, type FieldDifference } from './field-difference'
import { wordChanges, type Run } from './word-changes'

const Table = styled.table`
  width: 100%;
  border-collapse: collapse;
  table-layout: fixed;
  font-size: 1.4rem;
  line-height: 1.5;
  color: ${({ theme }) => theme.colors.neutral800};

  caption {
    text-align: left;
    padding-bottom: 8px;
    font-weight: 600;
  }
  th,
  td {
    text-align: left;
    vertical-align: top;
    padding: 8px 12px;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  thead th {
    font-weight: 600;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral500};
  }
  tbody th {
    font-weight: 600;
  }
  th:first-child {
    width: 26%;
  }
  del {
    background: ${({ theme }) => theme.colors.danger100};
    color: ${({ theme }) => theme.colors.danger700};
    text-decoration: line-through;
  }
  ins {
    background: ${({ theme }) => theme.colors.success100};
    color: ${({ theme }) => theme.colors.success700};
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  em {
    color: ${({ theme }) => theme.colors.neutral600};
  }
`

function Runs({ runs, tag: Tag }: { readonly runs: readonly Run[]; readonly tag: 'del' | 'ins' }) {
  return <>{runs.map(({ text, isChanged }, index) => (isChanged ? <Tag key={index}>{text}</Tag> : text))}</>
}

function Row({ label, before, after }: FieldDifference) {
  const isKnown = before !== unknownValue && after !== unknownValue
  const runs = isKnown
    ? wordChanges(before, after)
    : { before: [{ text: before, isChanged: true }], after: [{ text: after, isChanged: true }] }
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{before === unknownValue ? <em>{before}</em> : <Runs runs={runs.before} tag="del" />}</td>
      <td>{after === unknownValue ? <em>{after}</em> : <Runs runs={runs.after} tag="ins" />}</td>
    </tr>
  )
}

interface Props {
  readonly differences: readonly FieldDifference[]
  /** What is compared, said above the table. */
  readonly caption?: string
  readonly beforeLabel?: string
  readonly afterLabel?: string
  /** Said when nothing differs. */
  readonly emptyText?: string
}

/**
 * What differs between two states of a record, a field a line. What went is struck through, what came is underlined:
 * the colours only repeat it.
 */
export function DifferenceTable({
  differences,
  caption,
  beforeLabel = 'Avant',
  afterLabel = 'Après',
  emptyText = 'Aucune différence.',
}: Props) {
  if (differences.length === 0) return <Typography textColor="neutral600">{emptyText}</Typography>
  return (
    <Box overflow="auto" tabIndex={0} role="region" aria-label={caption ?? 'Différences'}>
      <Table>
        {caption ? <caption>{caption}</caption> : null}
        <thead>
          <tr>
            <th scope="col">Champ</th>
            <th scope="col">{beforeLabel}</th>
            <th scope="col">{afterLabel}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map((difference) => (
            <Row key={difference.path} {...difference} />
          ))}
        </tbody>
      </Table>
    </Box>
  )
}
