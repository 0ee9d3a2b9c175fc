import { codesByAxis } from '../../src/graphql/categories'

test.each([
  [
    'an axis named twice',
    [
      ['field', 'care'],
      ['theme', 'x'],
      ['field', 'research'],
    ],
    { field: ['care', 'research'], theme: ['x'] },
  ],
  [
    'a name of every object',
    [
      ['constructor', 'a'],
      ['toString', 'b'],
    ],
    { constructor: ['a'], toString: ['b'] },
  ],
  ['nothing', [], {}],
] as const)('%s', (_name, pairs, expected) => {
  const categories = pairs.map(([axis, code]) => ({ axis, codes: [code] }))
  expect(Object.entries(codesByAxis(categories))).toEqual(Object.entries(expected))
})

test('`__proto__` is a name like another', () => {
  const codes = codesByAxis([{ axis: '__proto__', codes: ['a'] }])
  expect([Object.keys(codes), Object.getPrototypeOf(codes)]).toEqual([['__proto__'], Object.prototype])
})
