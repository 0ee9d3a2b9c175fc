import type { InternalApi } from 'nitropack/types'

/** What each endpoint answers, for the components that show a part of it. */
export type HomeAnswer = InternalApi['/api/home']['get']
export type InitiativesAnswer = InternalApi['/api/initiatives']['get']
export type InitiativeAnswer = InternalApi['/api/initiatives/:slug']['get']
export type ActorsAnswer = InternalApi['/api/actors']['get']
export type TypologyAnswer = InternalApi['/api/typology']['get']
export type ActorAnswer = InternalApi['/api/actors/:slug']['get']
export type LiteratureAnswer = InternalApi['/api/literature']['get']
export type PublicationAnswer = InternalApi['/api/literature/:slug']['get']
export type MethodAnswer = InternalApi['/api/method']['get']
export type DefinitionAnswer = InternalApi['/api/definition']['get']
export type PayAnswer = InternalApi['/api/pay']['get']
export type ComparisonAnswer = InternalApi['/api/comparison']['get']
export type TerritoriesAnswer = NonNullable<ComparisonAnswer['territories']>
export type ComparedInitiativesAnswer = NonNullable<ComparisonAnswer['initiatives']>
export type LeversAnswer = InternalApi['/api/levers']['get']
export type GlossaryAnswer = InternalApi['/api/glossary']['get']
export type ContributionAnswer = InternalApi['/api/contribution']['get']
export type TermNoteAnswer = InternalApi['/api/glossary/notes']['get'][number]

export type VerificationAnswer = InternalApi['/api/verification/:token']['get']

export type InitiativeCardView = InitiativesAnswer['cards'][number]
export type ActorCardView = ActorsAnswer['cards'][number]
export type PublicationCardView = LiteratureAnswer['cards'][number]
export type CitationRuns = NonNullable<PublicationCardView['citation']>
export type Said = InitiativeAnswer['texts']['title']

export type MatrixView = NonNullable<TypologyAnswer['matrix']>
export type MatrixCellView = MatrixView['lines'][number][number]
export type AxisGuideView = TypologyAnswer['axes'][number]
