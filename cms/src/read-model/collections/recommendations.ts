import { collection, linked, type Linked, type Row } from './collection'

/** A recommendation of the deployment strategy, with what supports it. */
export interface RecommendationRow extends Row {
  readonly slug: string
  readonly title: string
  readonly publications: readonly Linked[]
}

export const recommendations = collection<RecommendationRow>('recommendation', { publications: linked })
