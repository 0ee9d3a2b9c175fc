/** What is wrong with a number that a reader typed: a code, words on the page. */
export type PayInputProblem =
  | 'required'
  | 'not_a_number'
  | 'not_whole'
  | 'too_small'
  | 'too_large'
  | 'max_below_min'
  | 'practice_unknown'
  | 'selection_too_small'

export interface NumberBounds {
  readonly min: number
  readonly max: number
  readonly isWhole?: boolean
}

/** Either a number or what is wrong with it. */
export type ReadNumber =
  { readonly value: number; readonly problem: null } | { readonly value: null; readonly problem: PayInputProblem }

const wrong = (problem: PayInputProblem): ReadNumber => ({ value: null, problem })

/** Reads a number as people write it, with a comma or a point, spaces between thousands, perhaps the sign € or h. */
export function readNumber(typed: string, { min, max, isWhole = false }: NumberBounds): ReadNumber {
  const text = typed.replace(/[\s\u00a0\u202f€h]/g, '').replace(',', '.')
  if (text === '') return wrong(typed.trim() === '' ? 'required' : 'not_a_number')
  if (!/^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(text)) return wrong('not_a_number')
  const value = Number(text)
  if (isWhole && !Number.isInteger(value)) return wrong('not_whole')
  if (value < min) return wrong('too_small')
  return value > max ? wrong('too_large') : { value, problem: null }
}
