import { foldText } from '../search/words'

/** Sex, year, month, department (Corsica's 2A and 2B), commune, order, and the key of two digits, spaces or not between. */
const socialSecurityNumber =
  /(?<![0-9])([12378])[ .\-\u00a0\u202f]?(\d{2})[ .\-\u00a0\u202f]?(0[1-9]|1[0-2]|[2-9]\d)[ .\-\u00a0\u202f]?(\d{2}|2[ABab])[ .\-\u00a0\u202f]?(\d{3})[ .\-\u00a0\u202f]?(\d{3})[ .\-\u00a0\u202f]?(\d{2})(?![0-9])/g

/** The number without its key: 2A counts as 19 and 2B as 18 (INSEE). */
const numberOf = (digits: string): number => Number(digits.toUpperCase().replace('2A', '19').replace('2B', '18'))

/**
 * Whether a text holds a French social security number (NIR): 13 characters and the key, 97 minus the rest of the number
 * divided by 97. A number whose key is wrong is something else.
 */
export function holdsSocialSecurityNumber(text: string): boolean {
  return [...text.matchAll(socialSecurityNumber)].some((match) => {
    const parts = match.slice(1)
    const key = parts.pop()!
    return 97 - (numberOf(parts.join('')) % 97) === Number(key)
  })
}

const illness =
  '(?:cancer|diabete|leucemie|sclerose|alzheimer|parkinson|vih|sida|depression|schizophrenie|bipolaire|bipolarite|autisme|epilepsie|asthme|tumeur|insuffisance|psychose|addiction|maladie|pathologie|trouble|handicap|diabetes|illness|disease|depression|schizophrenia|epilepsy)'

/** Written as `foldText` leaves them: small letters, no accents. */
const ownHealth: readonly RegExp[] = [
  /\b(?:mon|notre|my|our) (?:diagnostic|diagnosis|traitement|treatment|dossier medical|medical record|hospitalisation|handicap|disability)\b/,
  new RegExp(`\\b(?:ma|mon|my) ${illness}\\b`),
  /\b(?:je suis|j.ai ete) (?:atteinte?|malade|diagnostique|hospitalise|suivie? pour|traitee? pour|soignee? pour)/,
  /\b(?:i am|i was|i have been) (?:diagnosed|ill with|hospitalised|hospitalized|treated for|suffering)/,
  new RegExp(`\\b(?:je souffre|j.ai un|j.ai une|i suffer|i have a?) ?(?:d.|de |du |from )?${illness}\\b`),
]

/** A person named by a title, then words of illness within the same sentence. */
const namedPerson = /\b(?:M|Mme|Mlle|Monsieur|Madame|Mr|Mrs|Ms|Dr)\.? \p{Lu}[\p{L}'’-]+[^.!?\n]{0,60}/gu
const beingIll = new RegExp(
  `\\b(?:atteinte?|souffre|malade|diagnostique|hospitalise|suffers|diagnosed|hospitalised|is ill)\\b|\\b${illness}\\b`,
)

/**
 * Whether a text seems to speak of the health of a person who can be recognised: its author, or somebody named. Modest:
 * it serves to warn, and whoever writes decides.
 */
export function seemsHealthData(text: string): boolean {
  const folded = foldText(text).replaceAll('’', "'")
  if (ownHealth.some((pattern) => pattern.test(folded))) return true
  return [...text.matchAll(namedPerson)].some(([words]) => beingIll.test(foldText(words)))
}
