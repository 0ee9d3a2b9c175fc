import type { ActorAnswer, InitiativeAnswer } from './answers'
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

/** The way from the home page to a page. */
export const breadcrumbLd = (steps: readonly { name: string; to: string }[]): object => ({
  '@context': context,
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ name, to }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: to })),
})
