import { cellFigure, type MatrixMeasure, type MeasuredTally, type PairTally } from '../../src'

const tally: MeasuredTally = { count: 12, highConfidence: 9, backed: 3, share: 0.333, rowCount: 36 }
const few: MeasuredTally = { ...tally, count: 2, share: null, rowCount: 6 }
const plain = (text: string | null) => text?.replace(/[\u00a0\u202f]/g, ' ') ?? null

describe('a cell writes', () => {
  it.each<[MatrixMeasure, keyof PairTally, MeasuredTally, [string, string | null]]>([
    ['count', 'initiatives', tally, ['12', null]],
    ['share', 'initiatives', tally, ['33 %', '12/36']],
    ['share', 'initiatives', few, ['2/6', null]],
    ['evidence', 'initiatives', tally, ['9/12', null]],
    ['evidence', 'publications', tally, ['3/12', null]],
    ['share', 'initiatives', { ...tally, count: 0 }, ['0', null]],
    ['count', 'initiatives', { ...tally, count: 1234 }, ['1 234', null]],
  ])('the %s of %s', (measure, kind, one, [main, base]) => {
    const figure = cellFigure(one, kind, measure, 'fr')
    expect([plain(figure.main), plain(figure.base)]).toEqual([main, base])
  })

  it('as the language does', () => expect(cellFigure(tally, 'initiatives', 'share', 'en').main).toBe('33%'))
})
