import { sourceList } from '../../../server/presenters/source-list'

const source = {
  title: 'HAS – Guide',
  url: 'https://has-sante.fr',
  accessedOn: '2026-11-22',
  supports: null,
  caveat: null,
}

describe('sourceList', () => {
  it('keeps the order, dates each source', () => {
    const shown = sourceList([source, null, { ...source, title: 'Seconde' }], 'fr')
    expect(shown.map(({ title }) => title)).toEqual(['HAS – Guide', 'Seconde'])
    expect(shown[0]?.accessed?.text).toBe('22 novembre 2026')
  })

  it('says why a source asks for caution', () => {
    const [shown] = sourceList([{ ...source, caveat: 'copy' }], 'fr')
    expect(shown?.caveat?.label).toBe('Copie sur un site de partage')
    expect(shown?.caveat?.why).toMatch(/original/)
  })

  it('shows the address when there is no title, and no link to what is no web address', () => {
    expect(sourceList([{ ...source, title: ' ' }], 'fr')[0]?.title).toBe('https://has-sante.fr')
    expect(sourceList([{ ...source, url: 'data:text/html,x' }], 'fr')[0]?.url).toBeNull()
  })
})
