import { extremes, isTelling, rowDifference, sharedValues, shareOf } from '../../src'

describe('rowDifference', () => {
  it.each([
    ['nothing anywhere', [[], []], 'unknown'],
    ['only one known', [['a'], []], 'single'],
    ['only one known of three', [[], ['a'], []], 'single'],
    ['the same where known', [['a'], [], ['a']], 'partial'],
    ['the same everywhere', [['a'], ['a'], ['a']], 'same'],
    [
      'the same in another order',
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
      'same',
    ],
    ['the same said twice', [['a', 'a'], ['a']], 'same'],
    ['a part of the other', [['a'], ['a', 'b']], 'different'],
    ['different', [['a'], ['b']], 'different'],
    ['different, one unknown', [['a'], ['b'], []], 'different'],
    ['values that only look alike when joined', [['a,b'], ['a', 'b']], 'different'],
    ['one record that says it', [['a']], 'same'],
  ])('%s', (_case, cells, expected) => {
    expect(rowDifference(cells)).toBe(expected)
  })

  it('tells apart what is neither the same everywhere nor known nowhere', () => {
    expect((['unknown', 'single', 'partial', 'same', 'different'] as const).filter(isTelling)).toEqual([
      'single',
      'partial',
      'different',
    ])
  })
})

describe('sharedValues', () => {
  it.each([
    [
      'what all hold when they differ',
      [
        ['a', 'b'],
        ['b', 'c'],
      ],
      ['b'],
    ],
    ['nothing when they are the same', [['a'], ['a']], []],
    ['nothing when one holds nothing', [['a'], ['b'], []], []],
    ['nothing for one record', [['a']], []],
    ['nothing for no record', [], []],
  ])('%s', (_case, cells, expected) => {
    expect([...sharedValues(cells)]).toEqual(expected)
  })
})

describe('shares', () => {
  it.each([
    [2, 4, null],
    [0, 0, null],
    [2, 5, 0.4],
    [0, 5, 0],
    [76, 76, 1],
  ])('%d of %d is %p', (count, total, share) => {
    expect(shareOf(count, total)).toBe(share)
  })

  it.each([
    ['highest and lowest', [0.1, 0.5, 0.3], ['lowest', 'highest', null]],
    ['two at the top', [0.5, 0.5, 0.3], ['highest', 'highest', 'lowest']],
    ['too few to have a share', [null, 0.5, 0.3], [null, 'highest', 'lowest']],
    ['only one share', [null, 0.5], [null, null]],
    ['all the same', [0.5, 0.5], [null, null]],
    ['the same once written in whole percents', [0.501, 0.499], [null, null]],
    ['none', [null, null], [null, null]],
  ])('%s', (_case, shares, expected) => {
    expect(extremes(shares)).toEqual(expected)
  })
})
