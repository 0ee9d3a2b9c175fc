import type { InitiativeItem } from '@atlas/shared'
import { literatureOf } from './literature'
import type { ReadModel } from './read-model'
import { translate } from './translated'

/** How many published records of each kind a category classifies. */
export interface CategoryCounts {
  readonly initiatives: number
  readonly publications: number
  readonly factors: number
}

/** What the atlas holds under each category. */
export interface CategoryUsage {
  counts(axis: string, category: { readonly code: string; readonly documentId: string }): CategoryCounts
  /** The initiatives that show best what a category is. */
  examples(axis: string, code: string, limit: number): InitiativeItem[]
}

const holds = (axis: string, code: string) => (record: { categories: Readonly<Record<string, readonly string[]>> }) =>
  record.categories[axis]?.includes(code) ?? false

/** An example is clear: sure, of the region, with few other categories of the axis; equals follow their slug. */
function byClarity(axis: string) {
  const unclear = ({ confidence, scale, categories }: InitiativeItem): number =>
    (confidence === 'high' ? 0 : 4) + (scale === 'regional' ? 0 : 2) + (categories[axis]?.length ?? 0)
  return (a: InitiativeItem, b: InitiativeItem) => unclear(a) - unclear(b) || (a.slug < b.slug ? -1 : 1)
}

/** Reads what the atlas holds under each category, at one content version. */
export async function categoryUsage(model: ReadModel): Promise<CategoryUsage> {
  const { publications } = await literatureOf(model)
  const factors = translate(await model.rows('factors'), model.locale).map(({ reference }) => reference)
  return {
    counts: (axis, { code, documentId }) => ({
      initiatives: model.initiatives.filter(holds(axis, code)).length,
      publications: publications.filter(holds(axis, code)).length,
      factors: factors.filter(({ categories }) => categories.some((one) => one.documentId === documentId)).length,
    }),
    examples: (axis, code, limit) => model.initiatives.filter(holds(axis, code)).sort(byClarity(axis)).slice(0, limit),
  }
}
