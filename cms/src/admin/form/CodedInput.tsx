import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system'
import { useField } from '@strapi/strapi/admin'
import { choicesOf } from '../vocabulary/attribute'
import type { InputProps } from './input-props'

/** One code of a closed list, chosen by its French label. */
export function CodedInput({ name, attribute, label, labelAction, hint, required, disabled }: InputProps) {
  const field = useField<string | null>(name)
  return (
    <Field.Root name={name} error={field.error} hint={hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <SingleSelect
        value={field.value ?? null}
        placeholder="Non renseigné"
        disabled={disabled}
        onChange={(code: string | number) => field.onChange(name, String(code))}
        onClear={required ? undefined : () => field.onChange(name, null)}
        clearLabel="Effacer"
      >
        {choicesOf(attribute)?.map((choice) => (
          <SingleSelectOption key={choice.value} value={choice.value}>
            {choice.label}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  )
}
