import { writtenDate, writtenNumber } from '../../../server/presenters/written-date'

describe('writtenDate', () => {
  it.each([
    ['2026-11-22', 'fr', 'day', '22 novembre 2026'],
    ['2025-03-01', 'fr', 'day', '1er mars 2025'],
    ['2025-03-21', 'fr', 'day', '21 mars 2025'],
    ['2025-03-01', 'fr', 'month', 'mars 2025'],
    ['2025-03-01', 'fr', 'year', '2025'],
    ['2025-03-01', 'en', 'day', '1 March 2025'],
    ['2026-11-22T23:30:00.000Z', 'fr', 'day', '22 novembre 2026'],
  ] as const)('writes %s in %s to the %s', (iso, locale, precision, text) => {
    expect(writtenDate(iso, locale, precision)?.text).toBe(text)
  })

  it('gives figures for tables', () => {
    expect(writtenDate('2026-01-02', 'fr')).toMatchObject({ iso: '2026-01-02', short: '02/01/2026' })
  })

  it.each([null, '', 'hier'])('knows no date in %p', (text) => {
    expect(writtenDate(text, 'fr')).toBeNull()
  })
})

describe('writtenNumber', () => {
  it('follows the language', () => {
    expect(writtenNumber(2103778, 'fr')).toBe('2\u202f103\u202f778')
    expect(writtenNumber(2.16, 'fr', 1)).toBe('2,2')
    expect(writtenNumber(2, 'en', 1)).toBe('2.0')
  })
})
