import { Box, Field, TextInput, Typography } from '@strapi/design-system'
import { useId, useState, type KeyboardEvent } from 'react'
import type { Suggestion } from './geocoding-answer'
import { searchWords } from './place-words'
import { SuggestionList } from './SuggestionList'
import { useAddressSearch, type SearchState } from './use-address-search'

interface Props {
  readonly disabled: boolean
  readonly onChoose: (suggestion: Suggestion) => void
}

/** A combobox over the national addresses: type, go through the answers with the arrows, Enter fills. */
export function AddressSearch({ disabled, onChoose }: Props) {
  const listId = useId()
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const [active, setActive] = useState(0)
  const { state, suggestions } = useAddressSearch(text === chosen ? '' : text)
  const isOpen = suggestions.length > 0

  const choose = (suggestion: Suggestion) => {
    setText(suggestion.label)
    setChosen(suggestion.label)
    onChoose(suggestion)
  }
  const press = (event: KeyboardEvent) => {
    // The form is not sent from here.
    if (event.key === 'Enter') event.preventDefault()
    if (!isOpen) return
    const step = { ArrowDown: 1, ArrowUp: suggestions.length - 1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      setActive((active + step) % suggestions.length)
    }
    if (event.key === 'Enter') choose(suggestions[active] ?? suggestions[0]!)
    if (event.key === 'Escape') {
      event.stopPropagation()
      setText('')
    }
  }

  return (
    <Box>
      <Field.Root name={listId}>
        <Field.Label>{searchWords.label}</Field.Label>
        <TextInput
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={isOpen ? `${listId}-${active}` : undefined}
          autoComplete="off"
          placeholder="125 rue de Stalingrad, Bobigny"
          value={text}
          disabled={disabled}
          maxLength={200}
          onChange={({ target }: { target: HTMLInputElement }) => {
            setActive(0)
            setText(target.value)
          }}
          onKeyDown={press}
        />
      </Field.Root>
      <SuggestionList id={listId} {...{ suggestions, active }} onChoose={choose} onPoint={setActive} />
      <Box aria-live="polite" paddingTop={1}>
        <Typography variant="pi" textColor={state === 'offline' ? 'warning700' : 'neutral600'}>
          {said(state, suggestions) || searchWords.hint}
        </Typography>
      </Box>
    </Box>
  )
}

function said(state: SearchState, suggestions: readonly Suggestion[]): string {
  if (state === 'searching') return searchWords.searching
  if (state === 'offline') return searchWords.offline
  if (state !== 'answered') return ''
  return suggestions.length > 0 ? searchWords.count(suggestions.length) : searchWords.none
}
