import { circaStartYears, countReadings } from './initiative-readings.mjs'
import { publicationsCited } from './publications.mjs'
import { categories, known, lines, provenance, record } from './record.mjs'

/** INSEE codes of the French regions that the records name. */
const regionCodes = {
  'Île-de-France': '11',
  'Centre-Val de Loire': '24',
  'Bourgogne-Franche-Comté': '27',
  'Hauts-de-France': '32',
  'Grand Est': '44',
  'Pays de la Loire': '52',
  Bretagne: '53',
  'Nouvelle-Aquitaine': '75',
  Occitanie: '76',
  'Auvergne-Rhône-Alpes': '84',
  "Provence-Alpes-Côte d'Azur": '93',
}

const axes = ['engagement_level', 'field', 'user_role', 'sector', 'theme']

/** The initiatives. The places are known, what each one is (lead site or not) is not. */
export function initiatives(collected) {
  const cited = publicationsCited(collected)
  return collected.initiatives.map((initiative) =>
    record(initiative.id, {
      title: initiative.title,
      summary: initiative.summary,
      description: initiative.description,
      objectives: lines(initiative.objectives),
      outcomes: initiative.outcomes,
      stage: initiative.status === 'unknown' ? null : initiative.status,
      scale: initiative.scale,
      evaluation: initiative.evaluation,
      startYear: initiative.start_year,
      isStartYearCirca: circaStartYears.has(initiative.id) || null,
      endYear: initiative.end_year,
      leadActor: initiative.lead_actor,
      partnerActors: initiative.partner_actors,
      places: initiative.places.map(place),
      categories: categories(initiative, ...axes),
      website: initiative.website,
      partnerUserCount: partnerUserCount(initiative),
      publications: cited(initiative),
      ...provenance(initiative),
    }),
  )
}

function place({ country, region, department_code, commune, commune_code, latitude, longitude, precision }) {
  return known({
    commune,
    communeCode: commune_code,
    departmentCode: department_code,
    regionCode: regionCodes[region] ?? null,
    region: region in regionCodes ? null : region,
    country,
    latitude,
    longitude,
    precision,
  })
}

function partnerUserCount({ id, partner_users_count: value }) {
  if (value === null) return null
  const { year, isApproximate } = countReadings[id] ?? {}
  return known({
    value,
    isApproximate: isApproximate ?? null,
    countedOn: year ? `${year}-01-01` : null,
    datePrecision: year ? 'year' : null,
  })
}
