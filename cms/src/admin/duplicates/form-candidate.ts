/** What is compared of a form, by type: the field of its title, and the others that count. */
const comparedFields: Readonly<Record<string, { readonly title: string; readonly others: readonly string[] }>> = {
  'api::initiative.initiative': { title: 'title', others: ['website'] },
  'api::actor.actor': { title: 'name', others: ['acronym', 'website', 'siret', 'finess'] },
  'api::publication.publication': { title: 'title', others: ['doi'] },
}

/** Whether entries of a type are compared with the others. */
export const isCompared = (uid: string): boolean => Object.hasOwn(comparedFields, uid)

type Values = Readonly<Record<string, unknown>>
type Place = Values | null | undefined

const minTitleLength = 3

/**
 * The question that a form asks about its duplicates, as the query of `/atlas/duplicates`; null while it says too little:
 * no title, no organisation, no identifier.
 */
export function duplicatesQuery(uid: string, documentId: string | undefined, values: Values): string | null {
  const fields = comparedFields[uid]
  if (!fields) return null
  const query = new URLSearchParams({ uid, ...(documentId ? { documentId } : {}) })
  const isTitled = addTexts(query, fields, values)
  const isCarried = addOrganisation(query, values.leadActor)
  const places = Array.isArray(values.places) ? (values.places as Place[]) : [values.place as Place]
  for (const place of places.slice(0, 10)) addPlace(query, place)
  const isNumbered = ['doi', 'siret', 'finess'].some((name) => query.has(name))
  return isTitled || isCarried || isNumbered ? query.toString() : null
}

function addTexts(query: URLSearchParams, fields: (typeof comparedFields)[string], values: Values): boolean {
  const title = textOf(values[fields.title])
  if (title.length >= minTitleLength) query.append('title', title)
  for (const name of fields.others) {
    const value = textOf(values[name])
    if (value) query.append(name === 'acronym' ? 'title' : name, value)
  }
  return title.length >= minTitleLength
}

/** A relation of a form says what was changed of it only: what was chosen, what was taken off. */
function addOrganisation(query: URLSearchParams, relation: unknown): boolean {
  const { connect = [], disconnect = [] } = (relation ?? {}) as { connect?: Linked[]; disconnect?: unknown[] }
  const chosen = connect.flatMap(({ apiData, documentId }) => apiData?.documentId ?? documentId ?? [])
  for (const id of chosen) query.append('organisation', id)
  if (chosen.length === 0 && disconnect.length > 0) query.append('organisation', '')
  return chosen.length > 0
}

interface Linked {
  readonly documentId?: string
  readonly apiData?: { readonly documentId?: string }
}

function addPlace(query: URLSearchParams, place: Place): void {
  const { latitude, longitude, precision, communeCode } = place ?? {}
  if (latitude == null && !communeCode) return
  query.append('place', [latitude, longitude, precision, communeCode].map((value) => value ?? '').join(','))
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim().slice(0, 500) : '')
