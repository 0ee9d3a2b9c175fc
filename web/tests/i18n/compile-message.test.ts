import { compileMessage } from '../../i18n/compile-message'

/** A context that takes the plural form of a number as vue-i18n does: none, one, many. */
const context = (named: Record<string, unknown>, count = 0) => ({
  named: (key: string) => named[key],
  plural: (written: string[]) => written[Math.min(count, written.length - 1)]!,
})

describe('compileMessage', () => {
  it.each([
    ['Bonjour', {}, 'Bonjour'],
    ['{n} initiatives', { n: 12 }, '12 initiatives'],
    ['{from} à {to}', { from: 'a', to: 'b' }, 'a à b'],
    ['{n}', { n: '{n}' }, '{n}'],
    ['50 % | de quoi ?', {}, '50 %'],
  ])('fills %s', (message, named, written) => {
    expect(compileMessage(message)(context(named))).toBe(written)
  })

  it.each([
    [0, 'Aucune'],
    [1, '1 seule'],
    [7, '7'],
  ])('takes the form of %i', (n, written) => {
    expect(compileMessage('Aucune | {n} seule | {n}')(context({ n }, n))).toBe(written)
  })
})
