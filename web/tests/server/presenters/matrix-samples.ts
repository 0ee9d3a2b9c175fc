import type { TypologyMatrixQuery } from '@atlas/shared'
import type { WordedAxis } from '../../../server/presenters/matrix-view'

type Matrix = TypologyMatrixQuery['typologyMatrix']
type Cell = Matrix['cells'][number]

const named = (code: string, label: string) => ({ code, label, definition: null })

export const levels: WordedAxis = {
  code: 'level',
  label: 'Niveau <d’engagement>',
  categories: [named('low', 'Bas'), named('high', 'Haut & fort')],
}
export const fields: WordedAxis = {
  code: 'field',
  label: 'Champ',
  categories: [named('care', 'Soins'), named('research', 'Recherche')],
}

const tally = (count: number, highConfidence = 0, backed = 0) => ({ count, highConfidence, backed })

/** A cell of which only the place is given is full of nothing; a test says what is different. */
const cell = (row: string | null, column: string | null, different: Partial<Cell> = {}): Cell => ({
  ...{ row, column, state: 'filled', isIncompatible: false, initiatives: tally(0), publications: tally(0) },
  ...different,
})

/** Two rows and two columns, with every kind of cell. */
export const matrix: Matrix = {
  rows: ['low', 'high'],
  columns: ['care', 'research'],
  cells: [
    cell('low', 'care', { state: 'not_searched' }),
    cell('low', 'research', { state: 'not_applicable', isIncompatible: true }),
    cell('low', null, { initiatives: tally(4, 1), publications: tally(0) }),
    cell('high', 'care', { initiatives: tally(16, 12, 3), publications: null }),
    cell('high', 'research', { initiatives: tally(4, 1), publications: tally(9, 9, 8), isIncompatible: true }),
    cell('high', null, { initiatives: tally(20, 13, 3), publications: tally(9, 9, 8) }),
    cell(null, 'care', { initiatives: tally(16), publications: tally(1) }),
    cell(null, 'research', { initiatives: tally(4), publications: tally(9) }),
    cell(null, null, { initiatives: tally(24), publications: tally(10) }),
  ],
  searchCount: 0,
  contentVersion: 'v-42',
}

export const origin = {
  address: 'https://atlas.example/typologie?department=93',
  filters: 'Mots cherchés : <script>alert("é")</script> & co',
  isLiteratureWhole: true,
  contentVersion: 'v-42',
  day: '2026-11-22',
}
