import { known, provenance, record } from './record.mjs'

/** The organisations. */
export const actors = ({ actors: collected }) =>
  collected.map((actor) =>
    record(actor.id, {
      name: actor.name,
      acronym: actor.acronym,
      type: `actor_type.${actor.actor_type}`,
      description: actor.description,
      place: place(actor.place),
      finess: actor.finess,
      siret: actor.siret,
      website: actor.website,
      ...provenance(actor),
    }),
  )

function place({ country, department_code, commune, latitude, longitude }) {
  return known({ commune, departmentCode: department_code, country, latitude, longitude })
}

const nameKey = (name) => name.toLowerCase().replaceAll('’', "'")

/** Finds an organisation by the exact name or acronym that a source uses; null when none or several bear it. */
export function actorByName({ actors: collected }) {
  const ids = new Map()
  for (const actor of collected) {
    for (const name of [actor.name, actor.acronym].filter(Boolean)) {
      ids.set(nameKey(name), [...(ids.get(nameKey(name)) ?? []), actor.id])
    }
  }
  return (name) => {
    const found = ids.get(nameKey(name)) ?? []
    return found.length === 1 ? found[0] : null
  }
}
