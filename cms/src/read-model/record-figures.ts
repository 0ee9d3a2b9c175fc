import type { Core, Schema } from '@strapi/strapi'
import { confidence, defaultLocale } from '@atlas/shared'
import { publicTypes } from '../access/public-types'

/** The records of one type in figures. */
export interface RecordFigures {
  /** Singular name in snake_case, e.g. `remuneration_practice`. */
  readonly kind: string
  readonly total: number
  /** Whether its records say where they come from: confidence, days of collection and verification. */
  readonly isTraced: boolean
  /** In the order of the scale. */
  readonly confidence: readonly { readonly code: string; readonly count: number }[]
  readonly verified: number
  /** First and last day of collection. */
  readonly collectedFrom: string | null
  readonly collectedTo: string | null
}

interface TracedRow {
  readonly documentId: string
  readonly confidence?: string | null
  readonly collectedOn?: string | null
  readonly verifiedOn?: string | null
}

const traces = ['confidence', 'collectedOn', 'verifiedOn'] as const

const isTraced = ({ attributes }: Schema.ContentType): boolean => traces.every((name) => name in attributes)

/** The published entries of a type, once each: a type that is not translated has no locale. */
const readTraces = (strapi: Core.Strapi, type: Schema.ContentType): Promise<TracedRow[]> =>
  strapi.db.query(type.uid).findMany({
    select: ['documentId', ...(isTraced(type) ? traces : [])],
    where: { publishedAt: { $notNull: true }, $or: [{ locale: defaultLocale }, { locale: null }] },
  })

/** What a list of records says of itself. */
export function figuresOf(kind: string, rows: readonly TracedRow[], areTraced: boolean): RecordFigures {
  const days = rows.flatMap(({ collectedOn }) => collectedOn ?? []).sort()
  return {
    ...{ kind, total: rows.length, isTraced: areTraced },
    confidence: areTraced
      ? confidence.codes.map((code) => ({ code, count: rows.filter((row) => row.confidence === code).length }))
      : [],
    verified: rows.filter(({ verifiedOn }) => Boolean(verifiedOn)).length,
    collectedFrom: days[0] ?? null,
    collectedTo: days.at(-1) ?? null,
  }
}

const read = async (strapi: Core.Strapi): Promise<RecordFigures[]> =>
  Promise.all(
    publicTypes(strapi).map(async (type) =>
      figuresOf(type.info.singularName.replaceAll('-', '_'), await readTraces(strapi, type), isTraced(type)),
    ),
  )

/** The last reading of each Strapi instance, and the content version that it is true of. */
const readings = new WeakMap<Core.Strapi, { version: string; figures: Promise<RecordFigures[]> }>()

/** The records of every public type in figures, read once a content version; a reading that failed is forgotten. */
export function recordFigures(strapi: Core.Strapi, version: string): Promise<RecordFigures[]> {
  const known = readings.get(strapi)
  if (known?.version === version) return known.figures
  const figures = read(strapi)
  readings.set(strapi, { version, figures })
  figures.catch(() => readings.delete(strapi))
  return figures
}
