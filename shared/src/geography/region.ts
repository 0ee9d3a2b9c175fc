/** A box in degrees (EPSG:4326), as GeoJSON's bbox. */
export type Box = readonly [west: number, south: number, east: number, north: number]

/**
 * The region whose atlas this is. To run the atlas of another region: change this file, then
 * `npm run build:geography -w shared`.
 */
export const region = {
  /** INSEE code of the region. */
  code: '11',
  name: 'Île-de-France',
  country: 'FR',
  /** IANA. */
  timeZone: 'Europe/Paris',
  departmentCodes: ['75', '77', '78', '91', '92', '93', '94', '95'],
  /** Where the map opens; zoom as in web maps. */
  initialView: { longitude: 2.5, latitude: 48.71, zoom: 8.6 },
  extent: [1.4435, 48.1217, 3.5378, 49.2307],
} as const
