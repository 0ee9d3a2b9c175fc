import { Button, Flex, Loader, Typography } from '@strapi/design-system'
import { useFetchClient } from '@strapi/strapi/admin'
import { useEffect, useState } from 'react'
import { importRefusal, type Outcome, type RowPage, type RowReport } from './import-view'
import { PlainTable, ScrollBox } from './Table'

const outcomeWords = (isWritten: boolean): Readonly<Record<Outcome, string>> => ({
  refused: 'Refusée',
  created: isWritten ? 'Créée' : 'Nouvelle fiche',
  changed: isWritten ? 'Modifiée' : 'À modifier',
  unchanged: 'Sans changement',
})

interface Props {
  readonly id: string
  readonly outcome: Outcome | null
  readonly isWritten: boolean
}

/** The rows of the file, some at a time, with their problems or the fields that change. */
export function ResultRows({ id, outcome, isWritten }: Props) {
  const { get } = useFetchClient()
  const [page, setPage] = useState(1)
  const [found, setFound] = useState<RowPage | null>(null)
  const [error, setError] = useState<string | null>(null)
  useEffect(() => {
    const query = `page=${page}${outcome ? `&outcome=${outcome}` : ''}`
    get<{ data: RowPage }>(`/atlas/import/${id}/rows?${query}`)
      .then(({ data }) => setFound(data.data))
      .catch((reason: unknown) => setError(importRefusal(reason)))
  }, [get, id, page, outcome])
  if (error) return <Typography textColor="danger600">{error}</Typography>
  if (!found) return <Loader small>Chargement…</Loader>
  const pages = Math.max(1, Math.ceil(found.total / found.pageSize))
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <ScrollBox tabIndex={0} role="region" aria-label="Lignes du fichier">
        <PlainTable>
          <caption>Ce qui devient de chaque ligne du fichier</caption>
          <thead>
            <tr>
              <th scope="col">Ligne</th>
              <th scope="col">Fiche</th>
              <th scope="col">Résultat</th>
              <th scope="col">Détail</th>
            </tr>
          </thead>
          <tbody>
            {found.rows.map((row) => (
              <Row key={`${row.line} ${row.recordId}`} row={row} word={outcomeWords(isWritten)[row.outcome]} />
            ))}
          </tbody>
        </PlainTable>
      </ScrollBox>
      {pages > 1 && (
        <Flex gap={3} alignItems="center">
          <Button size="S" variant="tertiary" disabled={page === 1} onClick={() => setPage(page - 1)}>
            Page précédente
          </Button>
          <Typography>{`Page ${page} sur ${pages}`}</Typography>
          <Button size="S" variant="tertiary" disabled={page === pages} onClick={() => setPage(page + 1)}>
            Page suivante
          </Button>
        </Flex>
      )}
    </Flex>
  )
}

function Row({ row, word }: { readonly row: RowReport; readonly word: string }) {
  const isRefused = row.outcome === 'refused'
  return (
    <tr>
      <td style={{ width: 64 }}>{row.line}</td>
      <th scope="row" style={{ width: '32%' }}>
        {row.title || row.recordId}
        {row.title && (
          <Typography variant="pi" textColor="neutral600" tag="div">
            {row.recordId}
          </Typography>
        )}
      </th>
      <td style={{ width: 150 }}>
        <Typography fontWeight={isRefused ? 'bold' : 'regular'} textColor={isRefused ? 'danger700' : 'neutral800'}>
          {word}
        </Typography>
      </td>
      <td>{isRefused ? <Problems row={row} /> : row.fields.join(', ')}</td>
    </tr>
  )
}

function Problems({ row }: { readonly row: RowReport }) {
  return (
    <ul>
      {row.problems.map(({ label, message }, index) => (
        <li key={index}>
          <strong>{label}</strong>
          {`\u202f: ${message}`}
        </li>
      ))}
    </ul>
  )
}
