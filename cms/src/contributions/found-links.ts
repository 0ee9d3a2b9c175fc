import type { Core } from '@strapi/strapi'
import { answerOf, answersOf, contributionAxes, defaultLocale, foldText, type ContributionValues } from '@atlas/shared'
import type { FoundLinks } from './draft-data'
import { knownCategories } from './known-categories'

interface ActorRow {
  readonly documentId: string
  readonly name: string | null
  readonly acronym: string | null
}

const plain = (name: string | null): string =>
  foldText(name ?? '')
    .replace(/[\s’'-]+/g, ' ')
    .trim()

/** The one actor whose name is the one given, capitals and accents apart; none when several are called so. */
async function actorNamed(strapi: Core.Strapi, name: string): Promise<string | null> {
  const rows = (await strapi.db.query('api::actor.actor').findMany({
    select: ['documentId', 'name', 'acronym'],
    where: { locale: defaultLocale, publishedAt: { $null: true } },
  })) as ActorRow[]
  const found = rows.filter((row) => [row.name, row.acronym].some((one) => one && plain(one) === plain(name)))
  return found.length === 1 ? found[0]!.documentId : null
}

/** Finds what the visitor named: categories by their codes, the organisation by its name. */
export async function foundLinks(strapi: Core.Strapi, values: ContributionValues): Promise<FoundLinks> {
  const chosen = contributionAxes.flatMap((axis) => answersOf(values, axis).map((code) => `${axis}.${code}`))
  const known = await knownCategories(strapi)
  return {
    categories: known.filter(({ key }) => chosen.includes(key)).map(({ documentId }) => documentId),
    leadActor: await actorNamed(strapi, answerOf(values, 'organisation')),
  }
}
