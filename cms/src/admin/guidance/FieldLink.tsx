import { Typography } from '@strapi/design-system'
import type { ReactNode } from 'react'
import { styled } from 'styled-components'
import { focusField } from './focus-field'

const Plain = styled.button`
  display: inline;
  padding: 0;
  text-align: left;
  cursor: pointer;
  color: ${({ theme }) => theme.colors.primary700};
  text-decoration: underline;
  text-underline-offset: 2px;

  &:hover {
    text-decoration-thickness: 2px;
  }
`

interface Props {
  /** Path of the attribute; null when it is not in this form. */
  readonly field: string | null
  readonly labels: Readonly<Record<string, string>>
  readonly children: ReactNode
}

/** Words that lead to the field that they are about. */
export function FieldLink({ field, labels, children }: Props) {
  if (field === null) return <Typography textColor="neutral800">{children}</Typography>
  return (
    <Plain type="button" onClick={() => focusField(document, field, labels)}>
      <Typography textColor="primary700">{children}</Typography>
    </Plain>
  )
}
