import { unclassifiedCode } from '../filters/item-values'
import { hasAmount, type PayItem } from './pay-item'
import { emptyPayState, payCriteria, type PayState } from './pay-state'

/** What facets can be asked for: the criteria, whether there is an amount, whether the status is a neighbouring one. */
export const payFacetKeys = [...payCriteria, 'amount', 'neighbouring'] as const
export type PayFacetKey = (typeof payFacetKeys)[number]

type Filters = Pick<PayState, 'filters' | 'hasAmount' | 'isNeighbouring'>

const yesNo = (value: boolean): string => (value ? 'yes' : 'no')

/** The one value of a practice for a facet; `unclassified` where the source does not say. */
function valueOf(practice: PayItem, key: PayFacetKey): string {
  if (key === 'amount') return yesNo(hasAmount(practice))
  if (key === 'neighbouring') return yesNo(practice.isNeighbouringStatus)
  return practice[key] ?? unclassifiedCode
}

/** The values asked of a facet; an empty list is open. */
export function askedOf({ filters, hasAmount: amount, isNeighbouring }: Filters, key: PayFacetKey): readonly string[] {
  if (key === 'amount') return amount === null ? [] : [yesNo(amount)]
  if (key === 'neighbouring') return isNeighbouring === null ? [] : [yesNo(isNeighbouring)]
  return filters[key]
}

function passes(practice: PayItem, state: Filters, left: PayFacetKey | null): boolean {
  return payFacetKeys.every((key) => {
    const asked = askedOf(state, key)
    return key === left || asked.length === 0 || asked.includes(valueOf(practice, key))
  })
}

/** The practices that match: values of one criterion widen, criteria narrow. */
export const filterPractices = <Item extends PayItem>(practices: readonly Item[], state: Filters): Item[] =>
  practices.filter((practice) => passes(practice, state, null))

/** How many practices each value of a facet would give, the other criteria kept. */
export function payFacetCounts(
  practices: readonly PayItem[],
  state: Filters,
  key: PayFacetKey,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const practice of practices.filter((one) => passes(one, state, key))) {
    const value = valueOf(practice, key)
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

/** The state with one value of a facet added, or taken off when it is on. Yes and no exclude each other. */
export function togglePayFilter(state: PayState, key: PayFacetKey, value: string): PayState {
  const asked = askedOf(state, key)
  const isOn = asked.includes(value)
  if (key === 'amount') return { ...state, hasAmount: isOn ? null : value === 'yes' }
  if (key === 'neighbouring') return { ...state, isNeighbouring: isOn ? null : value === 'yes' }
  const next = isOn ? asked.filter((code) => code !== value) : [...asked, value]
  return { ...state, filters: { ...state.filters, [key]: next } }
}

/** The state without any filter; the assumptions, the view and the calculator stay. */
export const withoutPayFilters = (state: PayState): PayState => ({
  ...state,
  ...{ filters: emptyPayState.filters, hasAmount: null, isNeighbouring: null },
})

/** The filters that are on, one pair a value. */
export const activePayFilters = (state: Filters): { readonly key: PayFacetKey; readonly value: string }[] =>
  payFacetKeys.flatMap((key) => askedOf(state, key).map((value) => ({ key, value })))
