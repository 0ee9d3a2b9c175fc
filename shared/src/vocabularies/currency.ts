import { defineVocabulary, type CodeOf } from './vocabulary'

/** Currencies of the amounts (ISO 4217). */
export const currency = defineVocabulary({
  EUR: { fr: 'Euro', en: 'Euro' },
  GBP: { fr: 'Livre sterling', en: 'Pound sterling' },
  CHF: { fr: 'Franc suisse', en: 'Swiss franc' },
  DKK: { fr: 'Couronne danoise', en: 'Danish krone' },
  NOK: { fr: 'Couronne norvégienne', en: 'Norwegian krone' },
  SEK: { fr: 'Couronne suédoise', en: 'Swedish krona' },
  CAD: { fr: 'Dollar canadien', en: 'Canadian dollar' },
  USD: { fr: 'Dollar des États-Unis', en: 'US dollar' },
  AUD: { fr: 'Dollar australien', en: 'Australian dollar' },
  NZD: { fr: 'Dollar néo-zélandais', en: 'New Zealand dollar' },
  JPY: { fr: 'Yen', en: 'Yen' },
})
export type Currency = CodeOf<typeof currency>
