import { payItems, rateItems } from '../../read-model/pay-items'
import { readModel } from '../../read-model/read-model'
import { readLocale } from '../arguments'
import { categoryPairs } from '../categories'
import type { CustomQuery } from './custom-query'

/** `payObservatory`: every published pay practice with what it rests on, and the exchange rates that compare them. */
export const payObservatoryQuery: CustomQuery = {
  name: 'payObservatory',
  scope: 'api::remuneration-practice.remuneration-practice.find',
  field: (nexus, strapi) => ({
    type: nexus.nonNull('PayObservatory'),
    args: { locale: nexus.stringArg({ description: 'fr (default) or en; what is not translated comes in French.' }) },
    async resolve(_root, { locale }: { locale?: string | null }) {
      const model = await readModel(strapi, readLocale(locale))
      const [items, exchangeRates] = await Promise.all([payItems(model), rateItems(model)])
      const practices = items.map((item) => ({ ...item, categories: categoryPairs(item.categories) }))
      return { practices, exchangeRates, contentVersion: model.version }
    },
  }),
}
