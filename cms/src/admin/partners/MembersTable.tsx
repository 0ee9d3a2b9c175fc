import * as React from 'react'
import { Badge, Button, Flex, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system'
import { dayText } from '../words/dates'
import { stateWords, type Member } from './member'

interface Props {
  readonly members: readonly Member[]
  readonly isBusy: boolean
  onResend(member: Member): void
  onRevoke(member: Member): void
}

const badgeColours = {
  active: { backgroundColor: 'success100', textColor: 'success700' },
  invited: { backgroundColor: 'warning100', textColor: 'warning700' },
  closed: { backgroundColor: 'neutral150', textColor: 'neutral700' },
} as const

const columns = ['Personne', 'Organisation', 'Rôle', 'État']

function Line({ member, isBusy, onResend, onRevoke }: Omit<Props, 'members'> & { readonly member: Member }) {
  const { name, email, organisation, role, state, invitedOn, invitedBy } = member
  const by = [invitedOn && `le ${dayText(invitedOn)}`, invitedBy && `par ${invitedBy}`].filter(Boolean).join(' ')
  return (
    <Tr>
      <Td>
        <Typography tag="p" fontWeight="semiBold" textColor="neutral800">
          {name}
        </Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {email}
        </Typography>
      </Td>
      <Td style={{ whiteSpace: 'normal' }}>
        <Typography textColor="neutral800">{organisation?.name ?? '—'}</Typography>
      </Td>
      <Td>
        <Typography textColor="neutral800">{role}</Typography>
      </Td>
      <Td>
        <Badge {...badgeColours[state]}>{stateWords[state]}</Badge>
        {by && (
          <Typography tag="p" variant="pi" textColor="neutral600">
            Invitation {by}
          </Typography>
        )}
      </Td>
      <Td>
        <Flex gap={2} justifyContent="flex-end">
          {state !== 'active' && (
            <Button
              variant="secondary"
              size="S"
              disabled={isBusy}
              onClick={() => onResend(member)}
              aria-label={`Renvoyer l’invitation à ${name}`}
            >
              Renvoyer
            </Button>
          )}
          {(state !== 'closed' || member.membership) && (
            <Button
              variant="danger-light"
              size="S"
              disabled={isBusy}
              onClick={() => onRevoke(member)}
              aria-label={`Retirer ${name}`}
            >
              Retirer
            </Button>
          )}
        </Flex>
      </Td>
    </Tr>
  )
}

/** Who was invited, where they write, and whether they have come. */
export function MembersTable({ members, ...actions }: Props) {
  return (
    <Table colCount={columns.length + 1} rowCount={members.length + 1}>
      <Thead>
        <Tr>
          {columns.map((label) => (
            <Th key={label}>
              <Typography variant="sigma">{label}</Typography>
            </Th>
          ))}
          <Th>
            <Typography variant="sigma" style={{ position: 'absolute', clip: 'rect(0 0 0 0)' }}>
              Actions
            </Typography>
          </Th>
        </Tr>
      </Thead>
      <Tbody>
        {members.map((member) => (
          <Line key={`${member.userId} ${member.membership}`} member={member} {...actions} />
        ))}
      </Tbody>
    </Table>
  )
}
