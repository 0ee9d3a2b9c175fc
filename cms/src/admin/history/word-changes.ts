import { diffWordsWithSpace } from 'diff'

/** A run of words that stayed, or that one of the two texts alone has. */
export interface Run {
  readonly text: string
  readonly isChanged: boolean
}

/** Beyond that, comparing word by word would take the screen's time, and tell nothing that one can read. */
const comparedLength = 20_000

const whole = (text: string): Run[] => [{ text, isChanged: true }]

/** The two texts cut into what they share and what is their own: what was removed, what was added. */
export function wordChanges(before: string, after: string): { readonly before: Run[]; readonly after: Run[] } {
  if (before.length + after.length > comparedLength) return { before: whole(before), after: whole(after) }
  const changes = diffWordsWithSpace(before, after)
  const shared = changes.filter(({ added, removed }) => !added && !removed).map(({ value }) => value.trim())
  // Texts that share but blanks and little words are easier read whole.
  if (shared.join('').length * 4 < Math.min(before.length, after.length)) {
    return { before: whole(before), after: whole(after) }
  }
  const runs = (side: 'removed' | 'added') =>
    changes
      .filter((change) => change[side] || (!change.added && !change.removed))
      .map((change) => ({ text: change.value, isChanged: Boolean(change[side]) }))
  return { before: runs('removed'), after: runs('added') }
}
