import { literatureQuery, parseLiteratureState, type LiteratureState } from '@atlas/shared'

/** The state that the address of the literature carries, and the way to change it; see useDirectoryState. */
export function useLiteratureState(axisCodes: MaybeRefOrGetter<readonly string[]>) {
  const route = useRoute()
  const router = useRouter()
  const state = computed(() => parseLiteratureState(route.query, toValue(axisCodes)))

  /** A link to the same page with some of the state changed; what says nothing of the page goes back to page 1. */
  const linkWith = (patch: Partial<LiteratureState>) => ({
    path: route.path,
    query: literatureQuery({ ...state.value, page: 1, ...patch }),
  })
  const update = (patch: Partial<LiteratureState>) => router.push(linkWith(patch))
  return { state, linkWith, update }
}
