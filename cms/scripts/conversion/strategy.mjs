import { actorByName } from './actors.mjs'
import { publicationsCited } from './publications.mjs'
import { known, provenance, record } from './record.mjs'

/** The competencies of partner users, in the order of the collection. */
export const competencies = ({ competencies: collected }) =>
  collected.map((competency, index) =>
    record(competency.id, {
      title: competency.title,
      group: competency.group,
      order: index + 1,
      description: competency.description,
      ...provenance(competency),
    }),
  )

/** Fees that a training's summary tells apart by status. */
const feeReadings = {
  // « 900 euros en formation initiale et 1 100 en formation continue »
  'lyon1-du-pair-aidance': [
    { audience: 'Formation initiale', amount: 900, currency: 'EUR' },
    { audience: 'Formation continue', amount: 1100, currency: 'EUR' },
  ],
  // « 1 100 euros en formation initiale, 1 300 en formation continue »
  'lyon1-du-pair-aidance-familiale': [
    { audience: 'Formation initiale', amount: 1100, currency: 'EUR' },
    { audience: 'Formation continue', amount: 1300, currency: 'EUR' },
  ],
}

/** The trainings; the commune is known, its coordinates are not. */
export function trainings(collected) {
  const actorOf = actorByName(collected)
  return collected.trainings.map((training) =>
    record(training.id, {
      title: training.title,
      summary: training.summary,
      provider: actorOf(training.provider),
      providerName: training.provider,
      kind: training.kind,
      modality: training.modality,
      durationHours: training.duration_hours,
      audience: training.audience,
      fees: fees(training),
      place: known({ commune: training.commune, country: training.country }),
      website: training.url,
      ...provenance(training),
    }),
  )
}

function fees({ id, cost_eur }) {
  if (feeReadings[id]) return feeReadings[id]
  return cost_eur === null ? [] : [{ amount: cost_eur, currency: 'EUR' }]
}

/** The recommendations, in the order of the collection. */
export function recommendations(collected) {
  const cited = publicationsCited(collected)
  return collected.recommendations.map((recommendation, index) =>
    record(recommendation.id, {
      title: recommendation.title,
      order: index + 1,
      axis: recommendation.axis,
      horizon: recommendation.horizon,
      evidence: recommendation.evidence,
      description: recommendation.description,
      audience: recommendation.audience,
      indicators: recommendation.indicators.map((label) => ({ label })),
      publications: cited(recommendation),
      ...provenance(recommendation),
    }),
  )
}
