import { directoryQuery, parseDirectoryState, withoutFilters, type DirectoryState } from '@atlas/shared'

/**
 * The state that the address carries, and the ways to change it. The address is the only store: back, reload and a sent
 * link give the same view. `axisCodes` are the codes of the typology's axes, as the page's answer lists them.
 */
export function useDirectoryState(axisCodes: MaybeRefOrGetter<readonly string[]>) {
  const route = useRoute()
  const router = useRouter()
  const state = computed(() => parseDirectoryState(route.query, toValue(axisCodes)))

  /** The query of the current state with some of it changed; what says nothing of the page goes back to page 1. */
  const queryWith = (patch: Partial<DirectoryState>) => directoryQuery({ ...state.value, page: 1, ...patch })

  /** Changes the address: a filter is a step that "back" undoes; `replace` is for what is not (the map's position). */
  const update = (patch: Partial<DirectoryState>, how: 'push' | 'replace' = 'push') =>
    router[how]({ path: route.path, query: queryWith(patch) })

  /** Takes every filter off; sort and layout stay. */
  const clear = () => update(withoutFilters(state.value))

  return { state, queryWith, update, clear }
}
