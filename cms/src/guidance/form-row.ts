/** What the form holds of a link: what was added and taken away since it was opened. */
interface LinkChange {
  readonly connect?: readonly LinkedEntry[]
  readonly disconnect?: readonly LinkedEntry[]
}
interface LinkedEntry {
  readonly documentId?: unknown
  readonly apiData?: { readonly documentId?: unknown } | null
}
interface AttributeShape {
  readonly type: string
  readonly repeatable?: boolean
  readonly relation?: string
}

/** The values of a form, or the columns of a row, by attribute. */
export type Values = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function documentIds(entries: unknown): string[] {
  if (!Array.isArray(entries)) return []
  const ids = (entries as LinkedEntry[]).map((entry) => entry?.apiData?.documentId ?? entry?.documentId)
  return ids.filter((id) => typeof id === 'string')
}

/** The document ids that a link leads to once the form is saved, from those that are stored. */
export function linkedAfter(stored: readonly string[], change: unknown): string[] {
  const { connect, disconnect } = (isObject(change) ? change : {}) as LinkChange
  const removed = documentIds(disconnect)
  const added = documentIds(connect)
  return [...new Set([...stored.filter((id) => !removed.includes(id)), ...added])]
}

function storedIds(value: unknown): string[] {
  const entries = Array.isArray(value) ? (value as unknown[]) : [value]
  return documentIds(entries.filter(isObject))
}

/** A link as the form leaves it: the entries, each by its document id; of one that leads to a single entry, the last. */
function linkAfter({ relation }: AttributeShape, stored: unknown, change: unknown): unknown {
  const ids = linkedAfter(storedIds(stored), change).map((documentId) => ({ documentId }))
  return relation?.endsWith('ToMany') ? ids : (ids.at(-1) ?? null)
}

/** A component as the rules read it, whatever was sent. */
function componentAfter({ repeatable }: AttributeShape, value: unknown): unknown {
  if (!repeatable) return isObject(value) ? value : null
  return Array.isArray(value) ? (value as unknown[]).filter(isObject) : []
}

/**
 * The row that saving a form would make: what the form holds over what is stored. An attribute that the form does not
 * hold, since the person may not see it, is left as it is stored.
 *
 * @param stored the row with its components, its links as `{ documentId }`; empty for an entry that is not saved yet
 * @param values as the form holds them: links as `{ connect, disconnect }`
 */
export function formRow(
  attributes: Readonly<Record<string, AttributeShape>>,
  stored: Values,
  values: Values,
): Record<string, unknown> {
  const after = ([name, attribute]: [string, AttributeShape]): [string, unknown] => {
    if (attribute.type === 'relation') return [name, linkAfter(attribute, stored[name], values[name])]
    const value = Object.hasOwn(values, name) ? values[name] : stored[name]
    return [name, attribute.type === 'component' ? componentAfter(attribute, value) : (value ?? null)]
  }
  return Object.fromEntries(Object.entries(attributes).map(after))
}
