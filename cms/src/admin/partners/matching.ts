import { foldText } from '@atlas/shared'
import type { Member } from './member'

/** The members whose name, address or organisation holds every word of a search, accents and capitals aside. */
export function matching(members: readonly Member[], search: string): Member[] {
  const words = foldText(search).split(/\s+/).filter(Boolean)
  return members.filter(({ name, email, organisation }) => {
    const text = foldText(`${name} ${email} ${organisation?.name ?? ''}`)
    return words.every((word) => text.includes(word))
  })
}
