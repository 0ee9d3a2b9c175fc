import { parsePayState, payQuery, type PayState } from '@atlas/shared'

/** What the address of the pay observatory says, and the ways to change it. The address is the only store. */
export function usePayState() {
  const route = useRoute()
  const router = useRouter()
  const state = computed(() => parsePayState(route.query))

  /** The address of the page with some of its state changed, at one of its parts. */
  const linkWith = (patch: Partial<PayState>, part = '') => ({
    path: route.path,
    query: payQuery({ ...state.value, ...patch }),
    ...(part ? { hash: `#${part}` } : {}),
  })

  /** Goes there: a step that "back" undoes; the page stays where it is. */
  const update = (patch: Partial<PayState>) => router.push(linkWith(patch))

  /** What a plain form must send beside its own fields to keep the rest of the state. */
  const keptWithout = (patch: Partial<PayState>) =>
    Object.entries(payQuery({ ...state.value, ...patch })).flatMap(([name, values]) =>
      [values].flat().map((value) => ({ name, value })),
    )

  return { state, linkWith, update, keptWithout }
}
