type Values = Readonly<Record<string, unknown>>

interface LinkItem {
  readonly documentId?: string
  readonly apiData?: { readonly documentId?: string }
}
interface LinkValue {
  readonly connect: readonly LinkItem[]
  readonly disconnect: readonly LinkItem[]
}

const isLink = (value: unknown): value is LinkValue =>
  typeof value === 'object' &&
  value !== null &&
  Array.isArray((value as LinkValue).connect) &&
  Array.isArray((value as LinkValue).disconnect)

const idsOf = (items: readonly LinkItem[]) =>
  items.map(({ documentId, apiData }) => ({ documentId: apiData?.documentId ?? documentId }))

/**
 * What a form holds, as the guidance of the CMS reads it: links by the ids of what was added and taken away, and null for
 * what is empty, so that an emptied field is not taken for one that the form does not have.
 */
export function formValues(values: Values): Values {
  const sent = ([name, value]: [string, unknown]): [string, unknown] =>
    isLink(value)
      ? [name, { connect: idsOf(value.connect), disconnect: idsOf(value.disconnect) }]
      : [name, value ?? null]
  return Object.fromEntries(Object.entries(values).map(sent))
}
