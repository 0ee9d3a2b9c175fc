import { Field, Typography } from '@strapi/design-system'
import { useField } from '@strapi/strapi/admin'
import { dataLines } from './data-lines'
import type { InputProps } from './input-props'

/** Data as it came, to be read and not edited. */
export function DataView({ name, label, labelAction, hint }: InputProps) {
  const lines = dataLines(useField<unknown>(name).value)
  return (
    <Field.Root name={name} hint={hint}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      {lines.length === 0 ? (
        <Typography textColor="neutral600">Rien</Typography>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line}>
              <Typography textColor="neutral800" style={{ whiteSpace: 'pre-wrap' }}>
                {line}
              </Typography>
            </li>
          ))}
        </ul>
      )}
      <Field.Hint />
    </Field.Root>
  )
}
