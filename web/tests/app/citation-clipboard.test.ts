import { citationHtml, citationText } from '../../app/components/literature/citation-clipboard'

const runs = [
  { text: 'Martin, G. (2008). ', isItalic: false },
  { text: 'Sociology of Health & Illness', isItalic: true },
  { text: ', 30, <35>.', isItalic: false },
]

test('a citation is copied as plain text, and as HTML whose italics stay and whose signs are harmless', () => {
  expect(citationText(runs)).toBe('Martin, G. (2008). Sociology of Health & Illness, 30, <35>.')
  expect(citationHtml(runs)).toBe('<p>Martin, G. (2008). <i>Sociology of Health &amp; Illness</i>, 30, &lt;35&gt;.</p>')
})
