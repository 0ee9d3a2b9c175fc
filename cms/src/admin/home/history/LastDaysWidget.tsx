import { Box, Link, Typography } from '@strapi/design-system'
import { Widget } from '@strapi/strapi/admin'
import { NavLink } from 'react-router-dom'
import { styled } from 'styled-components'
import { useAnswer } from '../../atlas-api/use-answer'

interface TypeActivity {
  readonly type: string
  readonly typeLabel: string
  readonly created: number
  readonly updated: number
  readonly published: number
  readonly deleted: number
}
interface Activity {
  /** The first day of the period: ISO 8601. */
  readonly from: string
  readonly types: readonly TypeActivity[]
}

/** What is counted, and the actions that the history's filter knows it by. */
const columns = [
  { name: 'created', heading: 'Créées', action: 'create' },
  { name: 'updated', heading: 'Modifiées', action: 'update,restore,import,verify' },
  { name: 'published', heading: 'Publiées', action: 'publish' },
  { name: 'deleted', heading: 'Supprimées', action: 'delete' },
] as const

const Table = styled.table`
  width: 100%;
  border-collapse: collapse;
  font-size: 1.4rem;
  th,
  td {
    padding: 6px 8px;
    text-align: right;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  th:first-child {
    text-align: left;
    font-weight: 400;
  }
  thead th {
    font-weight: 600;
    font-size: 1.2rem;
    color: ${({ theme }) => theme.colors.neutral600};
  }
`

function Row({ activity, from }: { readonly activity: TypeActivity; readonly from: string }) {
  return (
    <tr>
      <th scope="row">{activity.typeLabel}</th>
      {columns.map(({ name, heading, action }) => (
        <td key={name}>
          {activity[name] === 0 ? (
            <Typography textColor="neutral500">0</Typography>
          ) : (
            <Link
              tag={NavLink}
              to={`/historique?${new URLSearchParams({ type: activity.type, action, from })}`}
              aria-label={`${activity.typeLabel}, ${heading.toLowerCase()} : ${activity[name]}`}
            >
              {String(activity[name])}
            </Link>
          )}
        </td>
      ))}
    </tr>
  )
}

/** What the last 30 days changed, by type, with the way to the lines of the history. */
export default function LastDaysWidget() {
  const { answer: data, error } = useAnswer<Activity>('/atlas/history/last-days')
  if (error) return <Widget.Error />
  if (!data) return <Widget.Loading />
  if (data.types.length === 0) return <Widget.NoData>Rien n’a changé depuis 30 jours.</Widget.NoData>
  return (
    <Box width="100%" overflow="auto">
      <Table>
        <thead>
          <tr>
            <th scope="col">Fiches</th>
            {columns.map(({ name, heading }) => (
              <th key={name} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.types.map((activity) => (
            <Row key={activity.type} activity={activity} from={data.from} />
          ))}
        </tbody>
      </Table>
    </Box>
  )
}
