import { TypologyDocument, type ContributionContext, type LocaleCode } from '@atlas/shared'
import { cachedQuery } from '../cms/client'

/** What the checks of a contribution must be told. Rejects when the CMS has never answered. */
export async function formContext(locale: LocaleCode): Promise<ContributionContext> {
  const { data } = await cachedQuery(TypologyDocument, { locale })
  return {
    today: new Date().toISOString().slice(0, 10),
    categories: Object.fromEntries(
      data.typology.map(({ code, categories }) => [code, categories.map((category) => category.code)]),
    ),
  }
}
