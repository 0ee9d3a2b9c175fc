import type { GlossaryEntryFragment, GlossaryTextsFragment } from '@atlas/shared'

/** The texts of a term to show: in the language asked for, else the first there is (French). */
export const shownTexts = ({ texts, language }: GlossaryEntryFragment): GlossaryTextsFragment =>
  texts.find((one) => one.language === language) ?? texts[0]!

/** The texts of a term in the other languages. */
export const otherTexts = (entry: GlossaryEntryFragment): GlossaryTextsFragment[] =>
  entry.texts.filter((one) => one !== shownTexts(entry))
