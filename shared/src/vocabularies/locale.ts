/** Languages of the atlas (BCP 47); French is the reference, English its translation. */
export const localeCodes = ['fr', 'en'] as const
export type LocaleCode = (typeof localeCodes)[number]
export const defaultLocale: LocaleCode = 'fr'

/** Whether a value names a language of the atlas. */
export const isLocaleCode = (value: unknown): value is LocaleCode => localeCodes.includes(value as LocaleCode)
