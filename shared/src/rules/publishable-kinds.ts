/** What a kind of record needs before it may be published. */
export interface KindRequirements {
  /** Attributes that must hold a text, the name of the record first. */
  readonly requiredTexts: readonly string[]
  readonly needsSource: boolean
}

/**
 * The public types (Strapi's singular names). Without a source of their own: the typology and the pages, which the
 * project writes itself; definitions, whose text is the working group's (what they compare is optional); the method and
 * the follow-up (searches, milestones, meetings, deliverables), which are the project's own acts.
 */
export const publishableKinds = {
  initiative: { requiredTexts: ['title'], needsSource: true },
  actor: { requiredTexts: ['name'], needsSource: true },
  'remuneration-practice': { requiredTexts: ['title'], needsSource: true },
  'exchange-rate': { requiredTexts: ['title', 'currency', 'period'], needsSource: true },
  publication: { requiredTexts: ['title'], needsSource: true },
  'glossary-term': { requiredTexts: ['prefLabel'], needsSource: true },
  factor: { requiredTexts: ['title'], needsSource: true },
  'benchmark-entry': { requiredTexts: ['territory'], needsSource: true },
  'priority-theme': { requiredTexts: ['title'], needsSource: true },
  training: { requiredTexts: ['title'], needsSource: true },
  competency: { requiredTexts: ['title'], needsSource: true },
  'mobilisation-measure': { requiredTexts: ['title'], needsSource: true },
  'communication-tool': { requiredTexts: ['title'], needsSource: true },
  recommendation: { requiredTexts: ['title'], needsSource: true },
  requirement: { requiredTexts: ['title'], needsSource: true },
  'typology-axis': { requiredTexts: ['code', 'label'], needsSource: false },
  'typology-category': { requiredTexts: ['code', 'label'], needsSource: false },
  definition: { requiredTexts: ['version', 'text'], needsSource: false },
  'literature-search': { requiredTexts: ['database', 'equation', 'searchedOn'], needsSource: false },
  milestone: { requiredTexts: ['title'], needsSource: false },
  meeting: { requiredTexts: ['title'], needsSource: false },
  deliverable: { requiredTexts: ['title'], needsSource: false },
  page: { requiredTexts: ['title'], needsSource: false },
} as const satisfies Record<string, KindRequirements>

export type PublishableKind = keyof typeof publishableKinds

/** Whether publication rules exist for a content type (Strapi's singular name). */
export const isPublishableKind = (kind: string): kind is PublishableKind => Object.hasOwn(publishableKinds, kind)
