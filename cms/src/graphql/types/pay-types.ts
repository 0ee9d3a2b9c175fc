import type * as Nexus from 'nexus'

type NexusModule = typeof Nexus

const practice = (nexus: NexusModule) =>
  nexus.objectType({
    name: 'PayPractice',
    description:
      'A published way of recognising the work of partner users; `language` says which language its texts are in.',
    definition(t) {
      t.nonNull.id('documentId')
      for (const field of ['slug', 'title', 'language']) t.nonNull.string(field)
      for (const field of ['summary', 'userStatus', 'legalBasis', 'context', 'payerName']) t.string(field)
      for (const field of ['collectedOn', 'verifiedOn', 'verificationPeriod']) t.string(field)
      for (const field of ['form', 'purpose', 'payee', 'country', 'scale', 'confidence']) {
        t.field(field, { type: `ENUM_REMUNERATIONPRACTICE_${field.toUpperCase()}` as 'String' })
      }
      t.nonNull.boolean('isNeighbouringStatus', { description: 'Not a partner user: left out of the summaries.' })
      t.boolean('expensesCovered')
      t.int('year')
      t.field('actor', { type: 'ActorName' })
      t.nonNull.list.nonNull.field('rates', { type: 'ComponentPayRate' as 'String' })
      t.nonNull.list.nonNull.field('effects', { type: 'ComponentPayEffect' as 'String' })
      t.nonNull.list.nonNull.field('categories', { type: 'CategoryCodes' })
      t.nonNull.list.nonNull.field('initiatives', { type: 'LinkedRecord' })
      t.nonNull.list.nonNull.field('sources', { type: 'ComponentReferenceSource' as 'String' })
    },
  })

const rate = (nexus: NexusModule) =>
  nexus.objectType({
    name: 'DatedExchangeRate',
    description: 'What one euro was worth in a currency, on a day or on average over a year.',
    definition(t) {
      t.nonNull.id('documentId')
      t.nonNull.string('slug')
      t.field('currency', { type: 'ENUM_EXCHANGERATE_CURRENCY' as 'String' })
      t.field('period', { type: 'ENUM_EXCHANGERATE_PERIOD' as 'String' })
      t.float('unitsPerEuro')
      t.int('year')
      t.string('quotedOn')
      t.nonNull.list.nonNull.field('sources', { type: 'ComponentReferenceSource' as 'String' })
    },
  })

/** The types that the query of the pay observatory adds to the schema. */
export const payTypes = (nexus: NexusModule) => [
  practice(nexus),
  rate(nexus),
  nexus.objectType({
    name: 'PayObservatory',
    definition(t) {
      t.nonNull.list.nonNull.field('practices', { type: 'PayPractice' })
      t.nonNull.list.nonNull.field('exchangeRates', { type: 'DatedExchangeRate' })
      t.nonNull.string('contentVersion')
    },
  }),
]
