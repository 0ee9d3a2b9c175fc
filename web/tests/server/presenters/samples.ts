import type {
  ActorPageQuery,
  FacetFragment,
  InitiativeCardFragment,
  InitiativePageQuery,
  RemunerationSummaryFragment,
  TypologyAxisFragment,
} from '@atlas/shared'

const axis = (code: string, label: string, categories: TypologyAxisFragment['categories']): TypologyAxisFragment => ({
  code,
  label,
  categories,
  definition: null,
  language: 'fr',
  isMandatory: true,
  isMultiple: true,
  appliesTo: [],
})

/** Two axes, as a typology of the CMS. */
export const axes: TypologyAxisFragment[] = [
  axis('engagement_level', 'Niveau d’engagement', [
    { code: 'information', label: 'Information', definition: 'Savoir.' },
    { code: 'partnership', label: 'Partenariat', definition: 'Décider.' },
  ]),
  axis('field', 'Champ d’action', [
    { code: 'care', label: 'Soins', definition: null },
    { code: 'research', label: 'Recherche', definition: null },
  ]),
]

/** A card that says everything; a test says what is different. */
export const card = (different: Partial<InitiativeCardFragment> = {}): InitiativeCardFragment => ({
  documentId: 'd1',
  slug: 'cafe-des-patients',
  title: 'Café des patients',
  summary: 'Une fois par mois.',
  language: 'fr',
  stage: 'active',
  scale: 'regional',
  startYear: 2019,
  endYear: null,
  categories: [
    { axis: 'field', codes: ['research', 'care'] },
    { axis: 'engagement_level', codes: ['partnership'] },
  ],
  departments: ['93'],
  places: [
    {
      label: null,
      commune: 'Bobigny',
      departmentCode: '93',
      country: 'FR',
      latitude: 48.9,
      longitude: 2.4,
      precision: 'commune',
    },
  ],
  leadActor: { slug: 'hopital', name: 'Hôpital', acronym: null },
  confidence: 'high',
  collectedOn: '2026-11-22',
  verifiedOn: null,
  freshness: 'update_advised',
  freshOn: '2026-11-22',
  ...different,
})

type Detail = NonNullable<InitiativePageQuery['initiatives'][number]>

/** An initiative of which only the title is known. */
export const bareInitiative: Detail = {
  documentId: 'd1',
  recordId: 'cafe-des-patients',
  slug: 'cafe-des-patients',
  locale: 'fr',
  title: 'Café des patients',
  summary: null,
  description: null,
  objectives: [],
  approach: null,
  outcomes: null,
  partnershipEffects: null,
  lessons: null,
  funding: null,
  stage: null,
  scale: 'regional',
  evaluation: null,
  startYear: null,
  isStartYearCirca: null,
  endYear: null,
  isEndYearCirca: null,
  sourceRoleLabel: null,
  coverage: null,
  website: null,
  confidence: null,
  collectedOn: null,
  verifiedOn: null,
  verificationPeriod: null,
  updatedAt: null,
  categories: [],
  places: [],
  leadActor: null,
  partnerActors: [],
  partnerUserCount: null,
  trainedCount: null,
  reachedCount: null,
  publications: [],
  sources: [],
  localizations: [],
}

/** The answer of the page's query for an initiative. */
export const initiativeAnswer = (
  initiative: Partial<Detail> | null,
  different: Partial<InitiativePageQuery> = {},
): InitiativePageQuery => ({
  contentVersion: 'v1',
  initiatives: initiative ? [{ ...bareInitiative, ...initiative }] : [],
  typology: axes,
  remunerationPractices: [],
  factors: [],
  initiativeNeighbours: [],
  ...different,
})

/** A pay practice of which only the title is known. */
export const practice: RemunerationSummaryFragment = {
  slug: 'vacations',
  locale: 'fr',
  title: 'Vacations',
  summary: null,
  form: null,
  purpose: null,
  payee: null,
  year: null,
  country: null,
  expensesCovered: null,
  rates: [],
  confidence: null,
  sources: [],
  localizations: [],
}

/** The answer of the page's query for an actor of which only the name is known. */
export const actorAnswer = (
  actor: Partial<NonNullable<ActorPageQuery['actors'][number]>> = {},
  different: Partial<ActorPageQuery> = {},
): ActorPageQuery => ({
  contentVersion: 'v1',
  actors: [
    {
      documentId: 'a1',
      recordId: 'hopital',
      slug: 'hopital',
      name: 'Hôpital',
      acronym: null,
      locale: 'fr',
      description: null,
      finess: null,
      siret: null,
      website: null,
      confidence: null,
      collectedOn: null,
      verifiedOn: null,
      verificationPeriod: null,
      updatedAt: null,
      type: null,
      parent: null,
      place: null,
      sources: [],
      localizations: [],
      ...actor,
    },
  ],
  typology: axes,
  children: [],
  initiativeSearch: { items: [], total: 0 },
  remunerationPractices: [],
  ...different,
})

/** The facet of departments with these counts. */
export const departmentFacet = (counts: Readonly<Record<string, number>>): FacetFragment => ({
  key: 'department',
  label: 'Département',
  kind: 'department',
  values: Object.entries(counts).map(([code, count]) => ({ code, label: code, count })),
})
