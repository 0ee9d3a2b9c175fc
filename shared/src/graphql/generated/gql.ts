/* eslint-disable */
import * as types from './graphql'
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core'

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
  'fragment ActorCard on ActorSearchItem {\n  documentId\n  slug\n  name\n  acronym\n  type\n  typeLabel\n  commune\n  departmentCode\n  country\n  initiativeCount\n  language\n}': typeof types.ActorCardFragmentDoc
  'fragment ActorDetail on Actor {\n  documentId\n  ...ActorName\n  recordId\n  locale\n  description\n  finess\n  siret\n  website\n  confidence\n  collectedOn\n  verifiedOn\n  updatedAt\n  type {\n    ...CategoryCode\n  }\n  parent {\n    ...ActorName\n  }\n  place {\n    ...Place\n  }\n  sources(pagination: {limit: 100}) {\n    ...Source\n  }\n  localizations(filters: {locale: {eq: $locale}}, pagination: {limit: 1}) {\n    locale\n    description\n  }\n}': typeof types.ActorDetailFragmentDoc
  'fragment ActorName on Actor {\n  slug\n  name\n  acronym\n}': typeof types.ActorNameFragmentDoc
  'query ActorPage($slug: String!, $locale: String!) {\n  contentVersion\n  actors(filters: {slug: {eq: $slug}}, locale: "fr", pagination: {limit: 1}) {\n    ...ActorDetail\n  }\n  typology(locale: $locale) {\n    ...TypologyAxis\n  }\n  children: actors(\n    filters: {parent: {slug: {eq: $slug}}}\n    locale: "fr"\n    sort: ["name"]\n  ) {\n    ...ActorName\n  }\n  initiativeSearch(\n    filter: {actor: $slug}\n    sort: "title"\n    pageSize: 100\n    locale: $locale\n  ) {\n    items {\n      ...InitiativeCard\n    }\n    total\n  }\n  remunerationPractices(\n    filters: {actor: {slug: {eq: $slug}}}\n    locale: "fr"\n    sort: ["title"]\n  ) {\n    ...RemunerationSummary\n  }\n}': typeof types.ActorPageDocument
  'query ActorSearch($text: String, $types: [String!], $departments: [String!], $page: Int, $pageSize: Int, $locale: String!) {\n  actorSearch(\n    text: $text\n    types: $types\n    departments: $departments\n    page: $page\n    pageSize: $pageSize\n    locale: $locale\n  ) {\n    items {\n      ...ActorCard\n    }\n    total\n    page\n    pageSize\n    pageCount\n    facets {\n      ...Facet\n    }\n    contentVersion\n  }\n}': typeof types.ActorSearchDocument
  'fragment CategoryCode on TypologyCategory {\n  code\n  axis {\n    code\n  }\n}': typeof types.CategoryCodeFragmentDoc
  'query ContentVersion {\n  contentVersion\n}': typeof types.ContentVersionDocument
  'fragment DatedCount on ComponentCountDatedCount {\n  value\n  isApproximate\n  countedOn\n  datePrecision\n  note\n}': typeof types.DatedCountFragmentDoc
  'fragment Facet on Facet {\n  key\n  label\n  kind\n  values {\n    code\n    label\n    count\n  }\n}': typeof types.FacetFragmentDoc
  'fragment FactorSummary on Factor {\n  slug\n  locale\n  kind\n  title\n  description\n  evidence\n  localizations(filters: {locale: {eq: $locale}}, pagination: {limit: 1}) {\n    locale\n    title\n    description\n  }\n}': typeof types.FactorSummaryFragmentDoc
  'query HomePage($locale: String!) {\n  initiativeSearch(sort: "recent", pageSize: 6, locale: $locale) {\n    items {\n      ...InitiativeCard\n    }\n    total\n    facets {\n      ...Facet\n    }\n    contentVersion\n  }\n  actorSearch(pageSize: 1, locale: $locale) {\n    total\n  }\n  publications_connection(locale: "fr", pagination: {limit: 1}) {\n    pageInfo {\n      total\n    }\n  }\n  typology(locale: $locale) {\n    ...TypologyAxis\n  }\n}': typeof types.HomePageDocument
  'fragment InitiativeCard on InitiativeSearchItem {\n  documentId\n  slug\n  title\n  summary\n  language\n  stage\n  scale\n  startYear\n  endYear\n  categories {\n    axis\n    codes\n  }\n  departments\n  places {\n    label\n    commune\n    departmentCode\n    country\n    latitude\n    longitude\n    precision\n  }\n  leadActor {\n    slug\n    name\n    acronym\n  }\n  confidence\n  collectedOn\n  verifiedOn\n  freshOn\n}': typeof types.InitiativeCardFragmentDoc
  'fragment InitiativeDetail on Initiative {\n  documentId\n  slug\n  recordId\n  ...InitiativeTexts\n  stage\n  scale\n  evaluation\n  startYear\n  isStartYearCirca\n  endYear\n  isEndYearCirca\n  sourceRoleLabel\n  coverage\n  website\n  confidence\n  collectedOn\n  verifiedOn\n  updatedAt\n  categories(pagination: {limit: 100}) {\n    ...CategoryCode\n  }\n  places(pagination: {limit: 100}) {\n    ...Place\n  }\n  leadActor {\n    ...ActorName\n    website\n    type {\n      ...CategoryCode\n    }\n  }\n  partnerActors(pagination: {limit: 100}) {\n    ...ActorName\n  }\n  partnerUserCount {\n    ...DatedCount\n  }\n  trainedCount {\n    ...DatedCount\n  }\n  reachedCount {\n    ...DatedCount\n  }\n  publications(pagination: {limit: 100}, sort: ["issuedYear:desc", "title"]) {\n    ...PublicationReference\n  }\n  sources(pagination: {limit: 100}) {\n    ...Source\n  }\n  localizations(filters: {locale: {eq: $locale}}, pagination: {limit: 1}) {\n    ...InitiativeTexts\n  }\n}': typeof types.InitiativeDetailFragmentDoc
  'query InitiativeMap($filter: InitiativeFilter, $locale: String!) {\n  initiativeMap(filter: $filter, locale: $locale) {\n    contentVersion\n    total\n    located\n    points\n  }\n}': typeof types.InitiativeMapDocument
  'query InitiativePage($slug: String!, $locale: String!) {\n  contentVersion\n  initiatives(filters: {slug: {eq: $slug}}, locale: "fr", pagination: {limit: 1}) {\n    ...InitiativeDetail\n  }\n  typology(locale: $locale) {\n    ...TypologyAxis\n  }\n  remunerationPractices(\n    filters: {initiatives: {slug: {eq: $slug}}}\n    locale: "fr"\n    sort: ["title"]\n  ) {\n    ...RemunerationSummary\n  }\n  factors(\n    filters: {initiatives: {slug: {eq: $slug}}}\n    locale: "fr"\n    sort: ["kind", "title"]\n  ) {\n    ...FactorSummary\n  }\n  initiativeNeighbours(slug: $slug, limit: 4, locale: $locale) {\n    ...InitiativeCard\n  }\n}': typeof types.InitiativePageDocument
  'query InitiativeSearch($filter: InitiativeFilter, $sort: String, $isDescending: Boolean, $page: Int, $pageSize: Int, $locale: String!) {\n  initiativeSearch(\n    filter: $filter\n    sort: $sort\n    isDescending: $isDescending\n    page: $page\n    pageSize: $pageSize\n    locale: $locale\n  ) {\n    items {\n      ...InitiativeCard\n    }\n    total\n    page\n    pageSize\n    pageCount\n    facets {\n      ...Facet\n    }\n    contentVersion\n  }\n}': typeof types.InitiativeSearchDocument
  'fragment InitiativeTexts on Initiative {\n  locale\n  title\n  summary\n  description\n  objectives {\n    text\n  }\n  outcomes\n  funding\n}': typeof types.InitiativeTextsFragmentDoc
  'fragment Place on ComponentGeoPlace {\n  label\n  role\n  address\n  postalCode\n  commune\n  communeCode\n  departmentCode\n  region\n  country\n  latitude\n  longitude\n  precision\n}': typeof types.PlaceFragmentDoc
  'fragment PublicationReference on Publication {\n  slug\n  title\n  type\n  language\n  issuedYear\n  containerTitle\n  volume\n  issue\n  pages\n  publisher\n  doi\n  url\n  isScientific\n  readStatus\n  hasMoreAuthors\n  authors {\n    family\n    given\n    literal\n  }\n}': typeof types.PublicationReferenceFragmentDoc
  'fragment RemunerationSummary on RemunerationPractice {\n  slug\n  locale\n  title\n  summary\n  form\n  purpose\n  payee\n  year\n  country\n  expensesCovered\n  rates {\n    audience\n    amountMin\n    amountMax\n    currency\n    unit\n    hoursPerUnit\n    grossOrNet\n    threshold\n  }\n  confidence\n  sources {\n    ...Source\n  }\n  localizations(filters: {locale: {eq: $locale}}, pagination: {limit: 1}) {\n    locale\n    title\n    summary\n  }\n}': typeof types.RemunerationSummaryFragmentDoc
  'fragment Source on ComponentReferenceSource {\n  title\n  url\n  accessedOn\n  supports\n  caveat\n}': typeof types.SourceFragmentDoc
  'fragment TypologyAxis on Axis {\n  code\n  label\n  definition\n  language\n  isMandatory\n  isMultiple\n  appliesTo\n  categories {\n    code\n    label\n    definition\n  }\n}': typeof types.TypologyAxisFragmentDoc
  'query Typology($locale: String!) {\n  contentVersion\n  typology(locale: $locale) {\n    ...TypologyAxis\n  }\n}': typeof types.TypologyDocument
}
const documents: Documents = {
  'fragment ActorCard on ActorSearchItem {\n  documentId\n  slug\n  name\n  acronym\n  type\n  typeLabel\n  commune\n  departmentCode\n  country\n  initiativeCount\n  language\n}':
    types.ActorCardFragmentDoc,
  'fragment ActorDetail on Actor {\n  documentId\n  ...ActorName\n  recordId\n  locale\n  description\n  finess\n  siret\n  website\n  confidence\n  collectedOn\n  verifiedOn\n  updatedAt\n  type {\n    ...CategoryCode\n  }\n  parent {\n    ...ActorName\n  }\n  place {\n    ...Place\n  }\n  sources(pagination: {limit: 100}) {\n    ...Source\n  }\n  localizations(filters: {locale: {eq: $locale}}, pagination: {limit: 1}) {\n    locale\n    description\n  }\n}':
    types.ActorDetailFragmentDoc,
  'fragment ActorName on Actor {\n  slug\n  name\n  acronym\n}': types.ActorNameFragmentDoc,
  'query ActorPage($slug: String!, $locale: String!) {\n  contentVersion\n  actors(filters: {slug: {eq: $slug}}, locale: "fr", pagination: {limit: 1}) {\n    ...ActorDetail\n  }\n  typology(locale: $locale) {\n    ...TypologyAxis\n  }\n  children: actors(\n    filters: {parent: {slug: {eq: $slug}}}\n    locale: "fr"\n    sort: ["name"]\n  ) {\n    ...ActorName\n  }\n  initiativeSearch(\n    filter: {actor: $slug}\n    sort: "title"\n    pageSize: 100\n    locale: $locale\n  ) {\n    items {\n      ...InitiativeCard\n    }\n    total\n  }\n  remunerationPractices(\n    filters: {actor: {slug: {eq: $slug}}}\n    locale: "fr"\n    sort: ["title"]\n  ) {\n    ...RemunerationSummary\n  }\n}':
    types.ActorPageDocument,
  'query ActorSearch($text: String, $types: [String!], $departments: [String!], $page: Int, $pageSize: Int, $locale: String!) {\n  actorSearch(\n    text: $text\n    types: $types\n    departments: $departments\n    page: $page\n    pageSize: $pageSize\n    locale: $locale\n  ) {\n    items {\n      ...ActorCard\n    }\n    total\n    page\n    pageSize\n    pageCount\n    facets {\n      ...Facet\n    }\n    contentVersion\n  }\n}':
    types.ActorSearchDocument,
  'fragment CategoryCode on TypologyCategory {\n  code\n  axis {\n    code\n  }\n}': types.CategoryCodeFragmentDoc,
  'query ContentVersion {\n  contentVersion\n}': types.ContentVersionDocument,
  'fragment DatedCount on ComponentCountDatedCount {\n  value\n  isApproximate\n  countedOn\n  datePrecision\n  note\n}':
    types.DatedCountFragmentDoc,
  'fragment Facet on Facet {\n  key\n  label\n  kind\n  values {\n    code\n    label\n    count\n  }\n}':
    types.FacetFragmentDoc,
  'fragment FactorSummary on Factor {\n  slug\n  locale\n  kind\n  title\n  description\n  evidence\n  localizations(filters: {locale: {eq: $locale}}, pagination: {limit: 1}) {\n    locale\n    title\n    description\n  }\n}':
    types.FactorSummaryFragmentDoc,
  'query HomePage($locale: String!) {\n  initiativeSearch(sort: "recent", pageSize: 6, locale: $locale) {\n    items {\n      ...InitiativeCard\n    }\n    total\n    facets {\n      ...Facet\n    }\n    contentVersion\n  }\n  actorSearch(pageSize: 1, locale: $locale) {\n    total\n  }\n  publications_connection(locale: "fr", pagination: {limit: 1}) {\n    pageInfo {\n      total\n    }\n  }\n  typology(locale: $locale) {\n    ...TypologyAxis\n  }\n}':
    types.HomePageDocument,
  'fragment InitiativeCard on InitiativeSearchItem {\n  documentId\n  slug\n  title\n  summary\n  language\n  stage\n  scale\n  startYear\n  endYear\n  categories {\n    axis\n    codes\n  }\n  departments\n  places {\n    label\n    commune\n    departmentCode\n    country\n    latitude\n    longitude\n    precision\n  }\n  leadActor {\n    slug\n    name\n    acronym\n  }\n  confidence\n  collectedOn\n  verifiedOn\n  freshOn\n}':
    types.InitiativeCardFragmentDoc,
  'fragment InitiativeDetail on Initiative {\n  documentId\n  slug\n  recordId\n  ...InitiativeTexts\n  stage\n  scale\n  evaluation\n  startYear\n  isStartYearCirca\n  endYear\n  isEndYearCirca\n  sourceRoleLabel\n  coverage\n  website\n  confidence\n  collectedOn\n  verifiedOn\n  updatedAt\n  categories(pagination: {limit: 100}) {\n    ...CategoryCode\n  }\n  places(pagination: {limit: 100}) {\n    ...Place\n  }\n  leadActor {\n    ...ActorName\n    website\n    type {\n      ...CategoryCode\n    }\n  }\n  partnerActors(pagination: {limit: 100}) {\n    ...ActorName\n  }\n  partnerUserCount {\n    ...DatedCount\n  }\n  trainedCount {\n    ...DatedCount\n  }\n  reachedCount {\n    ...DatedCount\n  }\n  publications(pagination: {limit: 100}, sort: ["issuedYear:desc", "title"]) {\n    ...PublicationReference\n  }\n  sources(pagination: {limit: 100}) {\n    ...Source\n  }\n  localizations(filters: {locale: {eq: $locale}}, pagination: {limit: 1}) {\n    ...InitiativeTexts\n  }\n}':
    types.InitiativeDetailFragmentDoc,
  'query InitiativeMap($filter: InitiativeFilter, $locale: String!) {\n  initiativeMap(filter: $filter, locale: $locale) {\n    contentVersion\n    total\n    located\n    points\n  }\n}':
    types.InitiativeMapDocument,
  'query InitiativePage($slug: String!, $locale: String!) {\n  contentVersion\n  initiatives(filters: {slug: {eq: $slug}}, locale: "fr", pagination: {limit: 1}) {\n    ...InitiativeDetail\n  }\n  typology(locale: $locale) {\n    ...TypologyAxis\n  }\n  remunerationPractices(\n    filters: {initiatives: {slug: {eq: $slug}}}\n    locale: "fr"\n    sort: ["title"]\n  ) {\n    ...RemunerationSummary\n  }\n  factors(\n    filters: {initiatives: {slug: {eq: $slug}}}\n    locale: "fr"\n    sort: ["kind", "title"]\n  ) {\n    ...FactorSummary\n  }\n  initiativeNeighbours(slug: $slug, limit: 4, locale: $locale) {\n    ...InitiativeCard\n  }\n}':
    types.InitiativePageDocument,
  'query InitiativeSearch($filter: InitiativeFilter, $sort: String, $isDescending: Boolean, $page: Int, $pageSize: Int, $locale: String!) {\n  initiativeSearch(\n    filter: $filter\n    sort: $sort\n    isDescending: $isDescending\n    page: $page\n    pageSize: $pageSize\n    locale: $locale\n  ) {\n    items {\n      ...InitiativeCard\n    }\n    total\n    page\n    pageSize\n    pageCount\n    facets {\n      ...Facet\n    }\n    contentVersion\n  }\n}':
    types.InitiativeSearchDocument,
  'fragment InitiativeTexts on Initiative {\n  locale\n  title\n  summary\n  description\n  objectives {\n    text\n  }\n  outcomes\n  funding\n}':
    types.InitiativeTextsFragmentDoc,
  'fragment Place on ComponentGeoPlace {\n  label\n  role\n  address\n  postalCode\n  commune\n  communeCode\n  departmentCode\n  region\n  country\n  latitude\n  longitude\n  precision\n}':
    types.PlaceFragmentDoc,
  'fragment PublicationReference on Publication {\n  slug\n  title\n  type\n  language\n  issuedYear\n  containerTitle\n  volume\n  issue\n  pages\n  publisher\n  doi\n  url\n  isScientific\n  readStatus\n  hasMoreAuthors\n  authors {\n    family\n    given\n    literal\n  }\n}':
    types.PublicationReferenceFragmentDoc,
  'fragment RemunerationSummary on RemunerationPractice {\n  slug\n  locale\n  title\n  summary\n  form\n  purpose\n  payee\n  year\n  country\n  expensesCovered\n  rates {\n    audience\n    amountMin\n    amountMax\n    currency\n    unit\n    hoursPerUnit\n    grossOrNet\n    threshold\n  }\n  confidence\n  sources {\n    ...Source\n  }\n  localizations(filters: {locale: {eq: $locale}}, pagination: {limit: 1}) {\n    locale\n    title\n    summary\n  }\n}':
    types.RemunerationSummaryFragmentDoc,
  'fragment Source on ComponentReferenceSource {\n  title\n  url\n  accessedOn\n  supports\n  caveat\n}':
    types.SourceFragmentDoc,
  'fragment TypologyAxis on Axis {\n  code\n  label\n  definition\n  language\n  isMandatory\n  isMultiple\n  appliesTo\n  categories {\n    code\n    label\n    definition\n  }\n}':
    types.TypologyAxisFragmentDoc,
  'query Typology($locale: String!) {\n  contentVersion\n  typology(locale: $locale) {\n    ...TypologyAxis\n  }\n}':
    types.TypologyDocument,
}

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment ActorCard on ActorSearchItem {\n  documentId\n  slug\n  name\n  acronym\n  type\n  typeLabel\n  commune\n  departmentCode\n  country\n  initiativeCount\n  language\n}',
): (typeof documents)['fragment ActorCard on ActorSearchItem {\n  documentId\n  slug\n  name\n  acronym\n  type\n  typeLabel\n  commune\n  departmentCode\n  country\n  initiativeCount\n  language\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment ActorDetail on Actor {\n  documentId\n  ...ActorName\n  recordId\n  locale\n  description\n  finess\n  siret\n  website\n  confidence\n  collectedOn\n  verifiedOn\n  updatedAt\n  type {\n    ...CategoryCode\n  }\n  parent {\n    ...ActorName\n  }\n  place {\n    ...Place\n  }\n  sources(pagination: {limit: 100}) {\n    ...Source\n  }\n  localizations(filters: {locale: {eq: $locale}}, pagination: {limit: 1}) {\n    locale\n    description\n  }\n}',
): (typeof documents)['fragment ActorDetail on Actor {\n  documentId\n  ...ActorName\n  recordId\n  locale\n  description\n  finess\n  siret\n  website\n  confidence\n  collectedOn\n  verifiedOn\n  updatedAt\n  type {\n    ...CategoryCode\n  }\n  parent {\n    ...ActorName\n  }\n  place {\n    ...Place\n  }\n  sources(pagination: {limit: 100}) {\n    ...Source\n  }\n  localizations(filters: {locale: {eq: $locale}}, pagination: {limit: 1}) {\n    locale\n    description\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment ActorName on Actor {\n  slug\n  name\n  acronym\n}',
): (typeof documents)['fragment ActorName on Actor {\n  slug\n  name\n  acronym\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query ActorPage($slug: String!, $locale: String!) {\n  contentVersion\n  actors(filters: {slug: {eq: $slug}}, locale: "fr", pagination: {limit: 1}) {\n    ...ActorDetail\n  }\n  typology(locale: $locale) {\n    ...TypologyAxis\n  }\n  children: actors(\n    filters: {parent: {slug: {eq: $slug}}}\n    locale: "fr"\n    sort: ["name"]\n  ) {\n    ...ActorName\n  }\n  initiativeSearch(\n    filter: {actor: $slug}\n    sort: "title"\n    pageSize: 100\n    locale: $locale\n  ) {\n    items {\n      ...InitiativeCard\n    }\n    total\n  }\n  remunerationPractices(\n    filters: {actor: {slug: {eq: $slug}}}\n    locale: "fr"\n    sort: ["title"]\n  ) {\n    ...RemunerationSummary\n  }\n}',
): (typeof documents)['query ActorPage($slug: String!, $locale: String!) {\n  contentVersion\n  actors(filters: {slug: {eq: $slug}}, locale: "fr", pagination: {limit: 1}) {\n    ...ActorDetail\n  }\n  typology(locale: $locale) {\n    ...TypologyAxis\n  }\n  children: actors(\n    filters: {parent: {slug: {eq: $slug}}}\n    locale: "fr"\n    sort: ["name"]\n  ) {\n    ...ActorName\n  }\n  initiativeSearch(\n    filter: {actor: $slug}\n    sort: "title"\n    pageSize: 100\n    locale: $locale\n  ) {\n    items {\n      ...InitiativeCard\n    }\n    total\n  }\n  remunerationPractices(\n    filters: {actor: {slug: {eq: $slug}}}\n    locale: "fr"\n    sort: ["title"]\n  ) {\n    ...RemunerationSummary\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query ActorSearch($text: String, $types: [String!], $departments: [String!], $page: Int, $pageSize: Int, $locale: String!) {\n  actorSearch(\n    text: $text\n    types: $types\n    departments: $departments\n    page: $page\n    pageSize: $pageSize\n    locale: $locale\n  ) {\n    items {\n      ...ActorCard\n    }\n    total\n    page\n    pageSize\n    pageCount\n    facets {\n      ...Facet\n    }\n    contentVersion\n  }\n}',
): (typeof documents)['query ActorSearch($text: String, $types: [String!], $departments: [String!], $page: Int, $pageSize: Int, $locale: String!) {\n  actorSearch(\n    text: $text\n    types: $types\n    departments: $departments\n    page: $page\n    pageSize: $pageSize\n    locale: $locale\n  ) {\n    items {\n      ...ActorCard\n    }\n    total\n    page\n    pageSize\n    pageCount\n    facets {\n      ...Facet\n    }\n    contentVersion\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment CategoryCode on TypologyCategory {\n  code\n  axis {\n    code\n  }\n}',
): (typeof documents)['fragment CategoryCode on TypologyCategory {\n  code\n  axis {\n    code\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query ContentVersion {\n  contentVersion\n}',
): (typeof documents)['query ContentVersion {\n  contentVersion\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment DatedCount on ComponentCountDatedCount {\n  value\n  isApproximate\n  countedOn\n  datePrecision\n  note\n}',
): (typeof documents)['fragment DatedCount on ComponentCountDatedCount {\n  value\n  isApproximate\n  countedOn\n  datePrecision\n  note\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment Facet on Facet {\n  key\n  label\n  kind\n  values {\n    code\n    label\n    count\n  }\n}',
): (typeof documents)['fragment Facet on Facet {\n  key\n  label\n  kind\n  values {\n    code\n    label\n    count\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment FactorSummary on Factor {\n  slug\n  locale\n  kind\n  title\n  description\n  evidence\n  localizations(filters: {locale: {eq: $locale}}, pagination: {limit: 1}) {\n    locale\n    title\n    description\n  }\n}',
): (typeof documents)['fragment FactorSummary on Factor {\n  slug\n  locale\n  kind\n  title\n  description\n  evidence\n  localizations(filters: {locale: {eq: $locale}}, pagination: {limit: 1}) {\n    locale\n    title\n    description\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query HomePage($locale: String!) {\n  initiativeSearch(sort: "recent", pageSize: 6, locale: $locale) {\n    items {\n      ...InitiativeCard\n    }\n    total\n    facets {\n      ...Facet\n    }\n    contentVersion\n  }\n  actorSearch(pageSize: 1, locale: $locale) {\n    total\n  }\n  publications_connection(locale: "fr", pagination: {limit: 1}) {\n    pageInfo {\n      total\n    }\n  }\n  typology(locale: $locale) {\n    ...TypologyAxis\n  }\n}',
): (typeof documents)['query HomePage($locale: String!) {\n  initiativeSearch(sort: "recent", pageSize: 6, locale: $locale) {\n    items {\n      ...InitiativeCard\n    }\n    total\n    facets {\n      ...Facet\n    }\n    contentVersion\n  }\n  actorSearch(pageSize: 1, locale: $locale) {\n    total\n  }\n  publications_connection(locale: "fr", pagination: {limit: 1}) {\n    pageInfo {\n      total\n    }\n  }\n  typology(locale: $locale) {\n    ...TypologyAxis\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment InitiativeCard on InitiativeSearchItem {\n  documentId\n  slug\n  title\n  summary\n  language\n  stage\n  scale\n  startYear\n  endYear\n  categories {\n    axis\n    codes\n  }\n  departments\n  places {\n    label\n    commune\n    departmentCode\n    country\n    latitude\n    longitude\n    precision\n  }\n  leadActor {\n    slug\n    name\n    acronym\n  }\n  confidence\n  collectedOn\n  verifiedOn\n  freshOn\n}',
): (typeof documents)['fragment InitiativeCard on InitiativeSearchItem {\n  documentId\n  slug\n  title\n  summary\n  language\n  stage\n  scale\n  startYear\n  endYear\n  categories {\n    axis\n    codes\n  }\n  departments\n  places {\n    label\n    commune\n    departmentCode\n    country\n    latitude\n    longitude\n    precision\n  }\n  leadActor {\n    slug\n    name\n    acronym\n  }\n  confidence\n  collectedOn\n  verifiedOn\n  freshOn\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment InitiativeDetail on Initiative {\n  documentId\n  slug\n  recordId\n  ...InitiativeTexts\n  stage\n  scale\n  evaluation\n  startYear\n  isStartYearCirca\n  endYear\n  isEndYearCirca\n  sourceRoleLabel\n  coverage\n  website\n  confidence\n  collectedOn\n  verifiedOn\n  updatedAt\n  categories(pagination: {limit: 100}) {\n    ...CategoryCode\n  }\n  places(pagination: {limit: 100}) {\n    ...Place\n  }\n  leadActor {\n    ...ActorName\n    website\n    type {\n      ...CategoryCode\n    }\n  }\n  partnerActors(pagination: {limit: 100}) {\n    ...ActorName\n  }\n  partnerUserCount {\n    ...DatedCount\n  }\n  trainedCount {\n    ...DatedCount\n  }\n  reachedCount {\n    ...DatedCount\n  }\n  publications(pagination: {limit: 100}, sort: ["issuedYear:desc", "title"]) {\n    ...PublicationReference\n  }\n  sources(pagination: {limit: 100}) {\n    ...Source\n  }\n  localizations(filters: {locale: {eq: $locale}}, pagination: {limit: 1}) {\n    ...InitiativeTexts\n  }\n}',
): (typeof documents)['fragment InitiativeDetail on Initiative {\n  documentId\n  slug\n  recordId\n  ...InitiativeTexts\n  stage\n  scale\n  evaluation\n  startYear\n  isStartYearCirca\n  endYear\n  isEndYearCirca\n  sourceRoleLabel\n  coverage\n  website\n  confidence\n  collectedOn\n  verifiedOn\n  updatedAt\n  categories(pagination: {limit: 100}) {\n    ...CategoryCode\n  }\n  places(pagination: {limit: 100}) {\n    ...Place\n  }\n  leadActor {\n    ...ActorName\n    website\n    type {\n      ...CategoryCode\n    }\n  }\n  partnerActors(pagination: {limit: 100}) {\n    ...ActorName\n  }\n  partnerUserCount {\n    ...DatedCount\n  }\n  trainedCount {\n    ...DatedCount\n  }\n  reachedCount {\n    ...DatedCount\n  }\n  publications(pagination: {limit: 100}, sort: ["issuedYear:desc", "title"]) {\n    ...PublicationReference\n  }\n  sources(pagination: {limit: 100}) {\n    ...Source\n  }\n  localizations(filters: {locale: {eq: $locale}}, pagination: {limit: 1}) {\n    ...InitiativeTexts\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query InitiativeMap($filter: InitiativeFilter, $locale: String!) {\n  initiativeMap(filter: $filter, locale: $locale) {\n    contentVersion\n    total\n    located\n    points\n  }\n}',
): (typeof documents)['query InitiativeMap($filter: InitiativeFilter, $locale: String!) {\n  initiativeMap(filter: $filter, locale: $locale) {\n    contentVersion\n    total\n    located\n    points\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query InitiativePage($slug: String!, $locale: String!) {\n  contentVersion\n  initiatives(filters: {slug: {eq: $slug}}, locale: "fr", pagination: {limit: 1}) {\n    ...InitiativeDetail\n  }\n  typology(locale: $locale) {\n    ...TypologyAxis\n  }\n  remunerationPractices(\n    filters: {initiatives: {slug: {eq: $slug}}}\n    locale: "fr"\n    sort: ["title"]\n  ) {\n    ...RemunerationSummary\n  }\n  factors(\n    filters: {initiatives: {slug: {eq: $slug}}}\n    locale: "fr"\n    sort: ["kind", "title"]\n  ) {\n    ...FactorSummary\n  }\n  initiativeNeighbours(slug: $slug, limit: 4, locale: $locale) {\n    ...InitiativeCard\n  }\n}',
): (typeof documents)['query InitiativePage($slug: String!, $locale: String!) {\n  contentVersion\n  initiatives(filters: {slug: {eq: $slug}}, locale: "fr", pagination: {limit: 1}) {\n    ...InitiativeDetail\n  }\n  typology(locale: $locale) {\n    ...TypologyAxis\n  }\n  remunerationPractices(\n    filters: {initiatives: {slug: {eq: $slug}}}\n    locale: "fr"\n    sort: ["title"]\n  ) {\n    ...RemunerationSummary\n  }\n  factors(\n    filters: {initiatives: {slug: {eq: $slug}}}\n    locale: "fr"\n    sort: ["kind", "title"]\n  ) {\n    ...FactorSummary\n  }\n  initiativeNeighbours(slug: $slug, limit: 4, locale: $locale) {\n    ...InitiativeCard\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query InitiativeSearch($filter: InitiativeFilter, $sort: String, $isDescending: Boolean, $page: Int, $pageSize: Int, $locale: String!) {\n  initiativeSearch(\n    filter: $filter\n    sort: $sort\n    isDescending: $isDescending\n    page: $page\n    pageSize: $pageSize\n    locale: $locale\n  ) {\n    items {\n      ...InitiativeCard\n    }\n    total\n    page\n    pageSize\n    pageCount\n    facets {\n      ...Facet\n    }\n    contentVersion\n  }\n}',
): (typeof documents)['query InitiativeSearch($filter: InitiativeFilter, $sort: String, $isDescending: Boolean, $page: Int, $pageSize: Int, $locale: String!) {\n  initiativeSearch(\n    filter: $filter\n    sort: $sort\n    isDescending: $isDescending\n    page: $page\n    pageSize: $pageSize\n    locale: $locale\n  ) {\n    items {\n      ...InitiativeCard\n    }\n    total\n    page\n    pageSize\n    pageCount\n    facets {\n      ...Facet\n    }\n    contentVersion\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment InitiativeTexts on Initiative {\n  locale\n  title\n  summary\n  description\n  objectives {\n    text\n  }\n  outcomes\n  funding\n}',
): (typeof documents)['fragment InitiativeTexts on Initiative {\n  locale\n  title\n  summary\n  description\n  objectives {\n    text\n  }\n  outcomes\n  funding\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment Place on ComponentGeoPlace {\n  label\n  role\n  address\n  postalCode\n  commune\n  communeCode\n  departmentCode\n  region\n  country\n  latitude\n  longitude\n  precision\n}',
): (typeof documents)['fragment Place on ComponentGeoPlace {\n  label\n  role\n  address\n  postalCode\n  commune\n  communeCode\n  departmentCode\n  region\n  country\n  latitude\n  longitude\n  precision\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment PublicationReference on Publication {\n  slug\n  title\n  type\n  language\n  issuedYear\n  containerTitle\n  volume\n  issue\n  pages\n  publisher\n  doi\n  url\n  isScientific\n  readStatus\n  hasMoreAuthors\n  authors {\n    family\n    given\n    literal\n  }\n}',
): (typeof documents)['fragment PublicationReference on Publication {\n  slug\n  title\n  type\n  language\n  issuedYear\n  containerTitle\n  volume\n  issue\n  pages\n  publisher\n  doi\n  url\n  isScientific\n  readStatus\n  hasMoreAuthors\n  authors {\n    family\n    given\n    literal\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment RemunerationSummary on RemunerationPractice {\n  slug\n  locale\n  title\n  summary\n  form\n  purpose\n  payee\n  year\n  country\n  expensesCovered\n  rates {\n    audience\n    amountMin\n    amountMax\n    currency\n    unit\n    hoursPerUnit\n    grossOrNet\n    threshold\n  }\n  confidence\n  sources {\n    ...Source\n  }\n  localizations(filters: {locale: {eq: $locale}}, pagination: {limit: 1}) {\n    locale\n    title\n    summary\n  }\n}',
): (typeof documents)['fragment RemunerationSummary on RemunerationPractice {\n  slug\n  locale\n  title\n  summary\n  form\n  purpose\n  payee\n  year\n  country\n  expensesCovered\n  rates {\n    audience\n    amountMin\n    amountMax\n    currency\n    unit\n    hoursPerUnit\n    grossOrNet\n    threshold\n  }\n  confidence\n  sources {\n    ...Source\n  }\n  localizations(filters: {locale: {eq: $locale}}, pagination: {limit: 1}) {\n    locale\n    title\n    summary\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment Source on ComponentReferenceSource {\n  title\n  url\n  accessedOn\n  supports\n  caveat\n}',
): (typeof documents)['fragment Source on ComponentReferenceSource {\n  title\n  url\n  accessedOn\n  supports\n  caveat\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment TypologyAxis on Axis {\n  code\n  label\n  definition\n  language\n  isMandatory\n  isMultiple\n  appliesTo\n  categories {\n    code\n    label\n    definition\n  }\n}',
): (typeof documents)['fragment TypologyAxis on Axis {\n  code\n  label\n  definition\n  language\n  isMandatory\n  isMultiple\n  appliesTo\n  categories {\n    code\n    label\n    definition\n  }\n}']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Typology($locale: String!) {\n  contentVersion\n  typology(locale: $locale) {\n    ...TypologyAxis\n  }\n}',
): (typeof documents)['query Typology($locale: String!) {\n  contentVersion\n  typology(locale: $locale) {\n    ...TypologyAxis\n  }\n}']

export function graphql(source: string) {
  return (documents as any)[source] ?? {}
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> =
  TDocumentNode extends DocumentNode<infer TType, any> ? TType : never
