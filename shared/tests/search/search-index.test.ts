import fc from 'fast-check'
import { createSearchIndex } from '../../src'
import { titles } from './titles'

const index = createSearchIndex(titles)
const found = (text: string) => [...index.search(text).keys()].sort()

describe('search forgives', () => {
  it.each([
    ['missing accents', 'democratie sante', ['du-democratie-en-sante']],
    ['accents that should not be', 'patients formés à l’éducàtion', ['hegp-drepanocytose']],
    ['case', 'CHECKPOINT paris', ['checkpoint-paris']],
    ['a plural for a singular', 'comités famille', ['comite-des-familles']],
    ['an English plural', 'alliances', ['james-lind']],
    ['the plural in -aux', 'hôpital', ['capital-region', 'hpevm-open-dialogue', 'hug', 'mdu-hegp']],
    ['the same asked in the plural', 'hopitaux', ['capital-region', 'hpevm-open-dialogue', 'hug', 'mdu-hegp']],
    ['local asked as locaux', 'projets locaux', ['grigny']],
    ['an article stuck to its word', 'l’hôpital pompidou', ['mdu-hegp']],
    ['a straight apostrophe', "l'education therapeutique lymphoedeme", ['chu-montpellier']],
    ['a ligature spelt out', 'coeur', ['cpts-chateauroux']],
    ['a ligature kept', 'lymphœdème', ['chu-montpellier']],
    ['a word not finished', 'drépano', ['hegp-drepanocytose']],
    ['one wrong letter in a short word', 'sexuele', ['checkpoint-paris']],
    ['two wrong letters in a long word', 'drépanocitoze', ['hegp-drepanocytose']],
    ['two letters swapped', 'chekcpoint', ['checkpoint-paris']],
    ['a hyphen left out', 'entretemps', ['gem-entre-temps']],
    ['a hyphen made a space', 'pair aidant', ['fsef-sceaux']],
    ['words in another order', 'danemark usagers', ['capital-region']],
    ['small words that are not there', 'les usagers du danemark', ['capital-region']],
    ['an inclusive ending', 'université des patient·es', ['universite-des-patients-sorbonne']],
    ['an inclusive ending with points', 'usager.e.s danemark', ['capital-region']],
    ['its absence', 'université patients', ['universite-des-patients-sorbonne']],
    ['a number in the text', 'paris 13', ['cpts-paris-13']],
  ])('%s: «%s»', (_what, text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('search does not forgive', () => {
  it.each([
    ['a word too short to guess', 'vif', []],
    ['a number that is another', '14', []],
    ['a text that nothing resembles', 'xylophone', []],
    ['no word at all', '?! …', []],
    ['nothing', '', []],
  ])('%s: «%s»', (_what, text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it('a word that exists as it is: its lookalikes stay out', () => {
    const both = createSearchIndex([
      { id: 'a', title: 'Lille' },
      { id: 'b', title: 'Ville' },
    ])
    expect([...both.search('lille').keys()]).toEqual(['a'])
  })
})

describe('search', () => {
  it('asks for every word, and for any word only when nothing has them all', () => {
    expect(found('patients partenaires genève')).toEqual(['hug'])
    const any = found('drépanocytose danemark')
    expect(any).toEqual(['capital-region', 'hegp-drepanocytose'])
  })

  it('answers while a short word is being typed', () => {
    expect(found('de')).toContain('du-democratie-en-sante')
  })

  it('weighs a title over organisations, over categories, over the summary, over the rest', () => {
    const word = 'rein'
    const other = { title: 'Autre', actors: 'autre', categories: 'autre', summary: 'autre', rest: 'autre' }
    const fields = ['rest', 'summary', 'categories', 'actors', 'title'] as const
    const byField = createSearchIndex(fields.map((field) => ({ id: field, ...other, [field]: word })))
    expect([...byField.search(word).keys()]).toEqual([...fields].reverse())
  })

  it('puts the best first and scores it', () => {
    const scores = [...index.search('santé').values()]
    expect(scores.length).toBeGreaterThan(3)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
  })

  it('finds every record by its whole title', () => {
    for (const { id, title } of titles) expect([...index.search(title).keys()][0]).toBe(id)
  })

  it('survives any text, and answers the same each time', () => {
    const again = createSearchIndex(titles)
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect([...index.search(text)]).toEqual([...again.search(text)])
      }),
    )
  })
})
