import type { ActorAnswer, AxisGuideView, DefinitionAnswer, InitiativeAnswer, PublicationAnswer } from './answers'
import { links, type SiteLink } from './links'

type Address = (link: SiteLink) => string
type Place = InitiativeAnswer['places'][number]

const context = 'https://schema.org'

/** Search engines ignore what is undefined, and so does JSON. */
const known = <Value>(value: Value | null): Value | undefined => value ?? undefined

const placeLd = ({ name, address, where, point }: Place) => ({
  '@type': 'Place',
  name: known(name ?? where),
  address: known(address ?? where),
  // A commune's centre is not where the place is.
  geo:
    point && (point.precision === 'site' || point.precision === 'address')
      ? { '@type': 'GeoCoordinates', latitude: point.latitude, longitude: point.longitude }
      : undefined,
})

const organisationLd = ({ slug, name, acronym }: InitiativeAnswer['partners'][number], address: Address) => ({
  '@type': 'Organization',
  '@id': address(links.actor(slug)),
  name,
  alternateName: known(acronym),
})

/** An initiative as schema.org describes a project. */
export function initiativeLd(initiative: InitiativeAnswer, address: Address): object {
  const { texts, years, lead } = initiative
  return {
    '@context': context,
    '@type': 'Project',
    '@id': address(links.initiative(initiative.slug)),
    name: texts.title.text,
    description: known(texts.summary?.text ?? null),
    url: known(initiative.website),
    foundingDate: years?.start ? String(years.start) : undefined,
    dissolutionDate: years?.end ? String(years.end) : undefined,
    parentOrganization: lead ? organisationLd(lead, address) : undefined,
    sponsor: initiative.partners.map((partner) => organisationLd(partner, address)),
    location: initiative.places.map(placeLd),
    keywords: initiative.brief.groups.flatMap(({ values }) => values.map(({ label }) => label)).join(', '),
    subjectOf: initiative.sources.map(({ title, url }) => ({ '@type': 'WebPage', name: title, url: known(url) })),
  }
}

/** An actor as schema.org describes an organisation. */
export function actorLd(actor: ActorAnswer, address: Address): object {
  return {
    '@context': context,
    ...organisationLd(actor, address),
    description: known(actor.description?.text ?? null),
    url: known(actor.website),
    location: actor.place ? placeLd(actor.place) : undefined,
    parentOrganization: actor.parent ? organisationLd(actor.parent, address) : undefined,
    subOrganization: actor.children.map((child) => organisationLd(child, address)),
    identifier: [
      ...(actor.siret ? [{ '@type': 'PropertyValue', propertyID: 'SIRET', value: actor.siret }] : []),
      ...(actor.finess ? [{ '@type': 'PropertyValue', propertyID: 'FINESS', value: actor.finess }] : []),
    ],
  }
}

/** A version of the definition as schema.org describes a term; `name` is the term in the page's language. */
export const definedTermLd = (
  { version, text, sources }: NonNullable<DefinitionAnswer['shown']>,
  name: string,
  address: Address,
): object => ({
  '@context': context,
  '@type': 'DefinedTerm',
  '@id': address(links.definition({ version })),
  url: address(links.definition({ version })),
  name,
  termCode: version,
  description: text.text,
  inDefinedTermSet: { '@type': 'DefinedTermSet', '@id': address(links.glossary()), url: address(links.glossary()) },
  subjectOf: sources.map(({ title, url }) => ({ '@type': 'WebPage', name: title, url: known(url) })),
})

/** The way from the home page to a page. */
export const breadcrumbLd = (steps: readonly { name: string; to: string }[]): object => ({
  '@context': context,
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ name, to }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: to })),
})

/** A publication as schema.org describes a creative work. */
export function publicationLd(publication: PublicationAnswer, address: Address): object {
  const { schemaType, slug, title, writers, year, doi, abstract, sources } = publication
  return {
    '@context': context,
    '@type': schemaType,
    '@id': address(links.publication(slug)),
    name: title,
    inLanguage: publication.meta.find(({ name }) => name === 'citation_language')?.content,
    author: writers.map(({ name, isOrganisation }) => ({ '@type': isOrganisation ? 'Organization' : 'Person', name })),
    datePublished: year === null ? undefined : String(year),
    description: known(abstract?.text ?? null),
    sameAs: known(publication.address),
    identifier: doi ? { '@type': 'PropertyValue', propertyID: 'DOI', value: doi } : undefined,
    keywords: publication.categories.flatMap(({ values }) => values.map(({ label }) => label)).join(', '),
    subjectOf: sources.map(({ title: name, url }) => ({ '@type': 'WebPage', name, url: known(url) })),
  }
}

/** An axis of the typology as schema.org describes a set of defined terms. */
export function typologyLd(axis: AxisGuideView, address: Address): object {
  const id = `${address(links.typology())}#axis-${axis.code}`
  return {
    '@context': context,
    '@type': 'DefinedTermSet',
    '@id': id,
    name: axis.label,
    description: known(axis.definition?.text ?? null),
    citation: known(axis.origin),
    hasDefinedTerm: axis.categories.map(({ code, label, definition }) => ({
      '@type': 'DefinedTerm',
      '@id': `${address(links.typology())}#${axis.code}-${code}`,
      termCode: code,
      name: label,
      description: known(definition?.text ?? null),
      inDefinedTermSet: id,
    })),
  }
}
