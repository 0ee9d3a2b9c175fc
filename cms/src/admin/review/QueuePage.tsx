import { Box, EmptyStateLayout, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system'
import { Layouts, Page, Pagination, useQueryParams } from '@strapi/strapi/admin'
import { counted } from '../words/counted'
import type { QueueAnswer } from './answers'
import { ContributionList } from './ContributionList'
import { OwnTable } from './OwnTable'
import { useAnswer } from '../atlas-api/use-answer'
import { WaitingTable } from './WaitingTable'

const pageSize = 20
interface Query {
  readonly page?: string
  readonly type?: string
}
type Reviewer = Extract<QueueAnswer, { role: 'reviewer' }>

function Pages({ total }: { readonly total: number }) {
  const pageCount = Math.ceil(total / pageSize)
  if (pageCount < 2) return null
  return (
    <Box paddingTop={4}>
      <Pagination.Root pageCount={pageCount} total={total} defaultPageSize={pageSize}>
        <Pagination.Links />
      </Pagination.Root>
    </Box>
  )
}

function TypeFilter({ types }: { readonly types: Reviewer['types'] }) {
  const [{ query }, setQuery] = useQueryParams<Query>()
  if (types.length < 2 && !query.type) return null
  return (
    <Box maxWidth="32rem" paddingBottom={4}>
      <SingleSelect
        aria-label="Type de fiche"
        value={query.type ?? ''}
        placeholder="Tous les types"
        onChange={(value: string | number) => setQuery(value ? { type: String(value), page: '1' } : { type: '' })}
      >
        <SingleSelectOption value="">Tous les types</SingleSelectOption>
        {types.map(({ uid, label, count }) => (
          <SingleSelectOption key={uid} value={uid}>
            {`${label} (${count})`}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Box>
  )
}

function ForReviewer({ answer, reload }: { readonly answer: Reviewer; reload(): void }) {
  const { waiting, types, contributions } = answer
  return (
    <Flex direction="column" alignItems="stretch" gap={8}>
      <Box>
        <TypeFilter types={types} />
        {waiting.items.length > 0 ? (
          <WaitingTable items={waiting.items} onDecided={reload} />
        ) : (
          <EmptyStateLayout content="Aucune fiche n’attend de relecture." />
        )}
        <Pages total={waiting.total} />
      </Box>
      {contributions.total > 0 ? (
        <Box background="neutral0" padding={6} shadow="tableShadow" hasRadius>
          <Box paddingBottom={3}>
            <Typography tag="h2" variant="beta">
              {counted(contributions.total, 'contribution reçue par le site', 'contributions reçues par le site')}
            </Typography>
          </Box>
          <ContributionList items={contributions.items} />
        </Box>
      ) : null}
    </Flex>
  )
}

function subtitleOf(answer: QueueAnswer): string {
  if (answer.role === 'reviewer')
    return `${counted(answer.waiting.total, 'fiche attend', 'fiches attendent')} une relecture, la plus ancienne d’abord`
  return 'Les fiches de votre organisation, et où elles en sont'
}

function Body({ answer, reload }: { readonly answer: QueueAnswer; reload(): void }) {
  if (answer.role === 'reviewer') return <ForReviewer {...{ answer, reload }} />
  if (answer.role === 'none' || answer.own.total === 0)
    return <EmptyStateLayout content="Votre organisation n’a pas encore de fiche ici." />
  return (
    <>
      <OwnTable entries={answer.own.items} />
      <Pages total={answer.own.total} />
    </>
  )
}

/** The whole queue; for a partner, its own entries. */
export function QueuePage() {
  const [{ query }] = useQueryParams<Query>()
  const parameters = new URLSearchParams({
    page: query.page ?? '1',
    pageSize: String(pageSize),
    type: query.type ?? '',
  })
  const { answer, error, reload } = useAnswer<QueueAnswer>(`/atlas/review/queue?${parameters}`)
  if (!answer) return error ? <Page.Error /> : <Page.Loading />
  const title = answer.role === 'reviewer' ? 'File de relecture' : 'Mes fiches'
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} subtitle={subtitleOf(answer)} />
      <Layouts.Content>
        <Body {...{ answer, reload }} />
      </Layouts.Content>
    </Page.Main>
  )
}
