import type { PayAnswer } from '~/answers'

type Dot = PayAnswer['prices'][number]
type Steps = Dot['steps']
type Rate = Omit<NonNullable<Steps['rate']>, 'match'>

/** How the pay observatory says what it computed. */
export function usePayWords() {
  const { t } = useI18n()

  /** The period of a rate: `moyenne 2022`. */
  const periodOf = ({ period, year, day }: Rate): string =>
    period === 'day' ? t('remuneration.rate.day', { day: day?.text ?? '' }) : t('remuneration.rate.year', { year })

  /** `1 € = 1,6288 AUD (moyenne 2023)`. */
  const rateOf = (rate: Rate): string =>
    t('remuneration.rate.value', { units: rate.unitsPerEuro, currency: rate.currency, period: periodOf(rate) })

  /** How an amount was brought to the hour, as one line of arithmetic. */
  function formulaOf({ amount, hours, origin, rate, perHour }: Steps): string {
    const divided = origin === 'hour' ? '' : ` ÷ ${hours} (${t(`remuneration.origin.${origin}`)})`
    const converted = rate
      ? ` ÷ ${rate.unitsPerEuro} (${t('remuneration.rate.for', { currency: rate.currency, period: periodOf(rate) })})`
      : ''
    return `${amount}${divided}${converted} = ${perHour}`
  }

  /** What must be known of the rate that was used; null when it is that of the year of the amounts. */
  const matchOf = ({ rate }: Steps): string | null =>
    rate && rate.match !== 'same_year' ? t(`remuneration.match.${rate.match}`) : null

  /** The name of a dot: the practice, and for whom when it has several lines. */
  const nameOf = ({ title, audience }: Pick<Dot, 'title' | 'audience'>): string =>
    audience ? `${title.text} (${audience.text})` : title.text

  return { rateOf, formulaOf, matchOf, nameOf }
}
