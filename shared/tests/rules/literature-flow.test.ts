import fc from 'fast-check'
import {
  flowBox,
  flowBoxOf,
  literatureFlow,
  screeningStatus,
  type FlowBoxCode,
  type FlowRecord,
  type LiteratureFlow,
  type LoggedSearch,
} from '../../src'

const search = (changes: Partial<LoggedSearch> = {}): LoggedSearch => ({
  ...{ slug: 'pubmed', hits: 120, duplicates: 20, screened: 80, included: 8 },
  ...changes,
})
const record = (screeningStatus: string | null, searchSlug: string | null = null): FlowRecord => ({
  screeningStatus,
  searchSlug,
})
const repeat = (count: number, one: FlowRecord) => Array.from({ length: count }, () => one)

const countsOf = ({ columns }: LiteratureFlow, route: 'databases' | 'other') =>
  Object.fromEntries(columns.find((column) => column.route === route)!.boxes.map(({ code, count }) => [code, count]))

describe('the flow of the literature', () => {
  it('draws the log of the databases in one column, each box the sum of the next', () => {
    const flow = literatureFlow(
      [search(), search({ slug: 'embase', hits: 30, duplicates: 10, screened: 20, included: 2 })],
      [],
    )
    expect(countsOf(flow, 'databases')).toEqual({
      ...{ identified: 150, duplicates: 30, to_screen: 120, awaiting: 20, screened: 100, set_aside: 90, included: 10 },
    })
    expect(flow).toMatchObject({ included: 10, searchCount: 2 })
  })

  it('draws every other record by its status; one without a decision has a box of its own', () => {
    const records = [
      ...repeat(5, record(null)),
      ...repeat(2, record('duplicate')),
      ...repeat(3, record('identified')),
      ...repeat(4, record('screened_out')),
      ...repeat(6, record('excluded')),
      ...repeat(7, record('included')),
      record('unheard_of'),
    ]
    const flow = literatureFlow([], records)
    expect(countsOf(flow, 'other')).toEqual({
      ...{ identified: 28, duplicates: 2, to_screen: 26, undecided: 6, awaiting: 3, screened_out: 4 },
      ...{ assessed: 13, excluded: 6, included: 7 },
    })
    expect(flow.included).toBe(7)
  })

  it('says nothing of databases when no search was logged: unknown is not zero', () => {
    const flow = literatureFlow([], repeat(170, record(null)))
    expect(Object.values(countsOf(flow, 'databases')).every((count) => count === null)).toBe(true)
    expect(countsOf(flow, 'other')).toMatchObject({ identified: 170, to_screen: 170, undecided: 170, included: 0 })
    expect(flow.contradictions).toEqual([])
  })

  it('counts a reference that a logged search found by its search, once', () => {
    const flow = literatureFlow(
      [search({ included: 2 })],
      [...repeat(2, record('included', 'pubmed')), record('included')],
    )
    expect(countsOf(flow, 'other')).toMatchObject({ identified: 1, included: 1 })
    expect(flow.included).toBe(3)
    expect(flow.contradictions).toEqual([])
  })

  it('counts a reference of a search that is not in the log among the other routes', () => {
    const flow = literatureFlow([], [record('included', 'not-published')])
    expect(countsOf(flow, 'other')).toMatchObject({ identified: 1, included: 1 })
  })

  it('keeps unknown what the log does not say, and says of how many searches', () => {
    const [databases] = literatureFlow(
      [search(), search({ slug: 'cairn', duplicates: null, included: null })],
      [],
    ).columns
    expect(flowBoxOf(databases!, 'identified')).toEqual({ code: 'identified', count: 240, unknownIn: 0 })
    expect(flowBoxOf(databases!, 'duplicates')).toEqual({ code: 'duplicates', count: 20, unknownIn: 1 })
    expect(flowBoxOf(databases!, 'to_screen')).toEqual({ code: 'to_screen', count: null, unknownIn: 1 })
    expect(flowBoxOf(databases!, 'set_aside')).toEqual({ code: 'set_aside', count: null, unknownIn: 1 })
    expect(literatureFlow([search({ included: null })], [record('included')]).included).toBeNull()
  })
})

describe('what disagrees', () => {
  const found = (changes: Partial<LoggedSearch>, records: FlowRecord[] = []) =>
    literatureFlow([search({ included: null, ...changes })], records).contradictions.map(
      ({ code, box, found, expected }) => [code, box, found, expected],
    )

  it.each<[string, Partial<LoggedSearch>, FlowRecord[], unknown[]]>([
    ['nothing, in a log that adds up', {}, [], []],
    ['duplicates', { duplicates: 121, screened: null }, [], [['duplicates_above_hits', 'duplicates', 121, 120]]],
    ['screened', { screened: 101 }, [], [['screened_above_remaining', 'screened', 101, 100]]],
    [
      'screened, duplicates unknown',
      { duplicates: null, screened: 121 },
      [],
      [['screened_above_remaining', 'screened', 121, 120]],
    ],
    [
      'included, screened unknown',
      { screened: null, included: 101 },
      repeat(101, record('included', 'pubmed')),
      [['included_above_screened', 'included', 101, 100]],
    ],
    [
      'log and records',
      { included: 8 },
      repeat(7, record('included', 'pubmed')),
      [['included_differs', 'included', 7, 8]],
    ],
    ['a log without any record', { included: 8 }, [], [['included_differs', 'included', 0, 8]]],
    [
      'more records than hits',
      { hits: 1, duplicates: 0, screened: 1 },
      repeat(2, record(null, 'pubmed')),
      [['records_above_hits', 'identified', 2, 1]],
    ],
    [
      'nothing, where nothing is known',
      { hits: null, duplicates: null, screened: null },
      [record('included', 'pubmed')],
      [],
    ],
  ])('%s', (_what, changes, records, expected) => {
    expect(found(changes, records)).toEqual(expected)
  })

  it('leaves unknown, never negative, the box that cannot be', () => {
    const [databases] = literatureFlow([search({ duplicates: 130 })], []).columns
    expect(flowBoxOf(databases!, 'to_screen')!.count).toBeNull()
  })
})

describe('whatever is logged and recorded', () => {
  const number = fc.option(fc.nat(200), { nil: null })
  const searches = fc
    .array(fc.record({ hits: number, duplicates: number, screened: number, included: number }), { maxLength: 5 })
    .map((all) => all.map((one, index) => ({ slug: `s${index}`, ...one })))
  const records = fc.array(
    fc.record({
      screeningStatus: fc.constantFrom(null, 'unheard_of', ...screeningStatus.codes),
      searchSlug: fc.constantFrom(null, 's0', 's1', 's4', 'gone'),
    }),
    { maxLength: 60 },
  )
  const known = (flow: LiteratureFlow) =>
    flow.columns.flatMap((column) => {
      const of = (code: FlowBoxCode) => flowBoxOf(column, code)!.count
      return column.sums.map(({ whole, parts }) => ({ whole: of(whole), parts: parts.map(of) }))
    })

  it('boxes sum wherever all are known, and no box is below zero', () => {
    fc.assert(
      fc.property(searches, records, (logged, recorded) => {
        const flow = literatureFlow(logged, recorded)
        const complete = known(flow).filter(({ whole, parts }) => [whole, ...parts].every((count) => count !== null))
        for (const { whole, parts } of complete) {
          // A log whose searches do not all say both numbers has no box for the rest: nothing to sum.
          expect(parts.reduce<number>((sum, count) => sum + count!, 0)).toBe(whole)
        }
        const counts = flow.columns.flatMap(({ boxes }) => boxes.map(({ count }) => count ?? 0))
        expect(counts.every((count) => count >= 0)).toBe(true)
      }),
    )
  })

  it('every record of another route is in exactly one box at the end of the column', () => {
    fc.assert(
      fc.property(searches, records, (logged, recorded) => {
        const other = literatureFlow(logged, recorded).columns[1]!
        const ends: FlowBoxCode[] = ['duplicates', 'undecided', 'awaiting', 'screened_out', 'excluded', 'included']
        const sum = ends.reduce((all, code) => all + flowBoxOf(other, code)!.count!, 0)
        expect(sum).toBe(flowBoxOf(other, 'identified')!.count)
      }),
    )
  })

  it('a log that respects the publication rules contradicts itself nowhere', () => {
    const honest = fc.tuple(fc.nat(300), fc.nat(), fc.nat(), fc.nat()).map(([hits, a, b, c]) => {
      const duplicates = a % (hits + 1)
      const screened = b % (hits - duplicates + 1)
      return { slug: 'x', hits, duplicates, screened, included: c % (screened + 1) }
    })
    fc.assert(
      fc.property(honest, (one) => {
        const flow = literatureFlow([one], repeat(one.included, record('included', 'x')))
        expect(flow.contradictions).toEqual([])
        expect(known(flow).every(({ whole }) => whole !== null)).toBe(true)
      }),
    )
  })
})

describe('the boxes', () => {
  it('have a word each', () => {
    const codes = literatureFlow([], []).columns.flatMap(({ boxes }) => boxes.map(({ code }) => code))
    expect(new Set(codes)).toEqual(new Set(flowBox.codes))
  })
})
