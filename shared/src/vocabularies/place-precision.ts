import { defineVocabulary, type CodeOf } from './vocabulary'

/** How close the coordinates of a place are to the real site. */
export const placePrecision = defineVocabulary({
  site: {
    fr: 'Site exact',
    en: 'Exact site',
    definition: {
      fr: 'Le bâtiment ou l’entrée du site.',
      en: 'The building or the entrance of the site.',
    },
  },
  address: {
    fr: 'Adresse',
    en: 'Address',
    definition: {
      fr: 'Le numéro dans la rue.',
      en: 'The number in the street.',
    },
  },
  street: {
    fr: 'Rue ou lieu-dit',
    en: 'Street or locality',
    definition: {
      fr: 'La rue ou le lieu-dit, sans numéro.',
      en: 'The street or the locality, without a number.',
    },
  },
  commune: {
    fr: 'Centre de la commune',
    en: 'Centre of the commune',
    definition: {
      fr: 'Seule la commune est connue : le point n’est pas le lieu.',
      en: 'Only the town is known: the point is not the place.',
    },
  },
  department: {
    fr: 'Centre du département',
    en: 'Centre of the department',
    definition: {
      fr: 'Seul le département est connu : le point n’est pas le lieu.',
      en: 'Only the department is known: the point is not the place.',
    },
  },
  region: {
    fr: 'Centre de la région',
    en: 'Centre of the region',
    definition: {
      fr: 'Seule la région est connue : le point n’est pas le lieu.',
      en: 'Only the region is known: the point is not the place.',
    },
  },
  country: {
    fr: 'Centre du pays',
    en: 'Centre of the country',
    definition: {
      fr: 'Seul le pays est connu : le point n’est pas le lieu.',
      en: 'Only the country is known: the point is not the place.',
    },
  },
})
export type PlacePrecision = CodeOf<typeof placePrecision>
