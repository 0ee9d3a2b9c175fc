import { contactFields, readValues, stepOf, type ContributionForm, type ContributionValues } from '@atlas/shared'

/** Where a browser keeps what is being written: one draft for a new initiative, one for each record corrected. */
export const draftName = (record: string): string => (record ? `atlas-contribution:${record}` : 'atlas-contribution')

const longestMs = 30 * 24 * 3600 * 1000

interface KeptDraft extends Pick<ContributionForm, 'step' | 'values'> {
  /** Milliseconds since 1970. */
  readonly savedAt: number
}

const notKept = new Set<string>([...contactFields, 'consent'])

/** What is kept of the answers: nothing that says who the visitor is, nor that they agreed. */
export const keptValues = (values: ContributionValues): ContributionValues =>
  Object.fromEntries(Object.entries(values).filter(([field]) => !notKept.has(field)))

const isWorthKeeping = (values: ContributionValues): boolean =>
  Object.entries(values).some(([field, value]) => field !== 'record' && value.length > 0)

/** Keeps a draft. A browser that keeps nothing is not an error: the form goes on. */
export function keepDraft(storage: Storage, name: string, { step, values }: Pick<ContributionForm, 'step' | 'values'>) {
  const kept = keptValues(values)
  try {
    if (isWorthKeeping(kept)) storage.setItem(name, JSON.stringify({ step, values: kept, savedAt: Date.now() }))
    else storage.removeItem(name)
    return true
  } catch {
    return false
  }
}

/** Reads the draft kept under a name; null when there is none of less than thirty days that can be read. */
export function readDraft(storage: Storage, name: string, kind: ContributionForm['kind']): KeptDraft | null {
  try {
    const draft = JSON.parse(storage.getItem(name) ?? 'null') as Partial<Record<keyof KeptDraft, unknown>> | null
    const savedAt = Number(draft?.savedAt)
    if (!draft || !(Date.now() - savedAt < longestMs)) return null
    const values = keptValues(readValues(kind, (draft.values ?? {}) as Record<string, unknown>))
    return isWorthKeeping(values) ? { step: stepOf(kind, String(draft.step)), values, savedAt } : null
  } catch {
    return null
  }
}

/** Forgets a draft. */
export function forgetDraft(storage: Storage, name: string): void {
  try {
    storage.removeItem(name)
  } catch {
    // Nothing was kept.
  }
}
