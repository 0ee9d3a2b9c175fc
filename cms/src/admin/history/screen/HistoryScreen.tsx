import { Box, EmptyStateLayout, Flex, Loader } from '@strapi/design-system'
import { Layouts, Page, useNotification } from '@strapi/strapi/admin'
import { useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router-dom'
import { useAnswer } from '../../atlas-api/use-answer'
import { counted } from '../../words/counted'
import { Pager } from '../Pager'
import { RevisionDialog } from '../RevisionDialog'
import { recordAddress, type Lines, type RevisionDetail } from '../revision-line'
import { ExportButton } from './ExportButton'
import { filterQuery, type Choices } from './filters'
import { Filters } from './Filters'
import { RevisionTable } from './RevisionTable'

function subtitle(lines: Lines | null): string {
  if (!lines) return 'Qui a fait quoi, et quand'
  const found = counted(lines.total, 'ligne', 'lignes')
  return lines.total > 1 ? `${found}, de la plus récente à la plus ancienne` : found
}

/** The history of all the records that the person may read, deleted ones included. */
export default function HistoryScreen() {
  const [search, setSearch] = useSearchParams()
  const [opened, setOpened] = useState<string | null>(null)
  const navigate = useNavigate()
  const { toggleNotification } = useNotification()
  const query = filterQuery(search)
  const { answer: choices } = useAnswer<Choices>('/atlas/history/choices')
  const { answer: lines, error } = useAnswer<Lines>(`/atlas/history?${query}&page=${search.get('page') ?? 1}`)
  const toPage = (page: number) => setSearch(new URLSearchParams([...query, ['page', String(page)]]))
  const showRecord = (revision: RevisionDetail) => {
    toggleNotification({ type: 'success', message: 'Version rétablie dans le brouillon.' })
    navigate(recordAddress(revision))
  }
  return (
    <Page.Main>
      <Page.Title>Historique</Page.Title>
      <Layouts.Header title="Historique" subtitle={subtitle(lines)} primaryAction={<ExportButton query={query} />} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={6}>
          <Filters choices={choices} search={search} onChange={setSearch} />
          {error ? <EmptyStateLayout content="L’historique n’a pas pu être lu. Rechargez la page." /> : null}
          {!lines && !error ? <Loader>Chargement…</Loader> : null}
          {lines?.total === 0 ? <EmptyStateLayout content="Aucune ligne ne correspond à ces filtres." /> : null}
          {lines && lines.total > 0 ? (
            <Box>
              <RevisionTable lines={lines.lines} onOpen={setOpened} />
            </Box>
          ) : null}
          {lines ? <Pager lines={lines} onPage={toPage} /> : null}
        </Flex>
      </Layouts.Content>
      {opened ? <RevisionDialog id={opened} onClose={() => setOpened(null)} onRestored={showRecord} /> : null}
    </Page.Main>
  )
}
