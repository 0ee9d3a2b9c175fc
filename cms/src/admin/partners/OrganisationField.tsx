import * as React from 'react'
import { useFetchClient } from '@strapi/strapi/admin'
import { Combobox, ComboboxOption, Field } from '@strapi/design-system'
import type { Option } from './member'

interface Props {
  readonly value: string
  readonly error?: string | undefined
  onChange(documentId: string): void
}

const pauseMs = 250

/** The organisations that answer a search, asked once the typing pauses. */
function useOrganisations(search: string): { options: Option[]; isLoading: boolean } {
  const { get } = useFetchClient()
  const [options, setOptions] = React.useState<Option[]>([])
  const [isLoading, setLoading] = React.useState(true)
  React.useEffect(() => {
    let isLatest = true
    setLoading(true)
    const timer = setTimeout(() => {
      get<{ data: Option[] }>(`/atlas/organisations?q=${encodeURIComponent(search)}`)
        .then(({ data }) => isLatest && setOptions(data.data))
        .catch(() => isLatest && setOptions([]))
        .finally(() => isLatest && setLoading(false))
    }, pauseMs)
    return () => {
      isLatest = false
      clearTimeout(timer)
    }
  }, [get, search])
  return { options, isLoading }
}

/** The organisation that a person will write for, found by name or acronym. */
export function OrganisationField({ value, error, onChange }: Props) {
  const [search, setSearch] = React.useState('')
  const { options, isLoading } = useOrganisations(search)
  const [chosen, setChosen] = React.useState<Option | null>(null)
  const shown =
    chosen && !options.some(({ documentId }) => documentId === chosen.documentId) ? [chosen, ...options] : options
  const choose = (documentId: string | undefined) => {
    setChosen(shown.find((option) => option.documentId === documentId) ?? null)
    onChange(documentId ?? '')
  }
  return (
    <Field.Root name="organisation" error={error ?? false} required hint="Elle a déjà une fiche dans « Acteurs ».">
      <Field.Label>Organisation</Field.Label>
      <Combobox
        value={value}
        onChange={choose}
        onClear={() => choose(undefined)}
        onInputChange={(event: React.ChangeEvent<HTMLInputElement>) => setSearch(event.target.value)}
        autocomplete="none"
        loading={isLoading}
        loadingMessage="Recherche…"
        noOptionsMessage={() => 'Aucune organisation de ce nom'}
        placeholder="Nom ou sigle"
        clearLabel="Effacer"
      >
        {shown.map(({ documentId, name }) => (
          <ComboboxOption key={documentId} value={documentId}>
            {name}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  )
}
