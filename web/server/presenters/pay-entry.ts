import {
  confidence,
  country,
  effectKind,
  payee,
  payForm,
  payPurpose,
  type LocaleCode,
  type PayObservation,
  type PayPracticeFragment,
} from '@atlas/shared'
import { distinctAcronym, type ActorLink } from './actor-link'
import { filled } from './known'
import { amountWords } from './pay-amount'
import { comparisonView, type ComparisonView } from './pay-comparison'
import { said, type Said } from './said'
import { sourceList, webAddress, type SourceView } from './source-list'
import { freshnessOf, type FreshnessView } from './trust'
import { writtenDate, type WrittenDate } from './written-date'

/** One line of amounts: as published, then compared. */
export interface PayLineView {
  readonly key: string
  readonly audience: Said | null
  readonly threshold: Said | null
  readonly amount: string | null
  readonly comparison: ComparisonView
}

export interface PayEffectView {
  readonly kind: string | null
  readonly benefit: Said | null
  readonly effect: Said | null
  readonly stated: WrittenDate | null
  readonly source: { readonly title: string; readonly url: string | null } | null
}

/** A pay practice as the observatory lists it. */
export interface PayEntry {
  readonly slug: string
  readonly title: Said
  readonly summary: Said | null
  readonly form: string | null
  readonly purpose: string | null
  readonly payee: string | null
  readonly country: string | null
  readonly year: number | null
  readonly isNeighbouring: boolean
  readonly payer: string | null
  readonly actor: ActorLink | null
  readonly userStatus: Said | null
  readonly legalBasis: Said | null
  readonly context: Said | null
  readonly areExpensesCovered: boolean | null
  readonly lines: readonly PayLineView[]
  readonly effects: readonly PayEffectView[]
  readonly initiatives: readonly { readonly slug: string; readonly title: Said }[]
  readonly confidence: string | null
  readonly freshness: FreshnessView
  readonly collected: WrittenDate | null
  readonly verified: WrittenDate | null
  readonly sources: readonly SourceView[]
}

type Practice = PayPracticeFragment

function lineViews(practice: Practice, observations: readonly PayObservation[], locale: LocaleCode): PayLineView[] {
  return observations.map((observation, index) => ({
    key: observation.key,
    // The amounts of a practice are those of its French entry, whatever the language of its texts.
    audience: said(practice.rates[index]?.audience, 'fr', locale),
    threshold: said(practice.rates[index]?.threshold, 'fr', locale),
    amount: observation.line && amountWords(observation.line, locale),
    comparison: comparisonView(observation, locale),
  }))
}

function effectViews({ effects, language }: Practice, locale: LocaleCode): PayEffectView[] {
  return effects.map(({ kind, benefit, effect, statedOn, sourceTitle, sourceUrl }) => {
    const title = filled(sourceTitle) ?? filled(sourceUrl)
    return {
      kind: kind && effectKind.label(kind, locale),
      benefit: said(benefit, language, locale),
      effect: said(effect, language, locale),
      stated: writtenDate(statedOn, locale),
      source: title === null ? null : { title, url: webAddress(sourceUrl) },
    }
  })
}

const actorOf = ({ actor }: Practice): ActorLink | null =>
  actor && { slug: actor.slug, name: actor.name, acronym: distinctAcronym(actor.name, actor.acronym) }

/** The closed lists that classify a practice, in words; null is what the source does not say. */
const codedWords = (practice: Practice, locale: LocaleCode) => ({
  form: practice.form && payForm.label(practice.form, locale),
  purpose: practice.purpose && payPurpose.label(practice.purpose, locale),
  payee: practice.payee && payee.label(practice.payee, locale),
  country: practice.country && country.label(practice.country, locale),
  confidence: practice.confidence && confidence.label(practice.confidence, locale),
})

/** A practice and its observations, one a line of amounts. */
export function payEntry(
  practice: Practice,
  observations: readonly PayObservation[],
  locale: LocaleCode,
  today: string,
): PayEntry {
  const text = (value: string | null) => said(value, practice.language, locale)
  return {
    slug: practice.slug,
    title: text(practice.title) ?? { text: practice.slug, lang: null },
    summary: text(practice.summary),
    ...codedWords(practice, locale),
    year: practice.year,
    isNeighbouring: practice.isNeighbouringStatus,
    payer: filled(practice.payerName),
    actor: actorOf(practice),
    userStatus: text(practice.userStatus),
    legalBasis: text(practice.legalBasis),
    context: text(practice.context),
    areExpensesCovered: practice.expensesCovered,
    lines: lineViews(practice, observations, locale),
    effects: effectViews(practice, locale),
    initiatives: practice.initiatives.map(({ slug, title, language }) => ({
      slug,
      title: said(title, language, locale) ?? { text: slug, lang: null },
    })),
    freshness: freshnessOf('remuneration-practice', practice, locale, today),
    collected: writtenDate(practice.collectedOn, locale),
    verified: writtenDate(practice.verifiedOn, locale),
    sources: sourceList(practice.sources, locale),
  }
}
