import { Badge, Button, Checkbox, Flex, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system'
import { Contact, RecordLine } from './DueCells'
import { counted } from '../words/counted'
import { canBeAsked, countOf, nameOf, stateLabel, type DueOrganisation } from './due'

interface Props {
  readonly organisations: readonly DueOrganisation[]
  readonly chosen: ReadonlySet<string>
  readonly isAgain: boolean
  onChoose(keys: readonly string[], isChosen: boolean): void
  onPreview(organisation: DueOrganisation): void
}

const colours = {
  up_to_date: { backgroundColor: 'success100', textColor: 'success700' },
  update_advised: { backgroundColor: 'warning100', textColor: 'warning700' },
  update_required: { backgroundColor: 'danger100', textColor: 'danger700' },
} as const

function Line({
  organisation,
  chosen,
  isAgain,
  onChoose,
  onPreview,
}: Omit<Props, 'organisations'> & { readonly organisation: DueOrganisation }) {
  const { key, records } = organisation
  const isPossible = canBeAsked(organisation, isAgain)
  const waiting = records.filter(({ openRequest }) => openRequest).length
  return (
    <Tr>
      <Td style={{ verticalAlign: 'top', paddingTop: 16 }}>
        <Checkbox
          aria-label={`Choisir ${nameOf(organisation)}`}
          checked={key !== null && chosen.has(key)}
          disabled={!isPossible}
          onCheckedChange={(isChecked) => key !== null && onChoose([key], isChecked === true)}
        />
      </Td>
      <Td style={{ verticalAlign: 'top', whiteSpace: 'normal' }}>
        <details>
          <summary style={{ cursor: 'pointer' }}>
            <Typography fontWeight="semiBold">{nameOf(organisation)}</Typography>{' '}
            <Typography textColor="neutral600">{`(${counted(records.length, 'fiche', 'fiches')})`}</Typography>
          </summary>
          <ul style={{ paddingBlock: 8 }}>
            {records.map((record) => (
              <RecordLine key={`${record.uid} ${record.documentId}`} {...record} />
            ))}
          </ul>
        </details>
      </Td>
      <Td style={{ verticalAlign: 'top', whiteSpace: 'normal' }}>
        <Contact organisation={organisation} />
      </Td>
      <Td style={{ verticalAlign: 'top' }}>
        <Flex direction="column" alignItems="flex-start" gap={1}>
          {(['update_required', 'update_advised'] as const).map((state) => {
            const count = countOf(organisation, state)
            return count > 0 ? <Badge key={state} {...colours[state]}>{`${stateLabel(state)} : ${count}`}</Badge> : null
          })}
          {waiting > 0 && (
            <Typography variant="pi" textColor="neutral600">
              {`${counted(waiting, 'réponse attendue', 'réponses attendues')}`}
            </Typography>
          )}
        </Flex>
      </Td>
      <Td style={{ verticalAlign: 'top' }}>
        {isPossible && (
          <Button
            variant="tertiary"
            size="S"
            onClick={() => onPreview(organisation)}
            aria-label={`Aperçu du message à ${nameOf(organisation)}`}
          >
            Aperçu
          </Button>
        )}
      </Td>
    </Tr>
  )
}

const columns = ['Organisation', 'Contact', 'À vérifier']

/** What is due, by organisation: whom to write to, what would be asked, and what already waits for an answer. */
export function DueTable({ organisations, chosen, isAgain, onChoose, onPreview }: Props) {
  const possible = organisations.flatMap((one) => (one.key !== null && canBeAsked(one, isAgain) ? [one.key] : []))
  const isEveryOne = possible.length > 0 && possible.every((key) => chosen.has(key))
  return (
    <Table colCount={5} rowCount={organisations.length + 1}>
      <Thead>
        <Tr>
          <Th>
            <Checkbox
              aria-label="Choisir toutes les organisations à qui écrire"
              checked={isEveryOne}
              disabled={possible.length === 0}
              onCheckedChange={(isChecked) => onChoose(possible, isChecked === true)}
            />
          </Th>
          {columns.map((column) => (
            <Th key={column}>
              <Typography variant="sigma">{column}</Typography>
            </Th>
          ))}
          <Th>
            <Typography variant="sigma">Message</Typography>
          </Th>
        </Tr>
      </Thead>
      <Tbody>
        {organisations.map((organisation) => (
          <Line key={organisation.key ?? 'none'} {...{ organisation, chosen, isAgain, onChoose, onPreview }} />
        ))}
      </Tbody>
    </Table>
  )
}
