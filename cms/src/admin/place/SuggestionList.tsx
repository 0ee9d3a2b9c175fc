import { Typography } from '@strapi/design-system'
import { styled } from 'styled-components'
import type { Suggestion } from './geocoding-answer'

interface Props {
  readonly id: string
  readonly suggestions: readonly Suggestion[]
  readonly active: number
  readonly onChoose: (suggestion: Suggestion) => void
  readonly onPoint: (index: number) => void
}

/** The answers of the address service, under the input: in the flow, since the form clips what floats. */
export function SuggestionList({ id, suggestions, active, onChoose, onPoint }: Props) {
  return (
    <List id={id} role="listbox" aria-label="Adresses trouvées" hidden={suggestions.length === 0}>
      {suggestions.map((suggestion, index) => (
        <Option
          key={`${index} ${suggestion.label}`}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          $isActive={index === active}
          onPointerMove={() => onPoint(index)}
          onClick={() => onChoose(suggestion)}
        >
          <Typography>{suggestion.label}</Typography>
          <Typography variant="pi" textColor="neutral600">
            {suggestion.detail}
          </Typography>
        </Option>
      ))}
    </List>
  )
}

const List = styled.ul`
  margin-top: 4px;
  padding: 4px;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
`

const Option = styled.li<{ readonly $isActive: boolean }>`
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: 0 12px;
  padding: 8px 12px;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme, $isActive }) => ($isActive ? theme.colors.primary100 : 'transparent')};
  overflow-wrap: anywhere;
  cursor: pointer;
`
