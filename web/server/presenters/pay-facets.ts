import {
  askedOf,
  country,
  payee,
  payFacetCounts,
  payFacetKeys,
  payForm,
  payPurpose,
  unclassifiedCode,
  type LocaleCode,
  type PayFacetKey,
  type PayItem,
  type PayState,
  type Vocabulary,
} from '@atlas/shared'

/** One value that a reader can tick; `label` is null for what the page names itself (yes, no, not said). */
export interface PayFacetValue {
  readonly code: string
  readonly label: string | null
  readonly count: number
  readonly isChecked: boolean
}

export interface PayFacet {
  readonly key: PayFacetKey
  readonly values: readonly PayFacetValue[]
}

const vocabularies: Partial<Record<PayFacetKey, Vocabulary>> = { form: payForm, country, purpose: payPurpose, payee }

/** The facets of the list: the values that some practice has, or that are asked. Countries go by name. */
export function payFacets(practices: readonly PayItem[], state: PayState, locale: LocaleCode): PayFacet[] {
  const collator = new Intl.Collator(locale)
  return payFacetKeys.map((key) => {
    const counts = payFacetCounts(practices, state, key)
    const asked = askedOf(state, key)
    const vocabulary = vocabularies[key]
    const codes = [...(vocabulary?.codes ?? ['yes', 'no']), ...(vocabulary ? [unclassifiedCode] : [])]
    const values = codes
      .filter((code) => counts.has(code) || asked.includes(code))
      .map((code) => ({
        code,
        label: vocabulary?.has(code) ? vocabulary.label(code, locale) : null,
        count: counts.get(code) ?? 0,
        isChecked: asked.includes(code),
      }))
    if (key === 'country')
      values.sort((a, b) => (a.label && b.label ? collator.compare(a.label, b.label) : a.label ? -1 : 1))
    return { key, values }
  })
}
