import { cellText, languagesOf } from '../../../src/admin/list/cell-text'
import { labelCodedFilters } from '../../../src/admin/list/coded-filters'

const stage = { type: 'enumeration', enum: ['planned', 'ended'], pluginOptions: { atlas: { vocabulary: 'stage' } } }

describe('a cell of a list', () => {
  it('shows the label of a code, and the code that no list knows', () => {
    const text = cellText({ name: 'stage', attribute: stage }, false)!
    expect([text('ended'), text('unheard_of'), text(null)]).toEqual(['Terminée', 'unheard_of', null])
  })

  it('shows a day as written, whatever the time zone of the computer', () => {
    expect(cellText({ name: 'verifiedOn', attribute: { type: 'date' } }, false)!('2026-03-01')).toBe('1 mars 2026')
  })

  it('shows years without a thousands separator', () => {
    expect(cellText({ name: 'year', attribute: { type: 'integer' } }, false)!(2025)).toBe('2025')
  })

  it('names the entry that a link points to, and leaves links to several entries to Strapi', () => {
    const one = { name: 'axis', attribute: { type: 'relation', relation: 'manyToOne' }, mainField: { name: 'label' } }
    expect(cellText(one, false)!({ documentId: 'x', label: 'Secteur' })).toBe('Secteur')
    expect(cellText(one, false)!(null)).toBeNull()
    expect(cellText({ ...one, attribute: { type: 'relation', relation: 'manyToMany' } }, false)).toBeNull()
  })

  it('leaves the first text to Strapi, which makes it the link to the entry', () => {
    expect(cellText({ name: 'title', attribute: { type: 'string' } }, true)).toBeNull()
  })

  it('says the languages of an entry, French first', () => {
    expect(languagesOf({ locale: 'en', localizations: [{ locale: 'fr' }] })).toBe('FR, EN')
    expect(languagesOf({ locale: 'fr' })).toBe('FR')
  })
})

describe('the filters of a list', () => {
  it('offer labels instead of codes, and leave the others as they are', () => {
    const { displayedFilters } = labelCodedFilters({
      displayedFilters: [{ name: 'stage', options: [{ value: 'ended', label: 'ended' }] }, { name: 'title' }],
      layout: { options: { atlas: { vocabularies: { stage: 'stage' } } } },
    })
    expect(displayedFilters).toEqual([
      { name: 'stage', options: [{ value: 'ended', label: 'Terminée' }] },
      { name: 'title' },
    ])
  })
})
