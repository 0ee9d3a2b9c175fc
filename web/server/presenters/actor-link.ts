import { filled } from './known'

/** An acronym that the name does not already say; null otherwise. */
export function distinctAcronym(name: string, acronym: string | null): string | null {
  const short = filled(acronym)
  return short !== null && !name.toLocaleLowerCase('fr').includes(short.toLocaleLowerCase('fr')) ? short : null
}

/** An actor as other records name it. */
export interface ActorLink {
  readonly slug: string
  readonly name: string
  readonly acronym: string | null
}

type MaybeActor = { readonly slug: string | null; readonly name: string | null; readonly acronym: string | null } | null

/** The link to an actor; null when there is none, or when it cannot be named. */
export const actorLink = (actor: MaybeActor): ActorLink | null =>
  actor?.slug && actor.name
    ? { slug: actor.slug, name: actor.name, acronym: distinctAcronym(actor.name, actor.acronym) }
    : null
