import { attribute, type Attribute, type FieldOptions } from './attribute'

/** One component, shown as a box in the form. */
export const part = (component: string, label: string, options: FieldOptions = {}): Attribute =>
  attribute(label, { type: 'component', component, repeatable: false }, options)

/** A list of components that the editor orders. */
export const parts = (component: string, label: string, options: FieldOptions = {}): Attribute =>
  attribute(label, { type: 'component', component, repeatable: true }, options)

/** A list of short texts, one an item. */
export const lines = (label: string, options: FieldOptions = {}): Attribute => parts('text.line', label, options)
