import type { InitiativeItem } from '@atlas/shared'
import type { Linked } from './collections/collection'
import type { RemunerationPracticeRow } from './collections/remuneration-practices'
import { categoryCodes } from './category-codes'
import type { ActorItem } from './actor-items'
import type { ReadModel } from './read-model'
import { translate, type Translated } from './translated'

/** What other entries the practices name, by document. */
interface Named {
  readonly actors: ReadonlyMap<string, ActorItem>
  readonly initiatives: ReadonlyMap<string, InitiativeItem>
}

const byDocument = <Entry extends Linked>(entries: readonly Entry[]): Map<string, Entry> =>
  new Map(entries.map((entry) => [entry.documentId, entry]))

const found = <Entry>(links: readonly Linked[], entries: ReadonlyMap<string, Entry>): Entry[] =>
  links.flatMap(({ documentId }) => entries.get(documentId) ?? [])

/** The texts of a practice; its amounts, codes and sources come from the French entry, which is the reference. */
const textsOf = ({ reference, texts }: Translated<RemunerationPracticeRow>) => ({
  title: texts.title,
  summary: texts.summary,
  userStatus: texts.userStatus,
  legalBasis: texts.legalBasis,
  context: texts.context,
  effects: texts.effects.length > 0 ? texts.effects : reference.effects,
})

const practiceItem =
  ({ actors, initiatives }: Named, { taxonomy }: ReadModel) =>
  (translated: Translated<RemunerationPracticeRow>) => {
    const { reference: row, language } = translated
    return {
      ...row,
      ...textsOf(translated),
      language,
      isNeighbouringStatus: row.isNeighbouringStatus ?? false,
      categories: categoryCodes(row.categories, taxonomy),
      actor: row.actor ? (actors.get(row.actor.documentId) ?? null) : null,
      initiatives: found(row.initiatives, initiatives),
    }
  }

/** The published pay practices in the language of the model, French first where there is no translation. */
export async function payItems(model: ReadModel) {
  const rows = await model.rows('remunerationPractices')
  const named: Named = { actors: byDocument(model.actors), initiatives: byDocument(model.initiatives) }
  return translate(rows, model.locale).map(practiceItem(named, model))
}

/** The published exchange rates: they are written in one language, which has no code. */
export const rateItems = ({ rows }: ReadModel) => rows('exchangeRates')
