import { categories, known, provenance, record } from './record.mjs'
import { isCopy } from './source-caveats.mjs'

/** Kinds read in the collected titles, where the collected kind is another. */
const types = {
  'ars-idf-aac-2024': 'other', // « Appel à candidatures » recommends nothing to practitioners
}

/** The literature, scientific or not. */
export const publications = ({ publications: collected }) =>
  collected.map((publication) =>
    record(publication.id, {
      title: publication.title,
      type: types[publication.id] ?? publication.type,
      language: publication.language,
      isScientific: publication.scientific,
      authors: publication.authors
        .filter((author) => !isEtAl(author))
        .map(initialsApart)
        .map(known),
      hasMoreAuthors: publication.authors.some(isEtAl),
      issuedYear: publication.year,
      containerTitle: publication.container_title,
      publisher: publication.publisher,
      volume: publication.volume,
      issue: publication.issue,
      pages: publication.pages,
      doi: publication.doi,
      url: publication.url,
      abstract: publication.abstract_fr,
      scale: publication.scale,
      readStatus: readStatus(publication),
      isCopy: isCopy(publication.url),
      categories: categories(publication, 'field', 'theme'),
      ...provenance(publication),
    }),
  )

/** The collected files cut `Tritter JQ` after the first initial (`Tritter J`, `Q`): initials go with the given name. */
function initialsApart({ family, given, ...rest }) {
  const [, name, initials] = /^(.+?)((?: [A-Z])+)$/.exec(family ?? '') ?? []
  return name ? { family: name, given: `${initials.trim()} ${given}`, ...rest } : { family, given, ...rest }
}

const isEtAl = ({ literal }) => literal === 'et al.'

/** Cited from general knowledge when the only source is the DOI; what else there is was read in part. */
const readStatus = ({ sources }) =>
  sources.every(({ url }) => new URL(url).host === 'doi.org') ? 'reference_only' : 'excerpt'

const addressKey = (url) =>
  url
    .replace(/^https?:\/\/(dx\.)?(www\.)?/, '')
    .replace(/\/$/, '')
    .toLowerCase()

/** Finds the publications that a record cites among its sources: same address, and of one publication only. */
export function publicationsCited({ publications: collected }) {
  const ids = new Map()
  for (const { id, url, doi } of collected) {
    const addresses = new Set([addressKey(url), ...(doi ? [addressKey(`https://doi.org/${doi}`)] : [])])
    for (const address of addresses) ids.set(address, [...(ids.get(address) ?? []), id])
  }
  return ({ sources }) => {
    const found = sources.map(({ url }) => ids.get(addressKey(url)) ?? []).filter((same) => same.length === 1)
    return [...new Set(found.flat())]
  }
}
