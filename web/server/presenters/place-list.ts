import { isInRegion, placePrecision, siteRole, type LocaleCode, type PlaceFragment } from '@atlas/shared'
import { filled, known } from './known'
import { placeWords } from './place-words'

/** A place of a record, in words and as a point where one is known. */
export interface PlaceView {
  readonly role: string | null
  readonly name: string | null
  readonly address: string | null
  /** `Bobigny (93)` */
  readonly where: string | null
  readonly departmentCode: string | null
  readonly isInRegion: boolean
  readonly point: { readonly latitude: number; readonly longitude: number; readonly precision: string | null } | null
  /** How exact the point is, in words. */
  readonly precision: string | null
}

const pointOf = ({ latitude, longitude, precision }: PlaceFragment): PlaceView['point'] =>
  latitude === null || longitude === null ? null : { latitude, longitude, precision }

/** The places of a record that say anything. */
export function placeList(places: readonly (PlaceFragment | null)[] | null, locale: LocaleCode): PlaceView[] {
  return known(places)
    .map((place) => ({
      role: place.role && siteRole.label(place.role, locale),
      name: filled(place.label),
      address: [filled(place.address), filled(place.postalCode)].filter(Boolean).join(', ') || null,
      where: placeWords(place, locale) ?? filled(place.region),
      departmentCode: filled(place.departmentCode),
      isInRegion: isInRegion(place.departmentCode),
      point: pointOf(place),
      precision: place.precision && placePrecision.label(place.precision, locale),
    }))
    .filter(({ name, address, where, point }) => name ?? address ?? where ?? point)
}
