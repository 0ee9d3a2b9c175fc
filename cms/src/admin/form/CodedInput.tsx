import { Box, Field, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system'
import { useField } from '@strapi/strapi/admin'
import { choicesOf, type Choice } from '../vocabulary/attribute'
import type { InputProps } from './input-props'

/** The words of a code, and what it means where they are not enough. */
const Option = ({ label, definition }: Choice) => (
  <Box style={{ whiteSpace: 'normal' }}>
    <Typography textColor="neutral800">{label}</Typography>
    {definition ? (
      <Typography tag="p" variant="pi" textColor="neutral600">
        {definition}
      </Typography>
    ) : null}
  </Box>
)

/** One code of a closed list, chosen by its French label; the definition of the chosen one stands under it. */
export function CodedInput({ name, attribute, label, labelAction, hint, required, disabled }: InputProps) {
  const field = useField<string | null>(name)
  const choices = choicesOf(attribute) ?? []
  const chosen = choices.find(({ value }) => value === field.value)
  return (
    <Field.Root name={name} error={field.error} hint={hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <SingleSelect
        name={name}
        value={field.value ?? null}
        placeholder="Non renseigné"
        disabled={disabled}
        onChange={(code: string | number) => field.onChange(name, String(code))}
        onClear={required || disabled ? undefined : () => field.onChange(name, null)}
        clearLabel="Effacer"
        customizeContent={() => chosen?.label ?? ''}
      >
        {choices.map((choice) => (
          <SingleSelectOption key={choice.value} value={choice.value} textValue={choice.label}>
            <Option {...choice} />
          </SingleSelectOption>
        ))}
      </SingleSelect>
      {chosen?.definition ? (
        <Typography variant="pi" textColor="neutral800">
          {chosen.definition}
        </Typography>
      ) : null}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  )
}
