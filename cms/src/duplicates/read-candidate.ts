import { identifierKinds, type DuplicateCandidate, type DuplicatePlace } from '@atlas/shared'

type Query = Readonly<Record<string, unknown>>

const longest = { text: 500, id: 64, places: 10 }

/**
 * What a form says of itself: `title` (repeated for translations), `organisation` (document ids; absent when the form
 * leaves the saved one alone), `website`, `doi`, `siret`, `finess`, `place` (« latitude,longitude,precision,INSEE code »,
 * repeated). Whatever else is there is not read, and texts are cut: an answer costs the same whatever is sent.
 */
export function readCandidate(query: Query): DuplicateCandidate {
  return {
    id: textOf(query.documentId, longest.id),
    titles: textsOf(query.title, longest.text).slice(0, 3),
    ...(query.organisation === undefined ? {} : { organisationIds: textsOf(query.organisation, longest.id) }),
    website: textOf(query.website, longest.text),
    places: textsOf(query.place, longest.id).slice(0, longest.places).map(placeOf),
    identifiers: Object.fromEntries(identifierKinds.map((kind) => [kind, textOf(query[kind], longest.text)])),
  }
}

const textsOf = (value: unknown, length: number): string[] =>
  (Array.isArray(value) ? value.slice(0, 20) : [value]).flatMap((one) => textOf(one, length) ?? [])

const textOf = (value: unknown, length: number): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, length) : null

function placeOf(text: string): DuplicatePlace {
  const [latitude, longitude, precision, communeCode] = text.split(',')
  return { latitude: degrees(latitude), longitude: degrees(longitude), precision, communeCode: communeCode || null }
}

const degrees = (text: string | undefined): number | null => {
  const value = Number(text)
  return text && Number.isFinite(value) && Math.abs(value) <= 180 ? value : null
}
