import { defineVocabulary, type CodeOf } from './vocabulary'

/** How far a version of the definition has come. */
export const definitionState = defineVocabulary({
  draft: {
    fr: 'Proposition',
    en: 'Draft',
    definition: {
      fr: 'Écrite par le groupe de travail, pas encore débattue.',
      en: 'Written by the working group, not debated yet.',
    },
  },
  consulted: {
    fr: 'Soumise à consultation',
    en: 'Under consultation',
    definition: {
      fr: 'Soumise à l’avis d’usagers, de professionnels ou d’institutions.',
      en: 'Put to users, professionals or institutions.',
    },
  },
  adopted: {
    fr: 'Adoptée',
    en: 'Adopted',
    definition: {
      fr: 'Version de référence : c’est celle que le public voit.',
      en: 'Version of reference: the one that the public sees.',
    },
  },
})
export type DefinitionState = CodeOf<typeof definitionState>
