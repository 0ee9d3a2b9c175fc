import {
  Box,
  Link,
  SingleSelect,
  SingleSelectOption,
  Table,
  Tbody,
  Td,
  Th,
  Thead,
  Tr,
  Typography,
} from '@strapi/design-system'
import { BackButton, Layouts, Page, useFetchClient } from '@strapi/strapi/admin'
import { useEffect, useState } from 'react'
import { NavLink, useParams, useSearchParams } from 'react-router-dom'
import { entryAddress } from './completeness-address'

interface Entry {
  readonly documentId: string
  readonly name: string
  readonly met: number
  readonly total: number
  readonly missing: readonly string[]
}
interface Listing {
  readonly label: string
  readonly total: number
  readonly criteria: readonly { readonly code: string; readonly label: string }[]
  readonly entries: readonly Entry[]
}

type State = { readonly listing: Listing } | 'loading' | 'lost'

function useListing(kind: string, criterion: string | null): State {
  const { get } = useFetchClient()
  const [state, setState] = useState<State>('loading')
  useEffect(() => {
    let isCurrent = true
    get<{ data: Listing }>(`/atlas/guidance/completeness/${kind}`, { params: criterion ? { criterion } : {} }).then(
      ({ data }) => isCurrent && setState({ listing: data.data }),
      () => isCurrent && setState('lost'),
    )
    return () => {
      isCurrent = false
    }
  }, [get, kind, criterion])
  return state
}

function Row({ entry, kind }: { readonly entry: Entry; readonly kind: string }) {
  return (
    <Tr>
      <Td>
        <Link tag={NavLink} to={entryAddress(kind, entry.documentId)}>
          {entry.name || 'Sans nom'}
        </Link>
      </Td>
      <Td>
        <Typography textColor="neutral800">{`${entry.met} sur ${entry.total}`}</Typography>
      </Td>
      <Td>
        <Box maxWidth="48rem" style={{ whiteSpace: 'normal' }}>
          <Typography textColor="neutral800">{entry.missing.join(', ') || 'Rien'}</Typography>
        </Box>
      </Td>
    </Tr>
  )
}

const counted = (total: number, shownCount: number): string => {
  const found = total === 1 ? '1 fiche' : `${total.toLocaleString('fr-FR')} fiches`
  return total > shownCount
    ? `${found}, les ${shownCount} moins complètes d’abord`
    : `${found}, les moins complètes d’abord`
}

/** The entries of a type, the least complete first, each leading to its form; a criterion narrows them. */
export function CompletenessScreen() {
  const { kind = '' } = useParams()
  const [search, setSearch] = useSearchParams()
  const criterion = search.get('criterion')
  const state = useListing(kind, criterion)
  if (state === 'loading') return <Page.Loading />
  if (state === 'lost') return <Page.Error />
  const { label, criteria, entries, total } = state.listing
  const choose = (code: string | number) => setSearch(code === '' ? {} : { criterion: String(code) })
  return (
    <Page.Main>
      <Page.Title>Complétude</Page.Title>
      <Layouts.Header
        title={`Complétude : ${label}`}
        subtitle={counted(total, entries.length)}
        navigationAction={<BackButton fallback="/" />}
      />
      <Layouts.Content>
        <Box paddingBottom={4} maxWidth="32rem">
          <SingleSelect
            aria-label="Critère manquant"
            placeholder="Tous les critères"
            value={criterion ?? ''}
            onChange={choose}
            onClear={() => choose('')}
            clearLabel="Effacer"
          >
            {criteria.map(({ code, label: words }) => (
              <SingleSelectOption key={code} value={code}>
                {`Sans « ${words} »`}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Box>
        {entries.length === 0 ? (
          <Page.NoData />
        ) : (
          <Table colCount={3} rowCount={entries.length + 1}>
            <Thead>
              <Tr>
                {['Fiche', 'Critères', 'Ce qui manque'].map((words) => (
                  <Th key={words}>
                    <Typography variant="sigma">{words}</Typography>
                  </Th>
                ))}
              </Tr>
            </Thead>
            <Tbody>
              {entries.map((entry) => (
                <Row key={entry.documentId} entry={entry} kind={kind} />
              ))}
            </Tbody>
          </Table>
        )}
      </Layouts.Content>
    </Page.Main>
  )
}
