import { matrixQuery, parseMatrixState, type MatrixState, type QueryInput } from '@atlas/shared'

/**
 * What the address asks of the matrix, and the ways to change it. The address is the only store. `axisCodes` are the
 * codes of the typology's axes, as the page's answer lists them.
 */
export function useMatrixState(axisCodes: MaybeRefOrGetter<readonly string[]>) {
  const route = useRoute()
  const router = useRouter()
  const state = computed(() => parseMatrixState(route.query as QueryInput, toValue(axisCodes)))

  /** The address of the current view with some of it changed; a cell stays open only if asked. */
  const linkWith = (patch: Partial<MatrixState>) => ({
    path: route.path,
    query: matrixQuery({ ...state.value, cell: null, ...patch }),
  })
  const update = (patch: Partial<MatrixState>, how: 'push' | 'replace' = 'push') => router[how](linkWith(patch))

  return { state, linkWith, update }
}
