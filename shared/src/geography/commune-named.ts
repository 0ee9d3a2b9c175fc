import { foldText } from '../search/words'
import { regionCommunes } from './generated'

/** A commune of the region. */
export interface Commune {
  /** INSEE code. */
  readonly code: string
  readonly name: string
  /** Several for a large commune. */
  readonly postalCodes: readonly string[]
}

/** Saint for St, no hyphens, no article in front: as people type a commune. */
const keyOf = (name: string): string =>
  foldText(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\bst(e?)\b/g, 'saint$1')
    .replace(/^(?:la|le|les|l) /, '')
    .replace(/ ?\b\d+(?:e|er|eme)?(?: arrondissement)?$/, '')

let byKey: ReadonlyMap<string, readonly Commune[]> | undefined

function communesByKey(): ReadonlyMap<string, readonly Commune[]> {
  const found = new Map<string, Commune[]>()
  for (const [code, name, ...postalCodes] of regionCommunes) {
    const key = keyOf(name)
    found.set(key, [...(found.get(key) ?? []), { code, name, postalCodes }])
  }
  return found
}

/**
 * The commune of the region that a name says, forgiving accents, hyphens and « St »; null when there is none or, without
 * the department, when several have that name.
 */
export function communeNamed(name: string, departmentCode?: string | null): Commune | null {
  byKey ??= communesByKey()
  const named = byKey.get(keyOf(name)) ?? []
  const found = departmentCode ? named.filter(({ code }) => code.startsWith(departmentCode)) : named
  return found.length === 1 ? found[0]! : null
}
