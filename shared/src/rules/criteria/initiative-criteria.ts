import type { Criterion } from './criterion'

/**
 * What an initiative that is fully described says. The first five are the headings of GRIPP2-SF, the short form of the
 * checklist for reporting patient and public involvement, turned from a study to any action (Staniszewska S. et al.,
 * BMJ 2017;358:j3453, https://doi.org/10.1136/bmj.j3453): aim, methods, results, outcomes, reflections. The others
 * are what the call asks of the census: who, at which level, in which role, paid how, evaluated how, after which source.
 */
export const initiativeCriteria: readonly Criterion[] = [
  {
    code: 'aim',
    label: { fr: 'But', en: 'Aim' },
    expected: {
      fr: 'Ce que l’on attend de la participation des usagers.',
      en: 'What the involvement of users is meant to bring.',
    },
    metBy: [{ field: 'objectives.text' }],
  },
  {
    code: 'methods',
    label: { fr: 'Démarche', en: 'Methods' },
    expected: {
      fr: 'Comment les usagers ont pris part, à quelles étapes et avec quel appui.',
      en: 'How users took part, at which stages and with what support.',
    },
    metBy: [{ field: 'approach' }],
  },
  {
    code: 'results',
    label: { fr: 'Résultats', en: 'Results' },
    expected: {
      fr: 'Ce que l’action a produit, favorable ou non.',
      en: 'What the action produced, favourable or not.',
    },
    metBy: [{ field: 'outcomes' }],
  },
  {
    code: 'conclusions',
    label: { fr: 'Effets du partenariat', en: 'Effects of the partnership' },
    expected: {
      fr: 'Ce que la participation des usagers a changé dans l’action et pour les personnes.',
      en: 'What the involvement of users changed in the action and for people.',
    },
    metBy: [{ field: 'partnershipEffects' }],
  },
  {
    code: 'reflections',
    label: { fr: 'Regard critique', en: 'Critical perspective' },
    expected: {
      fr: 'Ce qui a bien marché, ce qui a moins bien marché et ce que d’autres peuvent en apprendre.',
      en: 'What went well, what did not, and what others can learn from it.',
    },
    metBy: [{ field: 'lessons' }],
  },
  {
    code: 'who',
    label: { fr: 'Qui participe', en: 'Who takes part' },
    expected: {
      fr: 'Combien d’usagers partenaires, ou quelles organisations avec eux.',
      en: 'How many partner users, or which organisations with them.',
    },
    metBy: [{ field: 'partnerUserCount.value' }, { field: 'partnerActors' }],
  },
  {
    code: 'level',
    label: { fr: 'Niveau d’engagement', en: 'Level of engagement' },
    expected: {
      fr: 'Une catégorie de l’axe « Niveau d’engagement ».',
      en: 'A category of the axis “Engagement level”.',
    },
    metBy: [{ axis: 'engagement_level' }],
  },
  {
    code: 'role',
    label: { fr: 'Rôle des usagers', en: 'Role of users' },
    expected: {
      fr: 'Une catégorie de l’axe « Rôle de l’usager », ou le nom du rôle sur place.',
      en: 'A category of the axis “User role”, or the name of the role on site.',
    },
    metBy: [{ axis: 'user_role' }, { field: 'sourceRoleLabel' }],
  },
  {
    code: 'pay',
    label: { fr: 'Rémunération', en: 'Pay' },
    expected: {
      fr: 'Une fiche de pratique de rémunération qui cite l’initiative, même pour dire que c’est bénévole.',
      en: 'A record of a pay practice that names the initiative, even to say that it is voluntary.',
    },
    metBy: [{ linkedFrom: 'remunerationPractices' }],
  },
  {
    code: 'evaluation',
    label: { fr: 'Évaluation', en: 'Evaluation' },
    expected: {
      fr: 'Qui a évalué l’action, ou l’absence d’évaluation.',
      en: 'Who evaluated the action, or that nobody did.',
    },
    metBy: [{ field: 'evaluation' }],
  },
  {
    code: 'sources',
    label: { fr: 'Sources', en: 'Sources' },
    expected: {
      fr: 'Au moins une source, avec son adresse.',
      en: 'At least one source, with its address.',
    },
    metBy: [{ field: 'sources.url' }],
  },
]
