import { actorByName } from './actors.mjs'
import { neighbouringStatus, payees, purposes, rateReadings } from './practice-readings.mjs'
import { known, provenance, record } from './record.mjs'

/** How partner users are paid, compensated or reimbursed. */
export function remunerationPractices(collected) {
  const actorOf = actorByName(collected)
  return collected.remuneration_practices.map((practice) =>
    record(practice.id, {
      title: practice.title,
      summary: practice.summary,
      actor: practice.actor ?? actorOf(practice.actor_name),
      payerName: practice.actor_name,
      form: practice.form,
      purpose: purposes[practice.id] ?? null,
      payee: payees[practice.id] ?? null,
      isNeighbouringStatus: neighbouringStatus.has(practice.id) || null,
      userStatus: practice.user_status,
      rates: rates(practice),
      expensesCovered: practice.expenses_covered,
      year: practice.year,
      country: practice.country,
      scale: practice.scale,
      legalBasis: practice.legal_basis,
      effects: practice.tax_and_benefits ? [{ effect: practice.tax_and_benefits }] : [],
      context: practice.context,
      ...provenance(practice),
    }),
  )
}

/** One line for what was collected, or the lines that the source's own words tell apart. A unit without amount stays: the rule is known. */
function rates({ id, amount_min, amount_max, currency, unit }) {
  const collected = known({
    amountMin: amount_min,
    amountMax: amount_max,
    currency,
    unit: unit === 'none' ? null : unit,
  })
  if (Object.keys(collected).length === 0) return []
  return (rateReadings[id] ?? [{}]).map((reading) => ({ ...collected, ...reading }))
}
