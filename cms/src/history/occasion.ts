import { AsyncLocalStorage } from 'node:async_hooks'
import type { RevisionAction } from '@atlas/shared'
import type { RecordState } from './snapshot'

/** What the changes made meanwhile are part of. */
export interface Occasion {
  /** Told in place of « Modification »: a restoration, a submission… */
  readonly action?: RevisionAction
  readonly message?: string
  /** Named as author when nobody is signed in. */
  readonly source?: string
}

/** The states that records had before the first of the changes that are told together: uid → documentId → states. */
export type Gathered = Map<string, Map<string, readonly RecordState[]>>

interface Running extends Occasion {
  readonly gathered?: Gathered
}

const running = new AsyncLocalStorage<Running>()

/** What is going on, for the changes that are being made; undefined when they are nothing but themselves. */
export const occasion = (): Running | undefined => running.getStore()

/** Has the history tell the changes that `work` makes as what they are: a submission, a restoration, with its message. */
export const recordingAs = <Result>(what: Occasion, work: () => Promise<Result>): Promise<Result> =>
  running.run({ ...running.getStore(), ...what }, work)

/** The same, with each record's changes gathered, for a load of many records (record-together.ts). */
export const gathering = <Result>(what: Occasion, gathered: Gathered, work: () => Promise<Result>): Promise<Result> =>
  running.run({ ...running.getStore(), ...what, gathered }, work)
