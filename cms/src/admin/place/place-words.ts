import { departmentAt, departmentName } from '@atlas/shared'
import type { CoordinatesProblem } from './read-coordinates'
import type { PlaceFill, Point } from './place-value'

const nbsp = '\u00a0'
const thin = '\u202f'

/** Where a filled place is, in a few words. */
export function placeInWords({ address, commune, departmentCode }: PlaceFill): string {
  const department = departmentCode ? ` (${departmentCode})` : ''
  return [address, `${commune ?? departmentName(departmentCode ?? '') ?? 'lieu sans commune'}${department}`]
    .filter(Boolean)
    .join(', ')
}

/** What is said after a point was put, while and once the address service was asked. */
export const pointWords = {
  asking: 'Point placé. Recherche de la commune…',
  found: (fill: PlaceFill) => `Point placé${nbsp}: ${placeInWords(fill)}.`,
  abroad: 'Point placé. Aucune adresse française à cet endroit\u00a0: complétez la commune et le pays ci-dessous.',
  offline: (fill: PlaceFill, point: Point) =>
    `Point placé. Le service d’adresses ne répond pas${nbsp}: ${toComplete(fill)}.${doubtOf(point)}`,
}

const toComplete = ({ commune }: PlaceFill): string =>
  commune
    ? 'vérifiez la commune et l’adresse ci-dessous'
    : 'saisissez la commune ci-dessous, ses codes vous seront proposés'

/** The shipped outlines are drawn to two kilometres. */
function doubtOf({ longitude, latitude }: Point): string {
  const found = departmentAt(longitude, latitude)
  if (!found || found.neighbours.length === 0) return ''
  const near = found.neighbours.map((code) => `${departmentName(code)} (${code})`).join(', ')
  return ` Le département est lu sur un tracé simplifié${thin}; tout près${nbsp}: ${near}.`
}

export const searchWords = {
  label: 'Adresse, rue ou commune',
  hint: 'Trois lettres suffisent. Les flèches parcourent les réponses, Entrée remplit le lieu.',
  searching: 'Recherche…',
  none: 'Aucune adresse trouvée. Essayez avec le nom de la commune, ou placez le point sur la carte.',
  offline:
    'Le service d’adresses ne répond pas. Placez le point sur la carte, ou saisissez ses coordonnées\u00a0: le reste du formulaire fonctionne.',
  count: (count: number) => (count === 1 ? 'Une réponse.' : `${count} réponses.`),
}

export const coordinatesProblems: Readonly<Record<CoordinatesProblem, string>> = {
  empty: `Saisissez la latitude puis la longitude, par exemple${nbsp}: 48,8566${thin}; 2,3522.`,
  one_number: `Il manque un nombre${nbsp}: la latitude puis la longitude, par exemple 48,8566${thin}; 2,3522.`,
  not_decimal: `Ces coordonnées ne se lisent pas. Écrivez-les en degrés décimaux, par exemple 48,8566${thin}; 2,3522.`,
  out_of_range: 'La latitude doit être comprise entre −90 et 90, la longitude entre −180 et 180.',
}
