import { evidence, factorKind, type FactorSummaryFragment, type LocaleCode } from '@atlas/shared'
import { known } from './known'
import { saidIn, type Said } from './said'

/** What helps, hinders or carries an initiative. */
export interface FactorView {
  readonly slug: string
  readonly kind: string | null
  readonly title: Said
  readonly description: Said | null
  readonly evidence: string | null
}

/** The factors that an initiative illustrates. */
export function factorList(factors: readonly (FactorSummaryFragment | null)[], locale: LocaleCode): FactorView[] {
  return known(factors).map((factor) => {
    const text = saidIn(factor, known(factor.localizations)[0], locale)
    return {
      slug: factor.slug ?? '',
      kind: factor.kind && factorKind.label(factor.kind, locale),
      title: text('title') ?? { text: factor.slug ?? '', lang: null },
      description: text('description'),
      evidence: factor.evidence && evidence.label(factor.evidence, locale),
    }
  })
}
