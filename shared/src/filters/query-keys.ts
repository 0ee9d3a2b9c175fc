/** The names that the addresses of lists keep for themselves: everything else in a query is an axis code or foreign. */
export const reservedQueryKeys = [
  'q',
  'department',
  'scale',
  'stage',
  'freshness',
  'started_from',
  'started_to',
  'actor',
  'sort',
  'order',
  'page',
  'layout',
  'map',
  'initiative',
  ...['type', 'language', 'scientific', 'read', 'screening', 'year_from', 'year_to', 'style', 'publication'],
  ...['rows', 'columns', 'measure', 'cell'],
  // Readers of addresses leave it out, as it is a name of every object.
  'constructor',
] as const
export type ReservedQueryKey = (typeof reservedQueryKeys)[number]

/** Whether a name is taken by the address itself: an axis with this code could never be filtered on. */
export const isReservedQueryKey = (key: string): key is ReservedQueryKey =>
  (reservedQueryKeys as readonly string[]).includes(key)
