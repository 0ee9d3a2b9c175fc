import { parse } from 'csv-parse/sync'
import {
  parsePayState,
  type DatedExchangeRateFragment,
  type PayObservatoryQuery,
  type PayPracticeFragment,
} from '@atlas/shared'
import { payCsv } from '../../../server/presenters/pay-csv'
import { payObservatory } from '../../../server/presenters/pay-observatory'

const rate: PayPracticeFragment['rates'][number] = {
  ...({ audience: null, amountMin: null, amountMax: null, currency: 'EUR', unit: 'hour' } as const),
  ...{ hoursPerUnit: null, grossOrNet: null, threshold: null },
}

const source = (title: string) => ({
  ...{ title, url: `https://example.org/${title}`, accessedOn: '2026-11-22', supports: null, caveat: null },
})

const practice = (slug: string, different: Partial<PayPracticeFragment> = {}): PayPracticeFragment => ({
  ...{ slug, language: 'fr', title: `Pratique ${slug}`, summary: null, form: 'allowance', purpose: null, payee: null },
  ...{ isNeighbouringStatus: false, userStatus: null, payerName: null, actor: null, expensesCovered: null, year: 2022 },
  ...{ country: 'FR', scale: null, legalBasis: null, context: null, categories: [], initiatives: [], effects: [] },
  ...{
    confidence: null,
    collectedOn: null,
    verifiedOn: null,
    verificationPeriod: null,
    rates: [],
    sources: [source(slug)],
  },
  ...different,
})
const amount = (value: number, different: object = {}) => ({
  ...rate,
  amountMin: value,
  amountMax: value,
  ...different,
})

const pounds: DatedExchangeRateFragment = {
  ...{ slug: 'gbp-2022', currency: 'GBP', unitsPerEuro: 0.8, period: 'year_average', year: 2022, quotedOn: null },
  sources: [source('ecb')],
}
const data: PayObservatoryQuery = {
  payObservatory: {
    contentVersion: '1',
    exchangeRates: [pounds],
    practices: [
      practice('a', { rates: [amount(10), amount(30, { audience: 'Président' })], expensesCovered: true }),
      practice('b', { rates: [amount(16, { currency: 'GBP' })], country: 'GB', form: 'gift', expensesCovered: false }),
      practice('c', { rates: [amount(70, { unit: 'day' })], form: 'employment' }),
      practice('d', { rates: [amount(40, { grossOrNet: 'gross' })], form: null }),
      practice('e', { form: 'volunteer' }),
      practice('f', { title: '=cmd()', rates: [{ ...rate, amountMax: 50, unit: 'year' }], form: 'hourly_vacation' }),
      practice('g', { isNeighbouringStatus: true, rates: [amount(99)], form: 'academic_vacation' }),
    ],
  },
}
const view = (query: Parameters<typeof parsePayState>[0] = {}, locale: 'fr' | 'en' = 'fr') =>
  payObservatory(data, parsePayState(query), locale, '2026-11-22')
const plain = (text: string | undefined) => text?.replace(/[\u00a0\u202f]/g, ' ')

describe('the view of the pay observatory', () => {
  it('answers in five groups, neighbouring statuses aside', () => {
    const { groups, otherCount, total, neighbouringCount } = view().answer
    expect(groups.map(({ practiceCount }) => practiceCount)).toEqual([1, 1, 0, 1, 2])
    expect({ otherCount, total, neighbouringCount }).toEqual({ otherCount: 1, total: 6, neighbouringCount: 1 })
  })

  it('opens on the series that has the most amounts', () => {
    const { basis, bases, overall, frenchCount } = view().distribution
    expect([basis, ...bases.map(({ count }) => count)]).toEqual(['unknown', 1, 0, 4])
    // 10, 10, 20, 30.
    expect(overall).toMatchObject({ firstQuartile: 10, median: 15, thirdQuartile: 22.5 })
    expect(frenchCount).toBe(3)
  })

  it('counts each reason, and every line once', () => {
    const { reasons } = view()
    expect(reasons.map(({ code, lineCount }) => [code, lineCount])).toEqual([
      ['unpaid', 1],
      ['ceiling_only', 1],
      ['neighbouring_status', 1],
    ])
  })

  it('shows each rate used, with its sources, and how many lines rest on an assumption', () => {
    expect(view().rates).toMatchObject([{ slug: 'gbp-2022', lineCount: 1, sources: [{ title: 'ecb' }] }])
    expect([view().assumptions.lineCount, view({ country: 'GB' }).assumptions.lineCount]).toEqual([1, 0])
  })

  it('orders countries by name in the language of the reader', () => {
    const labels = (locale: 'fr' | 'en') =>
      view({ by: 'country' }, locale).distribution.groups.map(({ label }) => label)
    expect([labels('fr'), labels('en')]).toEqual([
      ['France', 'Royaume-Uni'],
      ['France', 'United Kingdom'],
    ])
  })

  it('writes amounts as published, and how each came to the hour', () => {
    const [line] = view({ form: 'employment' }).entries[0]!.lines
    expect(plain(line!.amount!)).toBe('70 € / journée')
    expect(line!.comparison.steps).toMatchObject({ origin: 'assumed', rate: null })
    expect(plain(line!.comparison.steps?.perHour)).toBe('10 € / h')
  })
})

describe('a costed project', () => {
  const asked = { project: '1', people: '2', sessions: '3', hours: '2' }

  it('lists the sources of its lines and of its rates, each once', () => {
    const { cost } = view({ ...asked, price: 'b:0' }).project!
    expect(plain(cost!.total.middle)).toBe('240 €')
    expect(cost!.sources.map(({ title }) => title)).toEqual(['b'])
    expect(cost!.rates).toMatchObject([{ slug: 'gbp-2022', sources: [{ title: 'ecb' }] }])
  })

  it('says the series of the line that was chosen, whatever the series on show', () => {
    expect(view({ ...asked, price: 'd:0' }).project!.cost).toMatchObject({ basis: 'gross', isSingle: true })
    expect(view({ ...asked, price: 'own', own_min: '20' }).project!.cost).toMatchObject({ basis: null, sources: [] })
  })

  it('follows the filters when it takes the selection', () => {
    expect(view({ ...asked, country: 'GB' }).project).toEqual({
      cost: null,
      problems: { price: 'selection_too_small' },
    })
  })

  it('is nothing until it is asked', () => expect(view({ people: '2' }).project).toBeNull())
})

describe('the export', () => {
  const rows = (query = {}) =>
    parse(payCsv(data, parsePayState(query), 'fr', '2026-11-22'), { columns: true, bom: true }) as Record<
      string,
      string
    >[]

  it('has a row a line, with the euros an hour or the reason why not', () => {
    expect(
      rows().map(({ slug, line, eur_per_hour_min: min, not_comparable_code: code }) => [slug, line, min, code]),
    ).toEqual([
      ['a', '1', '10', ''],
      ['a', '2', '30', ''],
      ['b', '1', '20', ''],
      ['c', '1', '10', ''],
      ['d', '1', '40', ''],
      ['e', '1', '', 'unpaid'],
      ['f', '1', '', 'ceiling_only'],
      ['g', '1', '', 'neighbouring_status'],
    ])
  })

  it('follows the filters and the assumptions', () => {
    expect(rows({ form: 'employment', day: '10' })).toMatchObject([
      { slug: 'c', hours_used: '10', hours_origin: 'assumed', eur_per_hour_max: '7' },
    ])
  })

  it('keeps no, yes and not said apart', () => {
    expect(rows().map(({ neighbouring_status: flag }) => flag)).toEqual([
      'no',
      'no',
      'no',
      'no',
      'no',
      'no',
      'no',
      'yes',
    ])
    expect([...new Set(rows().map(({ expenses_covered: covered }) => covered))]).toEqual(['yes', 'no', ''])
  })

  it('names the rate and its date, and lets no text run as a formula', () => {
    expect(rows({ country: 'GB' })[0]).toMatchObject({ exchange_rate: '0.8', exchange_rate_date: '2022' })
    expect(rows({ form: 'hourly_vacation' })[0]!.title).toBe("'=cmd()")
  })
})
