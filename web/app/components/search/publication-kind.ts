import { literatureEditor, type LiteratureState } from '@atlas/shared'
import type { ListKind } from './list-kind'

/** Publications; their words are in the topic `literature`. */
export const publicationKind: ListKind<LiteratureState> = {
  editor: literatureEditor,
  words: {
    ...{ title: 'literature.filters', hint: 'literature.textHint', show: 'literature.show' },
    ...{ years: 'literature.years', since: 'literature.since', until: 'literature.until' },
    ...{ empty: 'literature.empty', without: 'literature.without' },
  },
  yearKeys: { from: 'year_from', to: 'year_to' },
  openAtFirst: ['scientific', 'type', 'field'],
  sorts: ['year', 'title', 'author'],
}
