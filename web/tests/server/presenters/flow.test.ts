import fc from 'fast-check'
import { literatureFlow, screeningStatus, type FlowRecord, type LoggedSearch } from '@atlas/shared'
import { drawing, drawnColumn, textLines } from '../../../server/presenters/flow-drawing'
import { flowFile } from '../../../server/presenters/flow-file'
import { flowView } from '../../../server/presenters/flow-view'

const search: LoggedSearch = { slug: 'pubmed', hits: 1200, duplicates: 200, screened: 900, included: 2 }
const records: FlowRecord[] = [
  ...Array.from({ length: 2 }, () => ({ screeningStatus: 'included', searchSlug: 'pubmed' })),
  ...Array.from({ length: 3 }, () => ({ screeningStatus: null, searchSlug: null })),
]
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const viewOf = (searches: LoggedSearch[], all: FlowRecord[], locale: 'fr' | 'en' = 'fr') =>
  flowView(literatureFlow(searches, all) as never, locale, (slug) => (slug === 'pubmed' ? 'PubMed' : null))

describe('the flow in words', () => {
  it('writes numbers, and says what is not known', () => {
    const [databases, other] = viewOf([search], records).columns
    expect(databases!.boxes.map(({ label, written }) => [label, plain(written)])).toEqual([
      ['Références repérées', '1 200'],
      ['Doublons retirés', '200'],
      ['Références à examiner', '1 000'],
      ['Pas encore examinées', '100'],
      ['Références examinées', '900'],
      ['Écartées', '898'],
      ['Références retenues', '2'],
    ])
    expect(other!.boxes.find(({ code }) => code === 'undecided')).toMatchObject({ count: 3 })
    expect(viewOf([], records).columns[0]!.boxes[0]!.written).toBe('non renseigné')
    expect(viewOf([], records, 'en').columns[0]!.boxes[0]!.written).toBe('not recorded')
  })

  it('says that a sum is the least it can be when a search does not say', () => {
    const [databases] = viewOf([search, { ...search, slug: 'cairn', duplicates: null }], records).columns
    const duplicates = databases!.boxes.find(({ code }) => code === 'duplicates')!
    expect(plain(duplicates.written)).toBe('au moins 200')
    expect(drawnColumn(databases!, 'fr').boxes.find(({ code }) => code === 'duplicates')).toMatchObject({
      ...{ isUncertain: true, count: duplicates.written },
    })
  })

  it('checks every sum, and does not check what is not known', () => {
    const { columns } = viewOf([search, { ...search, slug: 'cairn', duplicates: null }], records)
    expect(columns.map(({ sums }) => sums.map(({ holds }) => holds))).toEqual([
      [null, null, true],
      [true, true, true],
    ])
  })

  it('names the database and the box that do not agree', () => {
    const { contradictions, columns } = viewOf([{ ...search, included: 5 }], records)
    expect(contradictions).toEqual([
      {
        ...{ code: 'included_differs', box: 'Références retenues', search: 'PubMed', found: '2', expected: '5' },
        label: 'Le journal et les fiches ne retiennent pas le même nombre de références',
      },
    ])
    expect(columns[0]!.boxes.filter(({ isDisputed }) => isDisputed).map(({ code }) => code)).toEqual(['included'])
    expect(columns[1]!.boxes.some(({ isDisputed }) => isDisputed)).toBe(false)
  })
})

describe('the drawing of the flow', () => {
  const number = fc.option(fc.nat(5000), { nil: null })
  const searches = fc.array(fc.record({ hits: number, duplicates: number, screened: number, included: number }), {
    maxLength: 3,
  })
  const statuses = fc.array(fc.constantFrom(null, ...screeningStatus.codes), { maxLength: 40 })

  it('shows each box of the table once, with its number, without overlap and inside the column', () => {
    fc.assert(
      fc.property(searches, statuses, fc.constantFrom('fr' as const, 'en' as const), (logged, all, locale) => {
        const view = viewOf(
          logged.map((one, index) => ({ slug: `s${index}`, ...one })),
          all.map((screeningStatus) => ({ screeningStatus, searchSlug: null })),
          locale,
        )
        for (const column of view.columns) {
          const drawn = drawnColumn(column, locale)
          const numbers = (boxes: readonly { code: string; count: unknown }[]) =>
            boxes.map(({ code, count }) => `${code} ${String(count)}`).sort()
          expect(numbers(drawn.boxes)).toEqual(
            numbers(column.boxes.map(({ code, written }) => ({ code, count: written }))),
          )
          for (const box of drawn.boxes) {
            expect(box.x >= 0 && box.x + box.width <= drawing.width && box.y + box.height <= drawn.height).toBe(true)
            const overlaps = drawn.boxes.filter(
              (other) =>
                other !== box &&
                other.x < box.x + box.width &&
                box.x < other.x + other.width &&
                other.y < box.y + box.height &&
                box.y < other.y + other.height,
            )
            expect(overlaps).toEqual([])
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('cuts labels at their spaces', () => {
    expect(textLines('Écartées sur titre ou résumé', 19)).toEqual(['Écartées sur titre', 'ou résumé'])
    expect(textLines('Anticonstitutionnellement', 10)).toEqual(['Anticonstitutionnellement'])
  })

  it('makes a file that stands alone: well formed, with every number, without another host', () => {
    const { columns, included } = viewOf([search], records)
    const file = flowFile(
      { columns: columns.map((column) => drawnColumn(column, 'fr')), included, origin: 'https://atlas.example/<&"' },
      'fr',
    )
    expect(file).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
    expect(file).toContain('https://atlas.example/&lt;&amp;&quot;')
    expect(file.match(/<(\w+)[^>]*[^/]>/g)!.length).toBe(file.match(/<\/\w+>/g)!.length)
    for (const { written } of columns.flatMap(({ boxes }) => boxes)) expect(file).toContain(`>${written}</text>`)
    expect(file.match(/(?:href|src)=|@import/g)).toBeNull()
  })
})
