import { proposalMessageLength, readProposal, verifiableFields, verifiableTypes } from '../../src'

const published = { title: 'Café des patients', summary: 'Une fois par mois.\nOuvert à tous.', website: null }
const read = (sent: Record<string, unknown>) => readProposal('initiative', published, sent)

describe('a proposal', () => {
  it('holds what differs from what is published, and nothing else', () => {
    const { changes, problems } = read({ title: 'Café des patients', summary: 'Deux fois par mois.', website: '' })
    expect(changes).toEqual([{ name: 'summary', before: published.summary, after: 'Deux fois par mois.' }])
    expect(problems).toEqual([])
  })

  it('does not take the line ends of a form, or spaces around, for a change', () => {
    expect(read({ summary: '  Une fois par mois.\r\nOuvert à tous.\r\n' }).changes).toEqual([])
  })

  it('may empty a text, and leaves alone what is not sent', () => {
    expect(read({ summary: '' }).changes).toEqual([{ name: 'summary', before: published.summary, after: '' }])
  })

  it('may be a message alone', () => {
    expect(read({ ...published, message: ' L’action est terminée. ' })).toEqual({
      ...{ changes: [], message: 'L’action est terminée.', problems: [] },
    })
  })

  it('is refused when it says nothing', () => {
    expect(read({}).problems).toEqual([{ code: 'nothing_proposed' }])
    expect(read({ ...published, message: ' \n ' }).problems).toEqual([{ code: 'nothing_proposed' }])
  })

  it('is refused when a text is too long, whichever', () => {
    expect(read({ title: 'x'.repeat(256) }).problems).toEqual([{ code: 'too_long', name: 'title', max: 255 }])
    expect(read({ message: 'x'.repeat(proposalMessageLength + 1) }).problems).toMatchObject([{ name: 'message' }])
    expect(read({ title: 'x'.repeat(255) }).problems).toEqual([])
  })

  it('takes texts only, for fields of the list only', () => {
    expect(read({ title: ['x'], slug: 'other', verifiedOn: '2026-11-22', summary: 3 }).changes).toEqual([])
  })
})

describe('the fields that can be verified', () => {
  it.each(verifiableTypes)('of %s have unique names and labels in both languages', (type) => {
    const fields = verifiableFields[type]
    expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length)
    for (const { label, maxLength } of fields) {
      expect([label.fr, label.en].every(Boolean)).toBe(true)
      expect(maxLength).toBeGreaterThan(0)
    }
  })
})
