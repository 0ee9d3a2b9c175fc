import { Field, Typography } from '@strapi/design-system'
import { useField } from '@strapi/strapi/admin'
import type { InputProps } from './input-props'

const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value, null, 1))

/** « name: value » for each part of an object, or the value alone. */
export function dataLines(value: unknown): string[] {
  if (value === null || value === undefined) return []
  if (typeof value !== 'object' || Array.isArray(value)) return [asText(value)]
  return Object.entries(value).map(([name, part]) => `${name} : ${asText(part)}`)
}

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
