const names: Readonly<Record<string, string>> = { fr: 'Français', en: 'Anglais' }

/** The name of a language, in French. */
export const localeLabel = (locale: string): string => names[locale] ?? locale
