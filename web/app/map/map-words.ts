import type { MapPoint } from '@atlas/shared'
import { pointPlace } from './point-words'

/** A level of engagement as the map's page names it. */
export interface Level {
  readonly code: string
  readonly label: string
}

/** The words and ranks of what points hold as codes. */
export interface MapWords {
  readonly levels: readonly Level[]
  levelOf(point: Pick<MapPoint, 'engagementLevel'>): { readonly rank: number; readonly label: string }
  placeOf(point: Pick<MapPoint, 'commune' | 'departmentCode' | 'country'>): string | null
}

/**
 * @param levels from the lightest to the fullest
 * @param countries names of the other countries, by code
 * @param unknownLevel what to say of a point without level
 */
export function mapWords(
  levels: readonly Level[],
  countries: Readonly<Record<string, string>>,
  unknownLevel: string,
): MapWords {
  return {
    levels,
    levelOf({ engagementLevel }) {
      const rank = levels.findIndex(({ code }) => code === engagementLevel)
      return { rank, label: levels[rank]?.label ?? unknownLevel }
    },
    placeOf: (point) => pointPlace(point, countries),
  }
}
