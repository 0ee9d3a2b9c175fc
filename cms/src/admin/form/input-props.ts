import type { ReactNode } from 'react'
import type { AdminAttribute } from '../vocabulary/attribute'

/** What the content manager hands to the input of a field. */
export interface InputProps {
  readonly name: string
  readonly attribute: AdminAttribute
  readonly label?: ReactNode
  readonly labelAction?: ReactNode
  readonly hint?: ReactNode
  readonly placeholder?: string
  readonly required?: boolean
  readonly disabled?: boolean
}
