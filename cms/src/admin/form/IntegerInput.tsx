import { Field, TextInput } from '@strapi/design-system'
import { useField } from '@strapi/strapi/admin'
import type { ChangeEvent } from 'react'
import type { InputProps } from './input-props'

/** A whole number, without the thousands separator that Strapi's own input writes into years (« 1 992 »). */
export function IntegerInput({ name, attribute, label, labelAction, hint, required, disabled }: InputProps) {
  const field = useField<number | string | null>(name)
  const change = ({ target }: ChangeEvent<HTMLInputElement>) =>
    field.onChange(name, target.value === '' ? null : Number(target.value))
  return (
    <Field.Root name={name} error={field.error} hint={hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <TextInput
        type="number"
        step={1}
        min={attribute.min}
        max={attribute.max}
        value={field.value ?? ''}
        disabled={disabled}
        onChange={change}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  )
}
