/** What the field writes in full or in letters, as `foldText` leaves it; the longer first. */
const abbreviations: readonly (readonly [inFull: RegExp, letters: string])[] = [
  [/\bgroupes? d.entraide mutuelle\b/g, 'gem'],
  [/\bcentres? hospitaliers? universitaires?\b/g, 'chu'],
  [/\bcentres? hospitaliers?\b/g, 'ch'],
  [/\beducation therapeutique(?: du patient| des patients)?\b/g, 'etp'],
  [/\bagences? regionales? de sante\b/g, 'ars'],
  [/\buniversites?\b/g, 'univ'],
]

/** A folded text with what is often abbreviated written in letters. */
export const abbreviate = (folded: string): string =>
  abbreviations.reduce((text, [inFull, letters]) => text.replace(inFull, letters), folded)
