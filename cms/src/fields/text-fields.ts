import { attribute, type Attribute, type FieldOptions } from './attribute'

interface TextOptions extends FieldOptions {
  readonly maxLength?: number
  readonly regex?: string
  readonly unique?: boolean
  readonly default?: string
}

function split({ maxLength, regex, unique, default: initial, ...options }: TextOptions) {
  const rules = {
    ...(maxLength ? { maxLength } : {}),
    ...(regex ? { regex } : {}),
    ...(unique ? { unique } : {}),
    ...(initial ? { default: initial } : {}),
  }
  return { rules, options }
}

/** One line of text, 255 characters at most (the width of the column). */
export function text(label: string, given: TextOptions = {}): Attribute {
  const { rules, options } = split({ maxLength: 255, ...given })
  return attribute(label, { type: 'string', ...rules }, options)
}

/** Several lines of plain text. */
export function longText(label: string, given: TextOptions = {}): Attribute {
  const { rules, options } = split({ maxLength: 5000, ...given })
  return attribute(label, { type: 'text', ...rules }, options)
}

/** Text with headings, lists and links, written in Markdown. */
export function richText(label: string, given: TextOptions = {}): Attribute {
  const { rules, options } = split(given)
  return attribute(label, { type: 'richtext', ...rules }, options)
}

/** A web address; a `text` column, as addresses pass 255 characters. */
export function webAddress(label: string, given: FieldOptions = {}): Attribute {
  const help = given.help ?? 'Adresse complète, qui commence par https://'
  return attribute(
    label,
    { type: 'string', column: { type: 'text' }, maxLength: 2000, regex: '^https?://\\S+$' },
    { ...given, help },
  )
}

/** The part of the public address that names the entry, proposed from its main field. */
export function slug(targetField: string): Attribute {
  return attribute(
    'Adresse de la page',
    { type: 'uid', targetField },
    { size: 6, help: 'Fin de l’adresse publique. Une adresse déjà diffusée ne se change plus.' },
  )
}

/** The stable identifier that the shipped records and the imports know an entry by. */
export function recordId(): Attribute {
  return attribute(
    'Identifiant stable',
    { type: 'string', unique: true, maxLength: 120, regex: '^[a-z0-9]+([-_.][a-z0-9]+)*$' },
    { size: 6, help: 'Relie la fiche à ses imports et à ses exports. Ne pas modifier.' },
  )
}
