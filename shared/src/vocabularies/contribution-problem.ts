import { defineVocabulary, type CodeOf } from './vocabulary'

/** What can be wrong with what a visitor sends: each sentence says what to do. `{max}`, `{first}` and `{last}` are filled in. */
export const contributionProblem = defineVocabulary({
  required: { fr: 'Remplissez ce champ.', en: 'Fill in this field.' },
  choice_required: { fr: 'Choisissez une réponse.', en: 'Choose an answer.' },
  consent_required: {
    fr: 'Cochez cette case pour envoyer : sans votre accord, nous ne gardons rien.',
    en: 'Tick this box to send: without your agreement we keep nothing.',
  },
  source_required: {
    fr: 'Donnez une page en ligne, ou dites où vérifier : rien n’est publié sans source.',
    en: 'Give a page online, or say where to check: nothing is published without a source.',
  },
  too_long: {
    fr: 'Ce texte est trop long : {max} caractères au plus.',
    en: 'This text is too long: {max} characters at most.',
  },
  too_many: { fr: 'Il y a trop de réponses ici.', en: 'There are too many answers here.' },
  unknown_choice: {
    fr: 'Ce choix n’existe pas : choisissez dans la liste.',
    en: 'There is no such choice: choose from the list.',
  },
  web_address: {
    fr: 'Donnez une adresse complète, qui commence par https://',
    en: 'Give a whole address, which begins with https://',
  },
  email: {
    fr: 'Donnez une adresse complète, comme nom@exemple.fr.',
    en: 'Give a whole address, like name@example.org.',
  },
  year: {
    fr: 'Donnez une année en quatre chiffres, de {first} à {last}.',
    en: 'Give a year in four digits, from {first} to {last}.',
  },
  years_reversed: {
    fr: 'L’année de fin est avant l’année de début.',
    en: 'The end year is before the start year.',
  },
  social_security_number: {
    fr: 'Ce texte contient un numéro de sécurité sociale. Retirez-le : l’atlas ne garde rien sur la santé ou l’identité de personnes.',
    en: 'This text holds a French social security number. Remove it: the atlas keeps nothing about the health or identity of persons.',
  },
  unknown_field: { fr: 'Ce champ n’existe pas.', en: 'There is no such field.' },
  unknown_record: { fr: 'Cette fiche n’existe pas, ou plus.', en: 'There is no such record, or not any more.' },
})
export type ContributionProblemCode = CodeOf<typeof contributionProblem>
