import type { CslItem, CslName } from './csl-item'

const risTypes: Readonly<Record<string, string>> = {
  'article-journal': 'JOUR',
  'paper-conference': 'CPAPER',
  book: 'BOOK',
  chapter: 'CHAP',
  thesis: 'THES',
  report: 'RPRT',
  // LEGAL is read as a court case by some managers.
  legislation: 'STAT',
  webpage: 'ELEC',
}

/** RIS cuts names at a comma, which those of organisations may hold. */
const nameText = (name: CslName): string =>
  'literal' in name ? name.literal.replaceAll(', ', ' – ') : [name.family, name.given].filter(Boolean).join(', ')

/** First and last page of `41-50`; a number of article is a first page alone. */
function pagesOf({ page }: CslItem): [string | undefined, string | undefined] {
  const [, first, last] = /^(\w+)[-–](\w+)$/.exec(page ?? '') ?? []
  return first ? [first, last] : [page, undefined]
}

const dayText = (day: CslItem['accessed']): string | undefined =>
  day?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('/')

function tagsOf(item: CslItem): readonly (readonly [string, string | undefined])[] {
  const [firstPage, lastPage] = pagesOf(item)
  return [
    ['TY', risTypes[item.type] ?? 'GEN'],
    ['ID', item.id],
    ...(item.author ?? []).map((name) => ['AU', nameText(name)] as const),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PY', item.issued && String(item.issued['date-parts'][0]?.[0])],
    ['VL', item.volume],
    ['IS', item.issue],
    ['SP', firstPage],
    ['EP', lastPage],
    ['PB', item.publisher],
    ['M3', item.genre],
    ['DO', item.DOI],
    ['UR', item.URL],
    ['Y2', item.URL && dayText(item.accessed)],
    ['LA', item.language],
    ['N1', item.annote],
  ]
}

/** One record: a tag a line, whatever its length (managers do not join broken lines), ended as RIS asks. */
const record = (item: CslItem): string =>
  [...tagsOf(item), ['ER', ''] as const]
    .filter(([, value]) => value !== undefined)
    .map(([tag, value]) => `${tag}  - ${value!.replace(/[\r\n]+/g, ' ')}\r\n`)
    .join('')

/** References as a RIS file in UTF-8. */
export const risFile = (items: readonly CslItem[]): string => items.map(record).join('\r\n')
