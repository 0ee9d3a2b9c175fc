import type { LocaleCode } from '../vocabularies/locale'
import type { Scale } from '../vocabularies/scale'

/** What the map needs of one initiative to draw its symbol, open its card and list it as « in view ». */
export interface MapPoint {
  readonly slug: string
  readonly title: string
  /** Degrees (EPSG:4326), rounded to five decimals: about one metre. */
  readonly longitude: number
  readonly latitude: number
  /** How exact the point is: site, commune… null where the source does not say. */
  readonly precision: string | null
  /** First category of the axis engagement_level: the shape of the symbol. */
  readonly engagementLevel: string | null
  /** First category of the axis field. */
  readonly field: string | null
  readonly departmentCode: string | null
  readonly commune: string | null
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
  readonly leadActorName: string | null
  readonly scale: Scale
  /** ISO 8601 date of the last addition or verification. */
  readonly freshOn: string | null
  /** Language of the title: French where there is no translation. */
  readonly language: LocaleCode
}
