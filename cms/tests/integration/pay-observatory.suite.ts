import {
  defaultPayAssumptions,
  payPerHour,
  type DatedExchangeRateFragment,
  type ExchangeRate,
  type PayPracticeFragment,
} from '@atlas/shared'
import { documentsOf, draftEntry, publishEntry } from '../harness/entries'
import { recordData } from '../harness/record-data'
import { cms } from './running-cms'

const practiceUid = 'api::remuneration-practice.remuneration-practice'
const rateUid = 'api::exchange-rate.exchange-rate'

const query = `query ($locale: String) {
  payObservatory(locale: $locale) {
    contentVersion
    practices {
      slug language title form purpose payee country year isNeighbouringStatus expensesCovered userStatus payerName
      actor { slug name } initiatives { slug title } categories { axis codes }
      rates { amountMin amountMax currency unit hoursPerUnit grossOrNet }
      effects { kind benefit effect sourceUrl } sources { title url }
    }
    exchangeRates { slug currency unitsPerEuro period year quotedOn sources { url } }
  }
}`

interface Observatory {
  readonly contentVersion: string
  readonly practices: PayPracticeFragment[]
  readonly exchangeRates: DatedExchangeRateFragment[]
}

const ask = async (locale = 'fr'): Promise<Observatory> => {
  const { data, errors } = await cms().api.graphql(query, { locale })
  expect(errors).toEqual([])
  return data.payObservatory
}
const practiceOf = ({ practices }: Observatory, slug: string) => practices.find((one) => one.slug === slug)

/** A practice of the tests; amounts in pounds by the day, of 2022. */
const practice = (name: string, changes: object = {}) => ({
  ...recordData(cms().strapi, practiceUid, name),
  ...{ form: 'allowance', purpose: 'work', payee: 'person', country: 'GB', year: 2022, isNeighbouringStatus: false },
  rates: [{ amountMin: 70, amountMax: 70, currency: 'GBP', unit: 'day' }],
  actor: cms().foundation.actor,
  ...changes,
})

describe('the pay observatory', () => {
  beforeAll(async () => {
    const { strapi, foundation } = cms()
    const documentId = await publishEntry(
      strapi,
      practiceUid,
      practice('payone', { categories: [foundation.categories['field.research']] }),
    )
    const documents = documentsOf(strapi, practiceUid)
    await documents.update({ documentId, locale: 'en', data: { title: 'Paid in pounds' } })
    await documents.publish({ documentId, locale: 'en' })
    await publishEntry(strapi, practiceUid, practice('paysimulated', { isNeighbouringStatus: true }))
    await draftEntry(strapi, practiceUid, practice('paydraft'))
  }, 60_000)

  test('gives every published practice with what it rests on, and no draft', async () => {
    const observatory = await ask()
    expect(practiceOf(observatory, 'payone')).toMatchObject({
      ...{ language: 'fr', title: 'payone', form: 'allowance', purpose: 'work', payee: 'person', country: 'GB' },
      actor: { slug: expect.any(String) },
      categories: [{ axis: 'field', codes: ['research'] }],
      rates: [{ amountMin: 70, amountMax: 70, currency: 'GBP', unit: 'day', hoursPerUnit: null, grossOrNet: null }],
      effects: [{ effect: 'payone' }],
      sources: [{ title: 'payone' }],
    })
    expect(practiceOf(observatory, 'paydraft')).toBeUndefined()
  })

  test('flags neighbouring statuses', async () => {
    const observatory = await ask()
    const flags = ['payone', 'paysimulated'].map((slug) => practiceOf(observatory, slug)?.isNeighbouringStatus)
    expect(flags).toEqual([false, true])
  })

  test('gives English where there is some, and French marked as French elsewhere', async () => {
    const observatory = await ask('en')
    expect(practiceOf(observatory, 'payone')).toMatchObject({ language: 'en', title: 'Paid in pounds' })
    expect(practiceOf(observatory, 'paysimulated')).toMatchObject({ language: 'fr', title: 'paysimulated' })
  })

  test('converts by the rates that an editor publishes, and not before', async () => {
    const { strapi } = cms()
    const perHour = async () => {
      const observatory = await ask()
      const { rates, ...context } = practiceOf(observatory, 'payone')!
      return payPerHour(rates[0]!, context, observatory.exchangeRates as ExchangeRate[], defaultPayAssumptions)
    }
    const rate = {
      ...recordData(strapi, rateUid, 'gbp2022'),
      ...{ currency: 'GBP', unitsPerEuro: 0.8, period: 'year_average', year: 2022, quotedOn: null },
    }
    const documentId = await draftEntry(strapi, rateUid, rate)
    expect(await perHour()).toEqual({ isComparable: false, reason: 'rate_unknown' })
    await documentsOf(strapi, rateUid).publish({ documentId })
    // 70 ÷ 7 ÷ 0.8
    expect(await perHour()).toMatchObject({ minPerHour: expect.closeTo(12.5, 10), rate: { match: 'same_year' } })
  })

  test.each([
    ['a value', { unitsPerEuro: 0 }],
    ['a year', { year: null }],
    ['a source', { sources: [] }],
    ['a currency', { currency: null }],
  ])('publishes no rate without %s', async (_what, changes) => {
    const { strapi } = cms()
    const rate = {
      ...recordData(strapi, rateUid, `norate${Object.keys(changes)[0]!.toLowerCase()}`),
      ...{ currency: 'GBP', unitsPerEuro: 0.8, period: 'year_average', year: 2021, ...changes },
    }
    const documentId = await draftEntry(strapi, rateUid, rate)
    await expect(documentsOf(strapi, rateUid).publish({ documentId })).rejects.toThrow()
  })

  test('refuses an unknown locale as bad input', async () => {
    const { errors } = await cms().api.graphql('{ payObservatory(locale: "de") { contentVersion } }')
    expect(errors[0]!.extensions.code).toBe('BAD_USER_INPUT')
  })
})
