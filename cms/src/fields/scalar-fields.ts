import { attribute, type Attribute, type FieldOptions, type FieldPresentation } from './attribute'

interface NumberOptions extends FieldOptions {
  readonly min?: number
  readonly max?: number
}

function number(type: 'integer' | 'float', label: string, { min, max, ...options }: NumberOptions): Attribute {
  const bounds = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }
  return attribute(label, { type, ...bounds }, { size: 4, ...options })
}

/** A whole number. */
export const integer = (label: string, options: NumberOptions = {}): Attribute => number('integer', label, options)

/** A number with decimals. */
export const decimal = (label: string, options: NumberOptions = {}): Attribute => number('float', label, options)

/** A year of the common era, from the oldest to the newest that makes sense here. */
export const year = (label: string, options: FieldOptions = {}): Attribute =>
  integer(label, { min: 1800, max: 2100, size: 3, ...options })

/** How many people or things: zero or more. */
export const count = (label: string, options: FieldOptions = {}): Attribute => integer(label, { min: 0, ...options })

/** The rank of display, from 1. */
export const order = (): Attribute =>
  integer('Ordre d’affichage', { min: 0, size: 3, help: 'Du plus petit au plus grand.' })

/** A calendar day (ISO 8601). */
export const day = (label: string, options: FieldOptions = {}): Attribute =>
  attribute(label, { type: 'date' }, { size: 4, ...options })

/** A moment (ISO 8601, UTC). */
export const moment = (label: string, options: FieldOptions = {}): Attribute =>
  attribute(label, { type: 'datetime' }, { size: 4, ...options })

/** Yes or no, `false` until said otherwise, unless it begins with yes. */
export const flag = (
  label: string,
  { isOnAtFirst = false, ...options }: FieldOptions & { isOnAtFirst?: boolean } = {},
): Attribute => attribute(label, { type: 'boolean', default: isOnAtFirst }, { size: 4, ...options })

/** Yes, no, or not known (null). */
export const yesNoUnknown = (label: string, options: FieldOptions = {}): Attribute =>
  attribute(label, { type: 'boolean' }, { size: 4, help: 'Laisser vide si on ne sait pas.', ...options })

/** A JSON list of codes, chosen from a vocabulary or another known list. */
export const codeList = (
  label: string,
  chosenFrom: Pick<FieldPresentation, 'vocabulary' | 'choices'>,
  options: FieldOptions = {},
): Attribute => attribute(label, { type: 'json' }, options, chosenFrom)

/** Anything, as it came. */
export const rawJson = (label: string, options: FieldOptions = {}): Attribute =>
  attribute(label, { type: 'json' }, { size: 12, ...options })
