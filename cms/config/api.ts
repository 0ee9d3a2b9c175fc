/** REST: pages of 25, at most 100; an unknown parameter is refused instead of being ignored. */
export default {
  rest: { defaultLimit: 25, maxLimit: 100, withCount: true, strictParams: true },
  documents: { strictParams: true },
}
