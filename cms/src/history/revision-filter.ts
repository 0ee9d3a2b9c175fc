import { revisionAction, type RevisionAction } from '@atlas/shared'

/** What a person looks for in the history; empty where they do not say. */
export interface RevisionFilter {
  readonly type?: string
  readonly actions?: readonly RevisionAction[]
  readonly person?: string
  /** Days, in Paris as far as a server's clock goes: ISO 8601. */
  readonly from?: string
  readonly to?: string
}

const dayPattern = /^\d{4}-\d{2}-\d{2}$/
const text = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined)
const day = (value: unknown): string | undefined => {
  const given = text(value)
  return given && dayPattern.test(given) && !Number.isNaN(Date.parse(given)) ? given : undefined
}

/** `update,restore` → the codes that it names. */
function actionsOf(value: unknown): RevisionAction[] | undefined {
  const codes = text(value)?.split(',').filter(revisionAction.has)
  return codes?.length ? codes : undefined
}

/** The filter that a query says; what it says badly is left out. */
export const filterOf = (query: Readonly<Record<string, unknown>>): RevisionFilter => ({
  type: text(query.type),
  actions: actionsOf(query.action),
  person: text(query.person),
  from: day(query.from),
  to: day(query.to),
})

/** The day after, as the end of a period that holds the day. */
const endOf = (to: string): Date => new Date(Date.parse(`${to}T00:00:00Z`) + 24 * 3_600_000)

/** The conditions on lines of history that a filter stands for. */
export function filterConditions({ type, actions, person, from, to }: RevisionFilter): Record<string, unknown>[] {
  return [
    ...(type ? [{ recordType: type }] : []),
    ...(actions ? [{ action: { $in: actions } }] : []),
    ...(person ? [{ userName: person }] : []),
    ...(from ? [{ happenedAt: { $gte: new Date(`${from}T00:00:00Z`) } }] : []),
    ...(to ? [{ happenedAt: { $lt: endOf(to) } }] : []),
  ]
}
