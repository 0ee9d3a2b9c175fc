import { isReservedQueryKey } from '../filters/query-keys'
import { definitionProblems, literatureSearchProblems } from './literature-search-rules'
import { coverageProblems, placeProblems, scaleProblems } from './place-rules'
import { isFilled, problem, type Problem } from './problem'
import { publishableKinds, type KindRequirements, type PublishableKind } from './publishable-kinds'
import type { PublishableRecord, RuleContext } from './publishable-record'
import { isValidFiness, isValidSiret } from './registry-keys'
import { sourceProblems } from './source-rules'
import { termProblems } from './term-rules'
import { yearProblems } from './year-rules'

/** Everything that forbids publishing a record, in the order of its form; nothing when it may be published. */
export function publicationProblems(kind: PublishableKind, record: PublishableRecord, context: RuleContext): Problem[] {
  const { requiredTexts, needsSource }: KindRequirements = publishableKinds[kind]
  return [
    ...requiredTexts.filter((field) => !isFilled(record[field])).map((field) => problem('required', field)),
    ...(ownProblems[kind]?.(record, context) ?? []),
    ...(needsSource ? sourceProblems(record.sources) : []),
  ]
}

type Rule = (record: PublishableRecord, context: RuleContext) => Problem[]

const ownProblems: Partial<Record<PublishableKind, Rule>> = {
  initiative: initiativeProblems,
  actor: actorProblems,
  'glossary-term': termProblems,
  'typology-axis': axisProblems,
  'literature-search': literatureSearchProblems,
  definition: definitionProblems,
  'exchange-rate': rateProblems,
}

function initiativeProblems(record: PublishableRecord, { mandatoryAxes, today }: RuleContext): Problem[] {
  const { categories, leadActor, places, scale } = record
  const problems = isFilled(scale) ? [] : [problem('required', 'scale')]
  if (leadActor == null) problems.push(problem('lead_actor_missing', 'leadActor'))
  for (const { code, label } of mandatoryAxes) {
    const codes = categories && Object.hasOwn(categories, code) ? categories[code] : null
    if (!codes || codes.length === 0) problems.push(problem('category_missing', 'categories', { axis: code, label }))
  }
  const ofPlaces = (places ?? []).flatMap((place, index) => placeProblems(place, `places.${index}`))
  return [
    ...problems,
    ...yearProblems(record, today),
    ...scaleProblems(record),
    ...ofPlaces,
    ...coverageProblems(record),
  ]
}

function actorProblems({ place, siret, finess }: PublishableRecord): Problem[] {
  const problems = place ? placeProblems(place, 'place') : []
  if (isFilled(finess) && !isValidFiness(finess!))
    problems.push(problem('finess_invalid', 'finess', { value: finess! }))
  if (isFilled(siret) && !isValidSiret(siret!)) problems.push(problem('siret_invalid', 'siret', { value: siret! }))
  return problems
}

/** An axis gives its code to a filter of the address: it must not be one of the names that the address keeps. */
function axisProblems({ code }: PublishableRecord): Problem[] {
  return code && isReservedQueryKey(code) ? [problem('code_reserved', 'code', { value: code })] : []
}

/** A rate serves to convert: it needs its value, and the year or the day that it is the rate of. */
function rateProblems({ unitsPerEuro, period, year, quotedOn }: PublishableRecord): Problem[] {
  const isRate = typeof unitsPerEuro === 'number' && unitsPerEuro > 0
  const [field, date] = period === 'day' ? ['quotedOn', quotedOn] : ['year', year]
  return [
    ...(isRate ? [] : [problem('required', 'unitsPerEuro')]),
    ...(date == null ? [problem('required', field)] : []),
  ]
}
