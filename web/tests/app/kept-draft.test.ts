import { draftName, forgetDraft, keepDraft, readDraft } from '../../app/contribution/kept-draft'

const storage = () => {
  const kept = new Map<string, string>()
  return {
    kept,
    setItem: (name: string, value: string) => void kept.set(name, value),
    getItem: (name: string) => kept.get(name) ?? null,
    removeItem: (name: string) => void kept.delete(name),
  } as unknown as Storage & { kept: Map<string, string> }
}
const values = { title: 'Café', contact_name: 'A. Martin', contact_email: 'a@example.org', consent: 'yes' }

describe('the draft that a browser keeps', () => {
  it('is given back, without who writes nor their agreement', () => {
    const browser = storage()
    keepDraft(browser, draftName(''), { step: 'you', values })
    expect([...browser.kept.values()].join()).not.toMatch(/martin|example|consent/i)
    expect(readDraft(browser, draftName(''), 'new_initiative')).toMatchObject({
      step: 'you',
      values: { title: 'Café' },
    })
  })

  it('is one for each record that is corrected', () => {
    const browser = storage()
    keepDraft(browser, draftName('actor:a'), { step: 'correction', values: { record: 'actor:a', wrong: 'Tout' } })
    expect(readDraft(browser, draftName('actor:b'), 'correction')).toBeNull()
    expect(readDraft(browser, draftName('actor:a'), 'correction')?.values.wrong).toBe('Tout')
  })

  it('is not kept while nothing is written, and is forgotten when asked', () => {
    const browser = storage()
    keepDraft(browser, 'x', { step: 'correction', values: { record: 'actor:a' } })
    expect(browser.kept.size).toBe(0)
    keepDraft(browser, 'x', { step: 'action', values })
    forgetDraft(browser, 'x')
    expect(browser.kept.size).toBe(0)
  })

  it.each([
    ['that is too old', JSON.stringify({ step: 'action', values: { title: 'A' }, savedAt: 0 })],
    ['that is no JSON', '{'],
    ['that is something else', '"text"'],
    ['with nothing in it', JSON.stringify({ step: 'action', values: {}, savedAt: Date.now() })],
    [
      'whose answers are not texts',
      JSON.stringify({ step: 'action', values: { title: { a: 1 } }, savedAt: Date.now() }),
    ],
  ])('is not read %s', (_what, text) => {
    const browser = storage()
    browser.setItem('x', text)
    expect(readDraft(browser, 'x', 'new_initiative')).toBeNull()
  })

  it('is no error in a browser that keeps nothing', () => {
    const closed = {
      setItem() {
        throw new Error('QuotaExceededError')
      },
      getItem() {
        throw new Error('SecurityError')
      },
      removeItem() {
        throw new Error('SecurityError')
      },
    } as unknown as Storage
    expect(keepDraft(closed, 'x', { step: 'action', values })).toBe(false)
    expect(readDraft(closed, 'x', 'new_initiative')).toBeNull()
    expect(() => forgetDraft(closed, 'x')).not.toThrow()
  })
})
