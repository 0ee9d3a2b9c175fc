import { Field, MultiSelect, MultiSelectOption } from '@strapi/design-system'
import { useField } from '@strapi/strapi/admin'
import type { Choice } from '../vocabulary/attribute'
import type { InputProps } from './input-props'
import { storedCodes } from './stored-codes'

/** Several codes of a closed list, chosen by their French labels and stored in the list's order; null when none. */
export function CodeListInput({ choices, ...props }: InputProps & { readonly choices: readonly Choice[] }) {
  const { name, label, labelAction, hint, required, disabled } = props
  const field = useField<unknown>(name)
  const change = (codes: string[]) => {
    const ordered = choices.map(({ value }) => value).filter((value) => codes.includes(value))
    field.onChange(name, ordered.length > 0 ? ordered : null)
  }
  return (
    <Field.Root name={name} error={field.error} hint={hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <MultiSelect
        withTags
        value={storedCodes(field.value)}
        placeholder="Aucun"
        disabled={disabled}
        onChange={change}
        onClear={() => change([])}
        clearLabel="Tout effacer"
      >
        {choices.map((choice) => (
          <MultiSelectOption key={choice.value} value={choice.value}>
            {choice.label}
          </MultiSelectOption>
        ))}
      </MultiSelect>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  )
}
