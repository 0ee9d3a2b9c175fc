import fc from 'fast-check'
import { textDifference, type TextDifference } from '../../../server/presenters/text-difference'

const written = ({ parts }: TextDifference) =>
  parts.map(({ kind, text }) => ({ same: text, added: `[+${text}]`, removed: `[-${text}]` })[kind]).join('')
const without = ({ parts }: TextDifference, kind: 'added' | 'removed') =>
  parts
    .filter((part) => part.kind !== kind)
    .map(({ text }) => text)
    .join('')

describe('the difference of two texts', () => {
  it.each<[string, string, string, string, number, number]>([
    ['nothing', 'Ils décident ensemble.', 'Ils décident ensemble.', 'Ils décident ensemble.', 0, 0],
    ['a word added', 'Ils décident.', 'Ils décident ensemble.', 'Ils décident[+ ensemble].', 1, 0],
    ['a word removed', 'Ils décident ensemble.', 'Ils décident.', 'Ils décident[- ensemble].', 0, 1],
    ['a word for another', 'Ils agissent.', 'Ils décident.', 'Ils [-agissent][+décident].', 1, 1],
    [
      'a phrase for another, as one phrase',
      'des patients informés agissent',
      'des usagers formés agissent',
      'des [-patients informés][+usagers formés] agissent',
      2,
      2,
    ],
    ['an accent is another word', 'côté', 'coté', '[-côté][+coté]', 1, 1],
    ['words with an apostrophe are one', 'l’équipe', 'l’équipe décide', 'l’équipe[+ décide]', 1, 0],
    ['everything', '', 'Un texte', '[+Un texte]', 2, 0],
    ['a paragraph', 'Un.', 'Un.\n\nDeux mots.', 'Un.[+\n\n][+Deux mots.]', 2, 0],
    ['a point only: no word', 'Un', 'Un.', 'Un[+.]', 0, 0],
  ])('%s', (_what, before, after, expected, added, removed) => {
    const difference = textDifference(before, after, 'fr')
    expect(written(difference)).toBe(expected)
    expect({ added: difference.added, removed: difference.removed }).toEqual({ added, removed })
  })

  it('gives both texts back to the letter, whatever they are', () => {
    const word = fc.constantFrom(
      'soin',
      'l’usager',
      'décide',
      'ensemble',
      ',',
      '.',
      '\n\n',
      ' ',
      '«\u00a0oui\u00a0»',
      '',
    )
    const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const difference = textDifference(before, after, 'fr')
        expect(without(difference, 'added')).toBe(before)
        expect(without(difference, 'removed')).toBe(after)
      }),
    )
  })

  it('counts nothing where nothing changes', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(textDifference(text, text, 'en')).toMatchObject({ added: 0, removed: 0 })
      }),
    )
  })
})
