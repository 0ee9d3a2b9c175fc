import type { CslItem, CslName } from './csl-item'

/**
 * Entry types that BibTeX itself has, so that every manager takes them: newer ones (@online, @legislation) make some of
 * them drop the entry.
 */
const entryTypes: Readonly<Record<string, string>> = {
  'article-journal': 'article',
  'paper-conference': 'inproceedings',
  book: 'book',
  chapter: 'incollection',
  thesis: 'phdthesis',
  report: 'techreport',
}

const publisherFields: Readonly<Record<string, string>> = { phdthesis: 'school', techreport: 'institution' }

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces, escaped ones too: one alone would swallow the rest of the file.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\u00a0': '~',
  '\u202f': '~',
}

/** A text for LaTeX, in UTF-8: its special characters are escaped, spaces that do not break are written `~`. */
export const latexText = (text: string): string =>
  text.replace(/[\\~^&%$#_{}\u00a0\u202f]/g, (character) => escapes[character] ?? `\\${character}`).replace(/\s+/g, ' ')

/** Names as BibTeX reads them: an organisation is in braces, « et al. » is `others`. */
function authorField({ author = [], custom }: CslItem): string | undefined {
  const nameText = (name: CslName) =>
    'literal' in name
      ? `{${latexText(name.literal)}}`
      : [name.family, name.given]
          .filter(Boolean)
          .map((part) => latexText(part!))
          .join(', ')
  const names = [...author.map(nameText), ...(custom?.hasMoreAuthors ? ['others'] : [])]
  return names.length > 0 ? names.join(' and ') : undefined
}

const dayText = (day: CslItem['accessed']): string | undefined =>
  day?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-')

/** Identifiers are read as they are: no escapes, but nothing that could end the field. */
const identifier = (text: string): string => text.replace(/[\s{}\\]/g, (sign) => encodeURIComponent(sign))

/** Fields in their order, as they stand between the braces; undefined where the record says nothing. */
function fieldsOf(item: CslItem, type: string): readonly (readonly [string, string | undefined])[] {
  const text = (value: string | undefined) => value && latexText(value)
  return [
    ['author', authorField(item)],
    // Twice in braces: titles are written as they must be read, no style may change their capitals.
    ['title', `{${latexText(item.title)}}`],
    ['year', item.issued && String(item.issued['date-parts'][0]?.[0])],
    [type === 'article' ? 'journal' : 'booktitle', text(item['container-title'])],
    [publisherFields[type] ?? 'publisher', text(item.publisher)],
    ['type', text(item.genre)],
    ['volume', text(item.volume)],
    ['number', text(item.issue)],
    ['pages', item.page && latexText(item.page.replace(/(\d)[-–](\w)/g, '$1--$2'))],
    ['doi', item.DOI && identifier(item.DOI)],
    ['url', item.URL && identifier(item.URL)],
    ['urldate', item.URL && dayText(item.accessed)],
    ['language', item.language],
    ['annote', text(item.annote)],
  ]
}

function entry(item: CslItem): string {
  const type = entryTypes[item.type] ?? 'misc'
  const fields = fieldsOf(item, type).filter(([, value]) => value !== undefined)
  return `@${type}{${item.id},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`
}

/** References as a BibTeX file in UTF-8; the key of each is its slug, which never changes. */
export const bibtexFile = (items: readonly CslItem[]): string => items.map(entry).join('\n')
