import { sourceCaveat } from './source-caveats.mjs'

/** The day on which the records were collected; nobody has verified one since. */
const collectedOn = '2026-11-22'

const isEmpty = (value) => value === null || value === undefined || (Array.isArray(value) && value.length === 0)

/** Leaves out what is not known: an absent attribute is « non renseigné ». */
export const known = (attributes) =>
  Object.fromEntries(Object.entries(attributes).filter(([, value]) => !isEmpty(value)))

/** A record: its stable id, what is known of it, then its English texts, if any. */
export function record(id, attributes, english = {}) {
  const translation = known(english)
  const translations = Object.keys(translation).length > 0 ? { translations: { en: translation } } : {}
  return { recordId: id, ...known(attributes), ...translations }
}

/** The sources of a record, with what a reader must be warned of. */
export const sources = (collected) =>
  collected.sources.map(({ title, url, accessed_on }) =>
    known({ title, url, accessedOn: accessed_on, caveat: sourceCaveat(url) }),
  )

/** Where a record comes from. A record that cites an unreliable site is not of high confidence, and says why. */
export function provenance(collected) {
  const isDoubtful = collected.sources.some(({ url }) => sourceCaveat(url) === 'unreliable')
  return {
    sources: sources(collected),
    confidence: isDoubtful && collected.confidence === 'high' ? 'medium' : collected.confidence,
    collectedOn,
    reviewState: 'collected',
    internalNote: isDoubtful
      ? 'S’appuie en partie sur un site peu fiable (udpara.org) : à confirmer par une autre source.'
      : null,
  }
}

/** Keys of categories (`axis.code`) from the collected fields that bear the names of the axes. */
export const categories = (collected, ...axes) =>
  axes.flatMap((axis) => [collected[axis] ?? []].flat().map((code) => `${axis}.${code}`))

/** A list of short texts, as the component `text.line`. */
export const lines = (texts) => (texts ?? []).map((text) => ({ text }))
