import { guardFormula, unguardFormula } from '../../../src/spreadsheet/formula-guard'
import { decodeText } from '../../../src/import/readers/decode-text'
import { formatOf } from '../../../src/import/readers/file-format'
import { readCsv, separatorOf } from '../../../src/import/readers/read-csv'
import { doisOf } from '../../../src/import/literature/crossref'

const windows1252 = (text: string) =>
  Buffer.from(text.replaceAll('’', '\u0092').replaceAll('œ', '\u009c').replaceAll('€', '\u0080'), 'latin1')
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])

describe('the encoding of a text', () => {
  const text = 'Titre;Prix\nL’œuvre d’Éloïse;12 €\n'
  test.each([
    ['UTF-8', Buffer.from(text), 'UTF-8'],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`), 'UTF-8'],
    ['Windows-1252, as Excel writes it', windows1252(text), 'Windows-1252'],
    ['UTF-16 with its mark', utf16(text), 'UTF-16'],
    [
      'UTF-16 without',
      Buffer.from(text.replaceAll('’', "'").replaceAll('œ', 'oe').replaceAll('€', 'E'), 'utf16le'),
      'UTF-16',
    ],
  ])('is found: %s', (_name, bytes, encoding) => {
    const decoded = decodeText(bytes)
    expect(decoded.encoding).toBe(encoding)
    expect(decoded.text).toContain('loïse')
  })

  test('keeps what Windows-1252 has beyond Latin 1', () => {
    expect(decodeText(windows1252(text)).text).toBe(text)
  })
})

test.each([
  ['a;b;c\n1,5;2;3', ';'],
  ['a,b,c\n1;2', ','],
  ['a\tb\tc', '\t'],
  ['"a;b;c;d",e', ','],
  ['Titre', ';'],
] as const)('finds the separator of %j', (text, separator) => {
  expect(separatorOf(text)).toBe(separator)
})

test('reads cells of several lines, with quotes and separators in them, and says on which line a record ends', () => {
  const { headers, rows } = readCsv(Buffer.from('Titre;Note\r\n"Un ; deux ""trois""";"a\nb"\r\n\r\nThé;\r\n'))
  expect(headers).toEqual(['Titre', 'Note'])
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['Un ; deux "trois"', 'a\nb'],
    ['Thé', ''],
  ])
})

test.each(['Café', '=1+1', '-5 °C', '- un point', '+33 1', '@nom', "'=déjà", "''-deux", ' =espace', "l'été", "'", ''])(
  'a text that a spreadsheet could compute comes back as it was: %j',
  (text) => {
    const guarded = guardFormula(text)
    expect(guarded).not.toMatch(/^[=+\-@]/)
    expect(unguardFormula(guarded)).toBe(text)
  },
)

test.each([
  ['notices.bib', '@book{a}', 'bibtex'],
  ['liste.txt', '10.1000/xyz\nhttps://doi.org/10.1000/abc\n', 'doi'],
  ['export.json', '[{"title":"T","DOI":"10.1/x","issued":{}}]', 'csl'],
  ['fiches.json', '[{"recordId":"a","title":"T"}]', 'json'],
  ['fiches.tsv', 'a\tb', 'csv'],
])('knows what %s is', (name, content, format) => {
  expect(formatOf(name, Buffer.from(content))).toBe(format)
})

test.each(['photo.png', 'macros.xlsm', 'sansextension'])('does not read %s', (name) => {
  expect(() => formatOf(name, Buffer.from('abc'))).toThrow(/lus/)
})

test('reads DOIs however they are written, each once', () => {
  expect(doisOf('10.1000/a\nhttps://doi.org/10.1000/b; doi:10.1000/a')).toEqual(['10.1000/a', '10.1000/b'])
  expect(() => doisOf('10.1000/a pas-un-doi')).toThrow(/pas un DOI/)
})
