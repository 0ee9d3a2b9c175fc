import { defineVocabulary, type CodeOf } from './vocabulary'

/** How close the coordinates of a place are to the real site. */
export const placePrecision = defineVocabulary({
  site: { fr: 'Site exact', en: 'Exact site' },
  address: { fr: 'Adresse', en: 'Address' },
  street: { fr: 'Rue ou lieu-dit', en: 'Street or locality' },
  commune: { fr: 'Centre de la commune', en: 'Centre of the commune' },
  department: { fr: 'Centre du département', en: 'Centre of the department' },
  region: { fr: 'Centre de la région', en: 'Centre of the region' },
  country: { fr: 'Centre du pays', en: 'Centre of the country' },
})
export type PlacePrecision = CodeOf<typeof placePrecision>
