import { wordsOf } from '../search/words'
import { identifierKinds, type DuplicateReason, type DuplicateTraits, type IdentifierKind } from './duplicate-record'

/** A number of a registry, spelt one way; empty when there is none. */
export const identifierOf = (traits: DuplicateTraits, kind: IdentifierKind): string =>
  (traits.identifiers?.[kind] ?? '')
    .toLowerCase()
    .replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/, '')
    .replace(/\s+/g, '')

/** The registries' numbers that two records share. */
export function identifierReasons(a: DuplicateTraits, b: DuplicateTraits): DuplicateReason[] {
  const shared = identifierKinds.filter((kind) => {
    const identifier = identifierOf(a, kind)
    return identifier !== '' && identifier === identifierOf(b, kind)
  })
  return shared.map((kind) => ({ code: 'same_identifier', kind }))
}

/** An address without what changes nothing: protocol, www, anchor, last slash. */
const bareAddress = (address: string | null | undefined): string =>
  (address ?? '')
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/#.*$/, '')
    .replace(/\/+$/, '')

/** Whether both give the same page; a site's front page may be that of the whole organisation. */
export const isSameWebsite = (a: DuplicateTraits, b: DuplicateTraits): boolean => {
  const address = bareAddress(a.website)
  return address !== '' && address === bareAddress(b.website)
}

const nameKey = (name: string): string => wordsOf(name).join(' ')

/** Whether an organisation carries both: the same entry or, where a name was typed, the same words. */
export function isSameOrganisation(a: DuplicateTraits, b: DuplicateTraits): boolean {
  const ids = new Set(a.organisationIds ?? [])
  if ((b.organisationIds ?? []).some((id) => ids.has(id))) return true
  const names = new Set((a.organisationNames ?? []).map(nameKey).filter(Boolean))
  return names.size > 0 && (b.organisationNames ?? []).some((name) => names.has(nameKey(name)))
}
