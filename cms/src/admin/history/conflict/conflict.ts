import type { FieldDifference } from '../field-difference'

/** Someone saved the record since the form was read (cms/src/history/stale-write.ts). */
export interface Conflict {
  readonly author: string
  /** ISO 8601, UTC. */
  readonly at: string
  /** The same person, in another window. */
  readonly isSelf: boolean
  /** What to say the form was read at, to save all the same. */
  readonly version: string
  /** From what is saved to what the form says. */
  readonly differences: readonly FieldDifference[]
}

/** What the editor does about it: save over, take the saved version, or go on writing. */
export type Choice = 'overwrite' | 'reload' | 'continue'

type Ask = (conflict: Conflict) => Promise<Choice>

let ask: Ask | null = null

/** Has the form on screen answer conflicts, until the function that is given is called. */
export function answerConflicts(answer: Ask): () => void {
  ask = answer
  return () => {
    if (ask === answer) ask = null
  }
}

/** Asks the editor; without a form to ask in, nothing is saved over. */
export const askEditor: Ask = async (conflict) => (ask ? ask(conflict) : 'continue')
