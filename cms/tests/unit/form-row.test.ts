import { formRow, linkedAfter } from '../../src/guidance/form-row'

const picked = (documentId: string) => ({ id: 1, apiData: { id: 1, documentId, locale: 'fr' }, label: 'x' })

describe('linkedAfter', () => {
  it.each<[string, string[], unknown, string[]]>([
    ['nothing was touched', ['a', 'b'], { connect: [], disconnect: [] }, ['a', 'b']],
    ['the form does not hold the link', ['a'], undefined, ['a']],
    ['one is added', ['a'], { connect: [picked('b')], disconnect: [] }, ['a', 'b']],
    ['one is taken away', ['a', 'b'], { connect: [], disconnect: [picked('a')] }, ['b']],
    ['one is replaced', ['a'], { connect: [picked('b')], disconnect: [picked('a')] }, ['b']],
    [
      'one is moved: taken away and added again',
      ['a', 'b'],
      { connect: [picked('a')], disconnect: [picked('a')] },
      [...['b', 'a']],
    ],
    ['the id stands beside the label', [], { connect: [{ documentId: 'c' }] }, ['c']],
    ['what comes is no list of links', ['a'], { connect: 'b', disconnect: [null, { apiData: null }, 3] }, ['a']],
  ])('%s', (_what, stored, change, expected) => {
    expect(linkedAfter(stored, change)).toEqual(expected)
  })
})

describe('formRow', () => {
  const attributes = {
    title: { type: 'string' },
    note: { type: 'text' },
    sources: { type: 'component', repeatable: true },
    lead: { type: 'relation', relation: 'manyToOne' },
    categories: { type: 'relation', relation: 'manyToMany' },
  }
  const stored = {
    ...{ title: 'Avant', note: 'gardée', sources: [{ title: 'x' }] },
    ...{ lead: { documentId: 'a' }, categories: [{ documentId: 'c' }], createdAt: 'hier' },
  }

  it('is what is stored when the form holds nothing', () => {
    const { createdAt: _createdAt, ...own } = stored
    expect(formRow(attributes, stored, {})).toEqual(own)
  })

  it('puts what was typed over what is stored, emptied fields included', () => {
    const values = { title: '', sources: [], note: null }
    expect(formRow(attributes, stored, values)).toMatchObject({ title: '', sources: [], note: null })
  })

  it('takes for components what can be some, and nothing else', () => {
    const values = { sources: [{ title: 'y' }, null, 'z'] }
    expect(formRow(attributes, stored, values).sources).toEqual([{ title: 'y' }])
    expect(formRow(attributes, stored, { sources: 'none' }).sources).toEqual([])
  })

  it('keeps one entry where a link leads to one, the last chosen', () => {
    const values = { lead: { connect: [picked('b')], disconnect: [] } }
    expect(formRow(attributes, stored, values).lead).toEqual({ documentId: 'b' })
    const emptied = { lead: { connect: [], disconnect: [picked('a')] } }
    expect(formRow(attributes, stored, emptied).lead).toBeNull()
  })

  it('starts an entry from nothing, and takes in nothing that the type does not have', () => {
    const row = formRow(attributes, {}, { title: 'Neuf', admin: true })
    expect(row).toEqual({ title: 'Neuf', note: null, sources: [], lead: null, categories: [] })
  })
})
