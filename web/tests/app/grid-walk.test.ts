import { walk } from '../../app/grid-walk'

const size = { row: 3, column: 4 }
const from = { row: 1, column: 1 }

describe('a key in the matrix', () => {
  it.each<[string, boolean, [number, number]]>([
    ['ArrowUp', false, [0, 1]],
    ['ArrowDown', false, [2, 1]],
    ['ArrowLeft', false, [1, 0]],
    ['ArrowRight', false, [1, 2]],
    ['Home', false, [1, 0]],
    ['End', false, [1, 3]],
    ['Home', true, [0, 0]],
    ['End', true, [2, 3]],
  ])('%s (Ctrl: %s) leads to %j', (key, isCtrl, [row, column]) => {
    expect(walk(key, isCtrl, from, size)).toEqual({ row, column })
  })

  it.each<[string, [number, number]]>([
    ['ArrowUp', [0, 0]],
    ['ArrowLeft', [0, 0]],
  ])('%s stays at the edge', (key, [row, column]) => {
    expect(walk(key, false, { row: 0, column: 0 }, size)).toEqual({ row, column })
  })

  it.each([
    ['Enter', false],
    ['Tab', false],
    ['a', false],
    ['constructor', false],
    ['ArrowDown', true],
  ])('%s (Ctrl: %s) is left alone', (key, isCtrl) => expect(walk(key, isCtrl, from, size)).toBeNull())
})
