import { sinceInWords } from '../../../src/admin/review/moments'

describe('since when something waits', () => {
  const now = new Date(2026, 10, 22, 0, 30)
  it.each([
    [new Date(2026, 10, 22, 0, 10), 'depuis aujourd’hui'],
    [new Date(2026, 10, 21, 23, 50), 'depuis hier'],
    [new Date(2026, 10, 12, 8), 'depuis 10 jours'],
    // The clocks went back on 25 October.
    [new Date(2026, 9, 24, 12), 'depuis 29 jours'],
  ])('is in calendar days: %s', (moment, words) => expect(sinceInWords(moment.toISOString(), now)).toBe(words))
})
