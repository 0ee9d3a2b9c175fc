/**
 * What the collected definitions of the terms say in words, read one by one. The words that a reading stands on are
 * quoted; where they do not decide, the term is absent here.
 */

/**
 * Pairs collected both as broader and as related, which SKOS keeps apart (S27), where the definitions name two different
 * natures (a person and an activity, a tool and what it measures…): they stay related. In the other pairs one term is a
 * kind or a part of the other: they stay broader and narrower.
 */
export const onlyRelated = {
  semantisation: ['savoir-experientiel'], // « Travail […], condition pour que ce vécu devienne un savoir »: an activity
  'pair-aidance': ['usager-ressource'], // « Soutien » is an activity, « Usager qui transmet » a person
  'mediateur-sante-pair': ['travail-pair'], // « Professionnel salarié » is a person, « Exercice professionnel » an activity
  'autonomie-en-sante': ['pouvoir-agir'], // « Démarche […] pour renforcer la capacité »: not the capacity itself
  'decision-partagee': ['partenariat-de-soins'], // « Processus » within a « Relation »
  'aide-a-la-decision': ['decision-partagee'], // « Outil » of a « Processus »
  'plan-interdisciplinaire': ['partenariat-de-soins'], // « Plan » drawn up in a « Relation »
  'droits-des-usagers': ['democratie-en-sante'], // « Droits » and « Ensemble des démarches »
  'representant-usagers': ['democratie-en-sante'], // « Membre d’une association » and « Ensemble des démarches »
  'france-assos-sante': ['association-agreee'], // « Union nationale des associations agréées »: what groups them
  'co-decision': ['partenariat'], // « elle distingue le partenariat de la collaboration »: a feature of the level
  prems: ['experience-patient'], // « Questionnaire qui mesure le vécu »
  'licence-msp': ['mediateur-sante-pair'], // « Parcours » of training of a « Professionnel »
  'leadership-transformationnel': ['usager-coach'], // « Capacité […] attribuée à l’usager coach »
  indemnisation: ['remuneration'], // « sans lien de travail »; a « Rémunération » is « Contrepartie […] d’un travail »
  'juste-valeur-marchande': ['remuneration'], // « Niveau de paiement »
  'pension-invalidite': ['cumul-prestations'], // « Revenu de remplacement » and « Question de savoir »
  'conge-representation': ['indemnisation'], // « Droit d’un salarié […] à s’absenter »
  'outil-cadicee': ['evaluation-partenariat'], // « Outil » of a « Mesure »
}

/** Synonyms that have an entry of their own: one form names one term. */
export const termsOfTheirOwn = {
  'usager-partenaire': ['patient partenaire'], // « Appellation courante de l’usager partenaire lorsqu’il s’agit d’un patient »
}

/** What a term is mistaken for, as a definition says. */
export const notToConfuse = {
  'representant-usagers': ['patient-partenaire'], // « n’est pas un patient partenaire »
  'patient-simule': ['patient-partenaire'], // « ce n’est pas nécessairement un malade ni un partenaire »
  collaboration: ['partenariat'], // « n’est pas codécideur »; codécision « distingue le partenariat de la collaboration »
  satisfaction: ['experience-patient'], // « distincte de l’expérience vécue »
  indemnisation: ['remuneration'], // « sans lien de travail »
}

/** Who uses the term, as a definition says. */
export const users = {
  'usager-partenaire': { fr: 'ARS Île-de-France', en: 'ARS Île-de-France (regional health agency)' }, // « l’agence francilienne préfère ce terme »
  'patient-partenaire': { fr: 'Académie de médecine', en: 'French Academy of Medicine' }, // « retenue de préférence […] par l’Académie de médecine »
  participation: { fr: 'Secteurs social et médico-social', en: 'Social and long-term care' }, // « employé surtout dans le social et le médico-social »
  'contributeur-public': { fr: 'Royaume-Uni', en: 'United Kingdom' }, // « Terme britannique »
  'honoraire-participation': { fr: 'Organismes britanniques', en: 'UK bodies' }, // « proposée par les organismes britanniques »
  vacation: { fr: 'HAS, universités', en: 'HAS, universities' }, // « utilisée par la HAS et les universités »
}

/** Terms to which another is preferred. */
export const deprecated = new Set([
  'patient-expert', // « terme discuté »; patient partenaire est « retenue de préférence à “patient expert” par l’Académie de médecine »
])

/** Terms whose name is a word of every day: marking it in the texts would explain what nobody asks. */
export const everydayWords = new Set([
  ...['information', 'consultation', 'collaboration', 'partenariat', 'participation', 'pair', 'satisfaction'],
  ...['remuneration', 'aller-vers', 'convention-collective'],
])

/** Forms of a term that are common or mean something else as often, in each language. */
export const everydayForms = {
  'usager-du-systeme-de-sante': { fr: ['usager'] },
  'proche-aidant': { fr: ['aidant'] },
  'recit-experience': { fr: ['témoignage'] },
  instrumentalisation: { fr: ['caution'] },
  'mediateur-sante-pair': { fr: ['MSP'], en: ['MSP'] }, // also « maison de santé pluriprofessionnelle »
  retablissement: { en: ['Recovery'] },
}

/** English definitions that do not say what the French says, said again after the French. */
export const englishDefinitions = {
  // « décident ensemble et évaluent ensemble »: the English left out the shared decision
  'partenariat-en-sante':
    'Way of working in which users and professionals pool what each of them knows and can do, decide together and evaluate together, so that care gets better and everyone’s life with it.',
  // « l’agence francilienne préfère ce terme »: the English left out who uses it
  'usager-partenaire':
    'Person who puts lived-experience knowledge at the service of care, teams or decisions; the Île-de-France health agency prefers this term to ‘patient partner’ so as to include people supported by services and carers.',
}
