import {
  identifierKinds,
  type DuplicateCandidate,
  type DuplicateMatch,
  type DuplicateReason,
  type DuplicateRecord,
} from './duplicate-record'
import { isFarApart, placeReason } from './place-reasons'
import { identifierOf, identifierReasons, isSameOrganisation, isSameWebsite } from './same-traits'

/** The same words, but for a plural or a hyphen. */
const sameTitle = 0.97
/**
 * Close enough to be told whatever else is known, by kind. Names of organisations are told apart by one word: a
 * federation and its regional delegation, a university and its institute; and titles of articles repeat their subject.
 */
const closeTitle = { initiative: 0.75, actor: 0.86, publication: 0.82 } as const
export type DuplicateKind = keyof typeof closeTitle

/** Close enough when something else agrees: the organisation, the place, the web page. */
const supportedTitle = 0.6

/**
 * Judges one record: the match when it may be the same thing, null when not. Organisation and place never suffice, since
 * an organisation leads several initiatives under one roof; unless no title is there to compare.
 */
export function judge<Found extends DuplicateRecord>(
  candidate: DuplicateCandidate,
  record: Found,
  closeness: number,
  { kind, hasTitle }: { readonly kind: DuplicateKind; readonly hasTitle: boolean },
): DuplicateMatch<Found> | null {
  const identifiers = identifierReasons(candidate, record)
  if (hasTitle && closeness < supportedTitle && identifiers.length === 0) return null
  const support = supportOf(candidate, record)
  const isSupported = support.some(({ code }) => code !== 'same_commune')
  const enough = isSupported ? supportedTitle : closeTitle[kind]
  const title = titleReason(closeness, enough, isElsewhere(candidate, record) || isOther(candidate, record))
  const isAnnounced = identifiers.length > 0 || title !== null || (!hasTitle && isNamed(support))
  if (!isAnnounced) return null
  const reasons = [...identifiers, ...(title ? [title] : []), ...support]
  return { record, reasons, score: Math.min(1, identifiers.length + closeness * 0.8 + support.length * 0.06) }
}

const isNamed = (support: readonly DuplicateReason[]): boolean =>
  support.some(({ code }) => code === 'same_organisation' || code === 'same_website')

function supportOf(candidate: DuplicateCandidate, record: DuplicateRecord): DuplicateReason[] {
  const place = placeReason(candidate.places ?? [], record.places ?? [])
  return [
    ...(isSameOrganisation(candidate, record) ? [{ code: 'same_organisation' } as const] : []),
    ...(isSameWebsite(candidate, record) ? [{ code: 'same_website' } as const] : []),
    ...(place ? [place] : []),
  ]
}

/** The same title is always told; a close one unless the rest shows another thing. */
function titleReason(closeness: number, enough: number, isAnother: boolean): DuplicateReason | null {
  if (closeness >= sameTitle) return { code: 'same_title' }
  return closeness >= enough && !isAnother ? { code: 'close_title' } : null
}

/** In another part of the country, for another organisation: the users’ house of Niort is not that of Saint-Denis. */
const isElsewhere = (candidate: DuplicateCandidate, record: DuplicateRecord): boolean =>
  !isSameOrganisation(candidate, record) && isFarApart(candidate.places ?? [], record.places ?? [])

/** A registry gave each a number of its own. */
const isOther = (candidate: DuplicateCandidate, record: DuplicateRecord): boolean =>
  identifierKinds.some((kind) => {
    const [one, other] = [candidate, record].map((traits) => identifierOf(traits, kind))
    return Boolean(one && other && one !== other)
  })
