import { Button, Field, Flex, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system'
import { filterQuery, withFilter, type Choice, type Choices, type FilterName } from './filters'

interface Props {
  readonly choices: Choices | null
  readonly search: URLSearchParams
  readonly onChange: (search: URLSearchParams) => void
}

interface ListProps {
  readonly label: string
  readonly placeholder: string
  readonly value: string
  readonly choices: readonly Choice[]
  readonly onChange: (value: string) => void
}

function List({ label, placeholder, value, choices, onChange }: ListProps) {
  return (
    <Field.Root name={label} width="20rem">
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        value={value}
        placeholder={placeholder}
        onChange={(chosen: string | number) => onChange(String(chosen))}
        onClear={() => onChange('')}
        clearLabel="Effacer"
      >
        {choices.map((choice) => (
          <SingleSelectOption key={choice.value} value={choice.value}>
            {choice.label}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  )
}

function Day({ label, value, onChange }: Pick<ListProps, 'label' | 'value' | 'onChange'>) {
  return (
    <Field.Root name={label} width="16rem">
      <Field.Label>{label}</Field.Label>
      <TextInput
        type="date"
        size="S"
        value={value}
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => onChange(event.target.value)}
      />
    </Field.Root>
  )
}

/** By type, by action, by person, by date. */
export function Filters({ choices, search, onChange }: Props) {
  const bound = (name: FilterName) => ({
    value: search.get(name) ?? '',
    onChange: (value: string) => onChange(withFilter(search, name, value)),
  })
  return (
    <Flex gap={4} wrap="wrap" alignItems="end" tag="search" aria-label="Filtrer l’historique">
      <List label="Type" placeholder="Tous les types" choices={choices?.types ?? []} {...bound('type')} />
      <List label="Action" placeholder="Toutes les actions" choices={choices?.actions ?? []} {...bound('action')} />
      <List label="Auteur" placeholder="Tous les auteurs" choices={choices?.people ?? []} {...bound('person')} />
      <Day label="Du" {...bound('from')} />
      <Day label="Au" {...bound('to')} />
      {filterQuery(search).size > 0 ? (
        <Button variant="tertiary" size="L" onClick={() => onChange(new URLSearchParams())}>
          Tout effacer
        </Button>
      ) : null}
    </Flex>
  )
}
