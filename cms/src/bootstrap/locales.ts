import type { Core } from '@strapi/strapi'
import { defaultLocale, localeCodes, type LocaleCode } from '@atlas/shared'

const names: Record<LocaleCode, string> = { fr: 'Français (fr)', en: 'English (en)' }

/** Makes French the default language and English its translation. */
export async function ensureLocales(strapi: Core.Strapi): Promise<void> {
  const locales = strapi.plugin('i18n').service('locales')
  for (const code of localeCodes) {
    if (!(await locales.findByCode(code))) await locales.create({ code, name: names[code] })
  }
  if ((await locales.getDefaultLocale()) !== defaultLocale) await locales.setDefaultLocale({ code: defaultLocale })
}
