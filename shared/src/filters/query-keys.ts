/** The names that the directory's address keeps for itself: everything else in the query is an axis code or foreign. */
export const reservedQueryKeys = [
  'q',
  'department',
  'scale',
  'stage',
  'started_from',
  'started_to',
  'actor',
  'sort',
  'order',
  'page',
  'layout',
  'map',
  'initiative',
] as const
export type ReservedQueryKey = (typeof reservedQueryKeys)[number]

/** Whether a name is taken by the address itself: an axis with this code could never be filtered on. */
export const isReservedQueryKey = (key: string): key is ReservedQueryKey =>
  (reservedQueryKeys as readonly string[]).includes(key)
