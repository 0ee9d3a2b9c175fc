import { payForm, type LocaleCode, type RemunerationSummaryFragment } from '@atlas/shared'
import { filled, known } from './known'
import { amountWords } from './pay-amount'
import { saidIn, type Said } from './said'
import { sourceList, type SourceView } from './source-list'

/** A way of recognising the work of partner users. */
export interface PayPractice {
  readonly slug: string
  readonly title: Said
  readonly summary: Said | null
  readonly form: string | null
  readonly year: number | null
  /** Amounts as published, each for whom; empty when the rule is known and the amount is not. */
  readonly amounts: readonly { readonly audience: string | null; readonly amount: string }[]
  readonly areExpensesCovered: boolean | null
  readonly sources: readonly SourceView[]
}

type Practice = RemunerationSummaryFragment
/** The pay practices of a record. */
export function payPractices(practices: readonly (Practice | null)[], locale: LocaleCode): PayPractice[] {
  return known(practices).map((practice) => {
    const text = saidIn(practice, known(practice.localizations)[0], locale)
    return {
      slug: practice.slug ?? '',
      title: text('title') ?? { text: practice.slug ?? '', lang: null },
      summary: text('summary'),
      form: practice.form && payForm.label(practice.form, locale),
      year: practice.year,
      amounts: known(practice.rates).flatMap((rate) => {
        const amount = amountWords(rate, locale)
        return amount === null ? [] : [{ audience: filled(rate.audience), amount }]
      }),
      areExpensesCovered: practice.expensesCovered,
      sources: sourceList(practice.sources, locale),
    }
  })
}
