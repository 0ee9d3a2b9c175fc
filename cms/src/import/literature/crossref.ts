import { refuse } from '../readers/refused-file'
import type { RawReference } from './csl-values'

const TIMEOUT_MS = 10_000
const MOST = 200

/** What Crossref answers to a DOI: its reference, or null when it does not know it. */
export type AskRegistry = (doi: string) => Promise<RawReference | null>

/** Asks Crossref, the registry of most scientific DOIs. Throws a RefusedFile when it cannot be reached. */
export const askCrossref: AskRegistry = async (doi) => {
  const address = `https://api.crossref.org/works/${encodeURIComponent(doi)}/transform/application/vnd.citationstyles.csl+json`
  const headers = { 'user-agent': 'atlas-partenariat-sante (import of references)' }
  const answer = await fetch(address, { headers, signal: AbortSignal.timeout(TIMEOUT_MS) }).catch(() => null)
  if (answer?.status === 404) return null
  if (!answer?.ok)
    return refuse(
      'Crossref n’est pas joignable\u202f: les DOI ne peuvent pas être lus maintenant. Réessayez plus tard, ou importez un fichier BibTeX ou RIS.',
    )
  return (await answer.json()) as RawReference
}

/** The DOIs of a list, one a line or cut by spaces, commas or semicolons; each once. Throws a RefusedFile. */
export function doisOf(text: string): string[] {
  const bare = text
    .replace(/^\ufeff/, '')
    .split(/[\s;,]+/)
    .filter(Boolean)
    .map((item) => item.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)/i, ''))
  const odd = bare.find((doi) => !/^10\.\d{4,9}\/\S+$/.test(doi))
  if (odd) refuse(`«\u00a0${odd.slice(0, 60)}\u00a0» n’est pas un DOI.`)
  const dois = [...new Set(bare)]
  if (dois.length > MOST) refuse(`La liste a ${dois.length} DOI\u202f: ${MOST} au plus.`)
  return dois
}
