import { distanceKm, type InitiativeItem, type ItemPlace } from '@atlas/shared'

/**
 * What makes two initiatives neighbours, in points. A shared actor says more than a shared category; what they do and
 * who acts in it says more than where; the axes not named here count for 1.
 */
const weights = {
  actor: 4,
  place: 3,
  axis: { field: 2, user_role: 2, theme: 2, engagement_level: 1 } as Record<string, number>,
}

/** Beyond this distance a place is not near; the points fall evenly from 0 km on. */
const nearKm = 30

const sharedCount = (a: readonly string[], b: readonly string[]): number =>
  a.filter((value) => b.includes(value)).length

/** Points for shared categories: for each axis, its weight times the share of the larger of the two sets. */
function categoryPoints(a: InitiativeItem, b: InitiativeItem): number {
  return Object.entries(a.categories).reduce((points, [axis, codes]) => {
    const others = b.categories[axis] ?? []
    const share = sharedCount(codes, others) / Math.max(codes.length, others.length, 1)
    return points + share * (weights.axis[axis] ?? 1)
  }, 0)
}

const actorSlugs = ({ leadActor, partnerActors }: InitiativeItem): string[] =>
  [...(leadActor ? [leadActor] : []), ...partnerActors].map(({ slug }) => slug)

/** The first place of an initiative that has coordinates. */
const pointOf = ({ places }: InitiativeItem) =>
  places.find(
    (place): place is ItemPlace & { latitude: number; longitude: number } =>
      place.latitude !== null && place.longitude !== null,
  )

function placePoints(a: InitiativeItem, b: InitiativeItem): number {
  const [from, to] = [pointOf(a), pointOf(b)]
  if (!from || !to) return 0
  return weights.place * Math.max(0, 1 - distanceKm(from, to) / nearKm)
}

/** How near two initiatives are, in points: categories in common, actors in common, places near each other. */
export function nearness(a: InitiativeItem, b: InitiativeItem): number {
  const actors = sharedCount(actorSlugs(a), actorSlugs(b))
  return categoryPoints(a, b) + Math.min(actors, 2) * weights.actor + placePoints(a, b)
}

/** The nearest initiatives to one, nearest first, itself left out; equals follow their slug, so the order is always the same. */
export function neighboursOf(item: InitiativeItem, all: readonly InitiativeItem[], limit: number): InitiativeItem[] {
  return all
    .filter((other) => other.documentId !== item.documentId)
    .map((other) => ({ other, points: nearness(item, other) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points || (a.other.slug < b.other.slug ? -1 : 1))
    .slice(0, limit)
    .map(({ other }) => other)
}
