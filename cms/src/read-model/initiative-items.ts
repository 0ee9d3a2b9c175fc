import {
  freshness,
  scale,
  stage,
  type InitiativeItem,
  type ItemActor,
  type ItemPlace,
  type LocaleCode,
} from '@atlas/shared'
import { categoryCodes } from './category-codes'
import type { ActorRow, InitiativeRow, PlaceRow, Rows } from './rows'
import type { Taxonomy } from './taxonomy'
import { translate, type Translated } from './translated'

const itemPlace = (place: PlaceRow): ItemPlace => ({
  label: place.label,
  commune: place.commune,
  communeCode: place.communeCode,
  departmentCode: place.departmentCode,
  regionCode: place.regionCode ?? null,
  region: place.region ?? null,
  country: place.country,
  latitude: place.latitude,
  longitude: place.longitude,
  precision: place.precision,
})

function departmentsOf({ places, coverage }: InitiativeRow): string[] {
  const codes = [...places.map(({ departmentCode }) => departmentCode), ...(coverage ?? [])]
  return [...new Set(codes.filter((code): code is string => Boolean(code)))]
}

/** The day a record was last added or verified (ISO 8601). */
function freshOn({ verifiedOn, collectedOn, createdAt }: InitiativeRow): string {
  return verifiedOn ?? collectedOn ?? new Date(createdAt).toISOString().slice(0, 10)
}

/** What the search reads beside title, summary, actors and categories. */
function searchText(texts: InitiativeRow, { places, sourceRoleLabel }: InitiativeRow): string {
  const objectives = texts.objectives.map(({ text }) => text)
  const communes = places.flatMap(({ label, commune }) => [label, commune])
  const { description, approach, outcomes, partnershipEffects, lessons } = texts
  const told = [description, ...objectives, approach, outcomes, partnershipEffects, lessons]
  return [...told, sourceRoleLabel, ...communes].filter(Boolean).join('\n')
}

function itemOf(
  { reference: row, texts, language }: Translated<InitiativeRow>,
  actors: ReadonlyMap<string, ActorRow>,
  taxonomy: Taxonomy,
  today: string,
): InitiativeItem {
  const leadActor = actors.get(row.leadActor?.documentId ?? '')
  const partners = row.partnerActors.map(({ documentId }) => actors.get(documentId))
  const categories = [...row.categories, ...(leadActor?.type ? [leadActor.type] : [])]
  return {
    documentId: row.documentId,
    slug: row.slug,
    title: texts.title,
    summary: texts.summary,
    language,
    stage: stage.has(row.stage) ? row.stage : null,
    scale: scale.has(row.scale) ? row.scale : scale.codes[0]!,
    startYear: row.startYear,
    endYear: row.endYear,
    categories: categoryCodes(categories, taxonomy),
    departments: departmentsOf(row),
    places: row.places.map(itemPlace),
    leadActor: leadActor ? itemActor(leadActor) : null,
    partnerActors: partners.filter((actor): actor is ActorRow => actor !== undefined).map(itemActor),
    confidence: row.confidence,
    collectedOn: row.collectedOn,
    verifiedOn: row.verifiedOn,
    freshness: freshness('initiative', row, today),
    freshOn: freshOn(row),
    searchText: searchText(texts, row),
  }
}

const itemActor = ({ slug, name, acronym }: ActorRow): ItemActor => ({ slug, name, acronym })

/** The published initiatives in a language, classified and placed, as of a day (ISO 8601). */
export function initiativeItems(rows: Rows, locale: LocaleCode, taxonomy: Taxonomy, today: string): InitiativeItem[] {
  const actors = new Map(translate(rows.actors, locale).map(({ reference }) => [reference.documentId, reference]))
  return translate(rows.initiatives, locale).map((translated) => itemOf(translated, actors, taxonomy, today))
}
