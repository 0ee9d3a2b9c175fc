import type { AxisRow, CategoryRow } from '../../src/read-model/rows'
import { taxonomyOf } from '../../src/read-model/taxonomy'

const axis = (code: string, order: number, label: string, locale: 'fr' | 'en' = 'fr'): AxisRow => ({
  ...{ documentId: code, locale, code, label, order, definition: null },
  ...{ isMandatory: null, isMultiple: true, appliesTo: ['initiative'], origin: null },
})
const category = (code: string, order: number | null, label: string, locale: 'fr' | 'en' = 'fr'): CategoryRow => ({
  ...{ documentId: `doc-${code}`, locale, code, label, order, definition: null },
  // A translation may have lost its link: the French entry has it.
  axis: locale === 'fr' ? { documentId: 'field' } : null,
  incompatibleWith: [],
})

const rows = {
  axes: [axis('theme', 2, 'Thème'), axis('field', 1, 'Champ'), axis('field', 1, 'Field', 'en')],
  categories: [
    category('research', 2, 'Recherche'),
    category('unranked', null, 'Sans rang'),
    category('care', 1, 'Soins'),
    category('care', 1, 'Care', 'en'),
  ],
}

test('axes and categories come in their order, in French', () => {
  const { axes } = taxonomyOf(rows, 'fr')
  expect(axes.map(({ code, label }) => [code, label])).toEqual([
    ['field', 'Champ'],
    ['theme', 'Thème'],
  ])
  expect(axes[0]!.categories.map(({ label }) => label)).toEqual(['Soins', 'Recherche', 'Sans rang'])
})

test('what is not translated comes in French, and says so', () => {
  const { axes } = taxonomyOf(rows, 'en')
  expect(axes.map(({ label, language }) => [label, language])).toEqual([
    ['Field', 'en'],
    ['Thème', 'fr'],
  ])
  expect(axes[0]!.categories.map(({ label }) => label)).toEqual(['Care', 'Recherche', 'Sans rang'])
})

test('a category knows its labels in every language, and a document its axis', () => {
  const taxonomy = taxonomyOf(rows, 'fr')
  expect(taxonomy.axes[0]!.categories[0]!.labels).toEqual(['Soins', 'Care'])
  expect(taxonomy.place('doc-care')?.axis.code).toBe('field')
  expect(taxonomy.place('nobody')).toBeUndefined()
})
