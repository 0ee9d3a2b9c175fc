import type { LocaleCode } from '../vocabularies/locale'
import { localeCodes } from '../vocabularies/locale'
import { scale, type Scale } from '../vocabularies/scale'
import type { InitiativeItem, ItemPlace } from './initiative-item'
import type { MapPoint } from './map-point'

/** A column of texts that repeat: each row holds the place of its text in `values`, -1 for null. */
export interface TextColumn {
  readonly values: readonly string[]
  readonly rows: readonly number[]
}

/** The points of a map, column by column: every array of rows has the same length. Coordinates are in 1e-5 degrees. */
export interface EncodedMapPoints {
  readonly version: 1
  /** The language that was asked for; a point says its own. */
  readonly locale: LocaleCode
  readonly slug: readonly string[]
  readonly title: readonly string[]
  readonly longitudeE5: readonly number[]
  readonly latitudeE5: readonly number[]
  readonly precision: TextColumn
  readonly engagementLevel: TextColumn
  readonly field: TextColumn
  readonly departmentCode: TextColumn
  readonly commune: TextColumn
  readonly country: TextColumn
  readonly leadActorName: TextColumn
  readonly scale: TextColumn
  readonly freshOn: TextColumn
  readonly language: TextColumn
}

const degreesToE5 = 100_000

/** The first place of an initiative that can be drawn, null where none has coordinates. */
export function firstLocatedPlace(
  item: InitiativeItem,
): (ItemPlace & { readonly latitude: number; readonly longitude: number }) | null {
  for (const place of item.places) {
    const { latitude, longitude } = place
    if (latitude !== null && longitude !== null) return { ...place, latitude, longitude }
  }
  return null
}

/** The point of an initiative on the map, at its first place that has coordinates; null where there is none. */
export function mapPointOf(item: InitiativeItem): MapPoint | null {
  const place = firstLocatedPlace(item)
  if (!place) return null
  return {
    slug: item.slug,
    title: item.title,
    longitude: Math.round(place.longitude * degreesToE5) / degreesToE5,
    latitude: Math.round(place.latitude * degreesToE5) / degreesToE5,
    precision: place.precision,
    engagementLevel: item.categories.engagement_level?.[0] ?? null,
    field: item.categories.field?.[0] ?? null,
    departmentCode: place.departmentCode,
    commune: place.commune,
    country: place.country,
    leadActorName: item.leadActor?.name ?? null,
    scale: item.scale,
    freshOn: item.freshOn,
    language: item.language,
  }
}

/** Packs the located initiatives, one point each and in the same order, for the `points` of `initiativeMap`. */
export function encodeMapPoints(items: readonly InitiativeItem[], locale: LocaleCode): EncodedMapPoints {
  const points = items.map(mapPointOf).filter((point) => point !== null)
  const column = (key: TextKey): TextColumn => encodeColumn(points.map((point) => point[key]))
  return {
    version: 1,
    locale,
    slug: points.map((point) => point.slug),
    title: points.map((point) => point.title),
    longitudeE5: points.map((point) => Math.round(point.longitude * degreesToE5)),
    latitudeE5: points.map((point) => Math.round(point.latitude * degreesToE5)),
    precision: column('precision'),
    engagementLevel: column('engagementLevel'),
    field: column('field'),
    departmentCode: column('departmentCode'),
    commune: column('commune'),
    country: column('country'),
    leadActorName: column('leadActorName'),
    scale: column('scale'),
    freshOn: column('freshOn'),
    language: column('language'),
  }
}

type TextKey = Exclude<keyof MapPoint, 'slug' | 'title' | 'longitude' | 'latitude'>

/** Unpacks what `encodeMapPoints` made. Throws a TypeError when the value is of another shape or version. */
export function decodeMapPoints(json: unknown): MapPoint[] {
  const encoded = json as EncodedMapPoints | null | undefined
  if (encoded?.version !== 1 || !Array.isArray(encoded.slug)) throw new TypeError('Not a set of map points, version 1')
  return encoded.slug.map((slug, row) => ({
    slug,
    title: encoded.title[row] ?? slug,
    longitude: encoded.longitudeE5[row]! / degreesToE5,
    latitude: encoded.latitudeE5[row]! / degreesToE5,
    precision: textAt(encoded.precision, row),
    engagementLevel: textAt(encoded.engagementLevel, row),
    field: textAt(encoded.field, row),
    departmentCode: textAt(encoded.departmentCode, row),
    commune: textAt(encoded.commune, row),
    country: textAt(encoded.country, row),
    leadActorName: textAt(encoded.leadActorName, row),
    scale: (textAt(encoded.scale, row) ?? scale.codes[0]) as Scale,
    freshOn: textAt(encoded.freshOn, row),
    language: (textAt(encoded.language, row) ?? localeCodes[0]) as LocaleCode,
  }))
}

function encodeColumn(texts: readonly (string | null)[]): TextColumn {
  const places = new Map<string, number>()
  const rows = texts.map((text) => {
    if (text === null) return -1
    const place = places.get(text) ?? places.size
    places.set(text, place)
    return place
  })
  return { values: [...places.keys()], rows }
}

function textAt(column: TextColumn, row: number): string | null {
  return column.values[column.rows[row] ?? -1] ?? null
}
