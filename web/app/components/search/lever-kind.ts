import type { DirectoryState } from '@atlas/shared'
import { initiativeKind, type ListKind } from './list-kind'

/** Facilitators, barriers and dynamics; their words are in the topic `levers`. Their address is read as the directory's. */
export const leverKind: ListKind<DirectoryState> = {
  ...initiativeKind,
  words: {
    ...initiativeKind.words,
    ...{ title: 'levers.filters', hint: 'levers.textHint', show: 'levers.show' },
    ...{ empty: 'levers.empty', without: 'levers.without' },
  },
  openAtFirst: ['kind', 'level', 'field'],
}
