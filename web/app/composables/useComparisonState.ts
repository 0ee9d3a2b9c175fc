import { comparisonQuery, parseComparison, type ComparisonState } from '@atlas/shared'

/** The comparison that the address carries, and the ways to change it: a change is a step that "back" undoes. */
export function useComparisonState() {
  const route = useRoute()
  const router = useRouter()
  const state = computed(() => parseComparison(route.query))
  const linkTo = (next: ComparisonState) => ({ path: route.path, query: comparisonQuery(next) })
  const go = (next: ComparisonState) => router.push(linkTo(next))
  /** What a form must send beside its own fields to keep the rest of the comparison. */
  const keptFor = (next: ComparisonState) =>
    Object.entries(comparisonQuery(next)).flatMap(([name, values]) => [values].flat().map((value) => ({ name, value })))
  return { state, linkTo, go, keptFor }
}
