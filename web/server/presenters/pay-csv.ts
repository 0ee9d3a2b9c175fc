import {
  type HourlyPay,
  type LocaleCode,
  type PayObservation,
  type PayObservatoryQuery,
  type PayState,
} from '@atlas/shared'
import { csvFile } from './csv-file'
import { reasonWords } from './pay-comparison'
import { payEntry, type PayEntry } from './pay-entry'
import { paySelection } from './pay-observatory'

/** Names for machines: the same in both languages, as the codes are. */
const header = [
  ...['slug', 'line', 'title', 'form_code', 'form', 'purpose', 'payee', 'country_code', 'country', 'payer'],
  ...['neighbouring_status', 'user_status', 'audience', 'threshold', 'amount_min', 'amount_max', 'currency', 'unit'],
  ...['hours_per_unit', 'gross_or_net', 'hours_used', 'hours_origin', 'exchange_rate', 'exchange_rate_date'],
  ...['eur_per_hour_min', 'eur_per_hour_max', 'not_comparable_code', 'not_comparable', 'expenses_covered', 'year'],
  ...['legal_basis', 'effects', 'initiatives', 'confidence', 'sources'],
] as const

type Cell = string | number | null

/** A cell keeps no, yes and not said apart. */
const yesNo = (value: boolean | null): Cell => (value === null ? null : value ? 'yes' : 'no')

const rounded = (euros: number): number => Math.round(euros * 10_000) / 10_000

const computedCells = ({ hours, rate, minPerHour, maxPerHour }: HourlyPay): Cell[] => [
  ...[hours.hours, hours.origin, rate?.rate.unitsPerEuro ?? null],
  rate ? (rate.rate.quotedOn ?? rate.rate.year) : null,
  ...[rounded(minPerHour), rounded(maxPerHour), null, null],
]

function comparedCells(observation: PayObservation, locale: LocaleCode): Cell[] {
  const { pay } = observation
  if (pay.isComparable) return computedCells(pay)
  return [...Array<null>(6).fill(null), pay.reason, reasonWords(pay.reason, locale).label]
}

const publishedCells = ({ line }: PayObservation): Cell[] =>
  line
    ? [line.amountMin, line.amountMax, line.currency, line.unit, line.hoursPerUnit, line.grossOrNet]
    : Array<null>(6).fill(null)

const effectsCell = ({ effects }: PayEntry): string =>
  effects
    .map(({ kind, benefit, effect, source }) =>
      [kind, benefit?.text, effect?.text, source?.url ?? source?.title].filter(Boolean).join(' – '),
    )
    .join(' | ')

function row(observation: PayObservation, index: number, entry: PayEntry, locale: LocaleCode): Cell[] {
  const { practice } = observation
  const line = entry.lines[index]
  return [
    ...[entry.slug, index + 1, entry.title.text, practice.form, entry.form, entry.purpose, entry.payee],
    ...[practice.country, entry.country, entry.actor?.name ?? entry.payer, yesNo(entry.isNeighbouring)],
    ...[entry.userStatus?.text ?? null, line?.audience?.text ?? null, line?.threshold?.text ?? null],
    ...publishedCells(observation),
    ...comparedCells(observation, locale),
    ...[yesNo(entry.areExpensesCovered), entry.year, entry.legalBasis?.text ?? null, effectsCell(entry)],
    ...[entry.initiatives.map(({ slug }) => slug).join(' '), entry.confidence],
    entry.sources.map(({ url, title }) => url ?? title).join(' '),
  ]
}

/** The selected practices as a CSV file: a row a line of amounts, with the euros an hour or the reason why there are none. */
export function payCsv(data: PayObservatoryQuery, state: PayState, locale: LocaleCode, today: string): string {
  const { selected, observations } = paySelection(data, state)
  const rows = selected.flatMap((practice) => {
    const held = observations.filter((one) => one.practice.slug === practice.slug)
    const entry = payEntry(practice, held, locale, today)
    return held.map((observation, index) => row(observation, index, entry, locale))
  })
  return csvFile(header, rows)
}
