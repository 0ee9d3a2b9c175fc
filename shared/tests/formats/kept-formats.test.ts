import { dateFormat, numberFormat } from '../../src'

test.each([
  ['fr-FR', {}, '2\u202f300,5'],
  ['en-GB', {}, '2,300.5'],
  ['en-GB', { maximumFractionDigits: 0 }, '2,301'],
  ['en-GB', { style: 'currency', currency: 'EUR' }, '€2,300.50'],
] as const)('numbers in %s with %j', (language, options, expected) => {
  expect(numberFormat(language, options).format(2300.5)).toBe(expected)
})

test.each([
  ['fr-FR', { month: 'long', timeZone: 'UTC' }, 'novembre'],
  ['en-GB', { month: 'long', timeZone: 'UTC' }, 'November'],
  ['en-GB', { year: 'numeric', timeZone: 'UTC' }, '2026'],
] as const)('dates in %s with %j', (language, options, expected) => {
  expect(dateFormat(language, options).format(new Date('2026-11-22'))).toBe(expected)
})

test('a format is made once for a language and a way of writing', () => {
  const options = () => ({ style: 'percent' }) as const
  expect(numberFormat('fr', options())).toBe(numberFormat('fr', options()))
  expect(numberFormat('fr', options())).not.toBe(numberFormat('en', options()))
  expect(dateFormat('fr', { day: 'numeric' })).toBe(dateFormat('fr', { day: 'numeric' }))
})
