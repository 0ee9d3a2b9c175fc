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
import { BackButton, Layouts, Page } from '@strapi/strapi/admin'
import { NavLink, useParams, useSearchParams } from 'react-router-dom'
import { useAnswer } from '../atlas-api/use-answer'
import { entryAddress } from '../entries/entry-address'
import { counted } from '../words/counted'

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

function Row({ entry, kind }: { readonly entry: Entry; readonly kind: string }) {
  return (
    <Tr>
      <Td>
        <Link
          tag={NavLink}
          to={entryAddress({ uid: `api::${kind}.${kind}`, documentId: entry.documentId, locale: 'fr' })}
        >
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

const subtitle = (total: number, shownCount: number): string => {
  const found = counted(total, 'fiche', 'fiches')
  return total > shownCount
    ? `${found}, les ${shownCount} moins complètes d’abord`
    : `${found}, les moins complètes d’abord`
}

/** The entries of a type, the least complete first, each leading to its form; a criterion narrows them. */
export function CompletenessScreen() {
  const { kind = '' } = useParams()
  const [search, setSearch] = useSearchParams()
  const criterion = search.get('criterion')
  const narrowed = criterion ? `?${new URLSearchParams({ criterion })}` : ''
  const { answer, error } = useAnswer<Listing>(`/atlas/guidance/completeness/${kind}${narrowed}`)
  if (error) return <Page.Error />
  if (!answer) return <Page.Loading />
  const { label, criteria, entries, total } = answer
  const choose = (code: string | number) => setSearch(code === '' ? {} : { criterion: String(code) })
  return (
    <Page.Main>
      <Page.Title>Complétude</Page.Title>
      <Layouts.Header
        title={`Complétude : ${label}`}
        subtitle={subtitle(total, entries.length)}
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
