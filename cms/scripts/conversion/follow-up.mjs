import { record, sources } from './record.mjs'

/** The collected rules are written in English; these are their French translations. */
const answeredByInFrench = {
  plan: 'Des jalons publiés qui couvrent l’année du projet',
  benchmark: 'Des fiches de comparaison publiées à chacune des trois échelles',
  typology:
    'Des axes et des catégories publiés, chacun avec une définition ; part des initiatives classées sur tous les axes obligatoires',
  remuneration: 'Des pratiques publiées avec une source ; celles d’Île-de-France comptées à part',
  factors: 'Des leviers, freins et dynamiques publiés, aux deux niveaux, classés par type d’acteur',
  definition: 'Une définition publiée et adoptée',
  map: 'Des initiatives publiées avec un lieu, par département ; part des fiches vérifiées dans les douze derniers mois',
  literature: 'Des publications publiées, scientifiques ou non, avec un résumé dans nos mots',
  method: 'Des recherches bibliographiques publiées, avec la base, l’équation et la date',
  interviews: 'Le nombre d’entretiens enregistrés (chiffres seulement)',
  priority_themes: 'Des thématiques prioritaires publiées, avec leurs raisons',
  training: 'Des formations et des recommandations de formation publiées',
  institutions: 'Des recommandations publiées sur ce volet',
  professionals: 'Des recommandations publiées sur ce volet',
  buy_in: 'Des recommandations publiées sur ce volet',
  competencies: 'Des compétences publiées dans chaque famille',
  communication: 'Des recommandations de communication publiées et au moins un outil à télécharger',
  implementation: 'Des recommandations publiées sur ce volet, chacune avec un indicateur',
  final_report: 'Une édition figée du rapport, qui contient toutes les parties obligatoires',
  glossary: 'Des termes du glossaire publiés avec une source',
  annual_review: 'Une édition figée, avec ce qui la distingue de la précédente',
  dashboard: 'Cette page, avec au moins un jalon mis à jour dans le dernier trimestre',
  minutes: 'Des réunions tenues qui ont un compte rendu',
  deliverables: 'Des livrables avec un fichier ou un lien',
}

/** What the call asks for, in both languages. */
export const requirements = ({ requirements: collected }) =>
  collected.map((requirement, index) => {
    const answeredBy = answeredByInFrench[requirement.id]
    if (!answeredBy) throw new Error(`No French translation of what answers ${requirement.id}`)
    return record(
      requirement.id,
      {
        title: requirement.title_fr,
        order: index + 1,
        part: requirement.part,
        kind: requirement.kind,
        due: requirement.due,
        answeredBy,
        sources: sources(requirement),
      },
      { title: requirement.title_en, answeredBy: capitalised(requirement.answered_by) },
    )
  })

const capitalised = (text) => text.charAt(0).toUpperCase() + text.slice(1)

/** The calendar of the call. A month alone is written as its first day, with the precision that says so. */
export const milestones = ({ milestones: collected }) =>
  collected.map((milestone) =>
    record(
      milestone.id,
      {
        title: milestone.title_fr,
        dueOn: milestone.date.padEnd(10, '-01'),
        datePrecision: milestone.date_precision,
        state: milestone.state,
        sources: sources(milestone),
      },
      { title: milestone.title_en },
    ),
  )
