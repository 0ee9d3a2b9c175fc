import { wordChanges } from '../../../src/admin/history/word-changes'

const changed = (runs: { text: string; isChanged: boolean }[]) =>
  runs.filter(({ isChanged }) => isChanged).map(({ text }) => text)
const whole = (runs: { text: string }[]) => runs.map(({ text }) => text).join('')

describe('the words that differ between two texts', () => {
  test.each([
    ['a word replaced', 'Un café des proches à Évry', 'Un café des aidants à Évry', ['proches'], ['aidants']],
    ['words added', 'Un café à Évry', 'Un grand café à Évry', [], ['grand ']],
    ['words removed', 'Un grand café à Évry', 'Un café à Évry', ['grand '], []],
    ['texts that share nothing', 'Consultation', 'Partenariat durable', ['Consultation'], ['Partenariat durable']],
  ])('are told: %s', (_case, before, after, removed, added) => {
    const changes = wordChanges(before, after)
    expect([changed(changes.before), changed(changes.after)]).toEqual([removed, added])
  })

  test('make up both texts, whole', () => {
    const [before, after] = ['Une phrase. Puis\nune autre.', 'Une phrase\u202F! Puis\nune autre, plus longue.']
    const changes = wordChanges(before, after)
    expect([whole(changes.before), whole(changes.after)]).toEqual([before, after])
  })

  test('are not looked for in very long texts', () => {
    const long = 'mot '.repeat(10_000)
    expect(wordChanges(long, `${long}fin`).after).toHaveLength(1)
  })
})
