import { foldText, singular, wordsOf } from '../../src/search/words'

describe('words', () => {
  it.each([
    ['patients', 'patient'],
    ['hopitaux', 'hopital'],
    ['locaux', 'local'],
    ['regionaux', 'regional'],
    ['niveaux', 'niveau'],
    ['reseaux', 'reseau'],
    ['lieux', 'lieu'],
    ['jeux', 'jeu'],
    ['therapies', 'therapie'],
    ['therapy', 'therapie'],
    ['studies', 'studie'],
    ['study', 'studie'],
    ['process', 'process'],
    ['survey', 'survey'],
    ['cas', 'cas'],
    ['2026', '2026'],
    ['covid19s', 'covid19s'],
  ])('%s counts as %s', (word, expected) => {
    expect(singular(word)).toBe(expected)
  })

  it.each([
    ['L’hôpital', 'l’hopital'],
    ['ŒUVRE', 'oeuvre'],
    ['Ex æquo', 'ex aequo'],
    ['patient·e·s', 'patient'],
    ['patient•es', 'patient'],
    ['patient.e.s', 'patient'],
    ['usager(e)s', 'usager'],
    ['Expertes', 'expertes'],
  ])('%s is folded into %s', (text, expected) => {
    expect(foldText(text)).toBe(expected)
  })

  it('are cut at what is no letter or digit; articles and single letters are left out', () => {
    expect(wordsOf('L’éducation thérapeutique des patients, à l’hôpital (AP-HP) : 75 000 €')).toEqual([
      'education',
      'therapeutique',
      'patient',
      'hopital',
      'ap',
      'hp',
      '75',
      '000',
    ])
  })
})
