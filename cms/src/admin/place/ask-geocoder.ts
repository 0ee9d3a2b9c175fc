import { readSuggestions, type Suggestion } from './geocoding-answer'
import type { Point } from './place-value'

/** The national addresses, by the Géoplateforme of the IGN: no key, 50 questions a second. */
const service = 'https://data.geopf.fr/geocodage'
const patienceMs = 5000
const maxAnswerLength = 200_000

/** Addresses, streets and communes that answer to words; rejects when the service does not answer. */
export const searchAddresses = (words: string, signal: AbortSignal): Promise<Suggestion[]> =>
  ask('search', { q: words.slice(0, 200), index: 'address', autocomplete: '1', limit: '5' }, signal)

/** What stands closest to a point; none outside France. Rejects when the service does not answer. */
export const nearestAddresses = ({ latitude, longitude }: Point, signal: AbortSignal): Promise<Suggestion[]> =>
  ask('reverse', { lat: String(latitude), lon: String(longitude), index: 'address', limit: '1' }, signal)

async function ask(verb: string, query: Readonly<Record<string, string>>, signal: AbortSignal): Promise<Suggestion[]> {
  const response = await fetch(`${service}/${verb}?${new URLSearchParams(query)}`, {
    signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  })
  if (!response.ok) throw new Error(`The address service answered ${response.status}`)
  const answer = await response.text()
  return readSuggestions(JSON.parse(answer.slice(0, maxAnswerLength)))
}
