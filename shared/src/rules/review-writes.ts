import type { ReviewState } from '../vocabularies/review-state'

/** What is written to an entry outside of its review. */
export type ReviewedWrite = 'save' | 'publish' | 'unpublish'

/** Who writes: somebody who may publish, somebody who may not, or a program (the shipped records, an import). */
export type ReviewedWriter = 'reviewer' | 'author' | 'program'

interface WriteEffect {
  readonly write: ReviewedWrite
  readonly by: ReviewedWriter
  readonly from: readonly ReviewState[]
  readonly to: ReviewState
}

/** What a write changes of where an entry stands; what is not in the table changes nothing. */
const reviewedWrites: readonly WriteEffect[] = [
  { write: 'save', by: 'author', from: ['collected', 'approved'], to: 'drafting' },
  {
    ...{ write: 'publish', by: 'reviewer', to: 'approved' },
    from: ['collected', 'drafting', 'submitted', 'changes_requested'],
  },
  { write: 'unpublish', by: 'reviewer', from: ['approved'], to: 'drafting' },
]

/** Where an entry stands after a write. */
export const stateAfterWrite = (state: ReviewState, write: ReviewedWrite, by: ReviewedWriter): ReviewState =>
  reviewedWrites.find((effect) => effect.write === write && effect.by === by && effect.from.includes(state))?.to ??
  state

/** Where an entry stands of which nothing says it: the shipped records are published, what an editor begins is not. */
export const stateOrFirst = (state: ReviewState | null | undefined, isPublished: boolean): ReviewState =>
  state ?? (isPublished ? 'collected' : 'drafting')
