/**
 * What the collected texts of the pay practices say in words, read one by one. Where the words do not decide,
 * the practice is absent here and the attribute stays empty.
 */

/** What is paid (codes of `payPurpose`). */
export const purposes = {
  'has-perte-de-revenu': 'compensation', // « Indemnité de perte de revenu »
  'representants-usagers-conge-representation': 'compensation', // « compensation possible par l'État de la perte de rémunération »
  'udaf-representation-familles': 'compensation', // « L'employeur maintient le salaire et se fait rembourser »
  'msp-salariat': 'work', // « est salarié de l'établissement »
  'msp-appel-a-projets-ars-idf': 'work', // « Salarié de la structure retenue »
  'msp-ch-cadillac': 'work', // « Agent de l'établissement public de santé »
  'travailleurs-pairs-requalification': 'work', // « Salarié sous contrat »
  'sorbonne-paris-nord-patients-enseignants': 'work', // « recrutés comme enseignants vacataires »
  'strasbourg-patients-simules': 'work', // « recrute près de 70 patients simulés rémunérés »
  'fpea-certification-gratuite': 'non_monetary', // « une forme de contrepartie non monétaire »
  'suisse-compensation-appel': 'compensation', // « la compensation du temps des patients et du public »
}

/** Who receives (codes of `payee`). */
export const payees = {
  'has-perte-de-revenu': 'person', // « Les collaborateurs […] perçoivent »
  'udaf-representation-familles': 'employer', // « L'employeur […] se fait rembourser par l'union »
  'formation-base-ru-indemnite': 'person', // « Les représentants […] perçoivent une indemnité »
  'msp-salariat': 'person', // « est salarié de l'établissement »
  'msp-appel-a-projets-ars-idf': 'person', // « Salarié de la structure retenue »
  'msp-ch-cadillac': 'person', // « Agent de l'établissement public de santé »
  'travailleurs-pairs-requalification': 'person', // « Salarié sous contrat »
  'sorbonne-paris-nord-patients-enseignants': 'person', // « Enseignant vacataire de l'université »
  'nhs-england-ppv-niveau-4': 'person', // « Les partenaires […] reçoivent un paiement »
  'nice-decideurs-plus-4h': 'person', // « Forfait versé aux membres profanes »
}

/** Simulated patients play a part: a neighbouring status, not partner users. */
export const neighbouringStatus = new Set(['strasbourg-patients-simules', 'paris-cite-patients-standardises'])

/** For whom, from when, for how long: what completes or splits the collected amount. */
export const rateReadings = {
  'cofor-indemnite-formation': [{ audience: 'Module de douze cours' }], // « 250 euros par module de douze cours »
  'nice-decideurs-plus-4h': [{ threshold: 'Réunion de plus de 4 heures' }],
  'nice-decideurs-moins-4h': [{ threshold: 'Réunion jusqu’à 4 heures incluses' }],
  'nice-experience-vecue': [
    { amountMin: 75, amountMax: 75, threshold: 'Jusqu’à 4 heures' }, // « 75 livres jusqu'à 4 heures »
    { amountMin: 150, amountMax: 150, threshold: 'Au-delà de 4 heures' }, // « 150 livres au-delà »
  ],
  'chf-taux-commonwealth': [{ hoursPerUnit: 5 }], // « journée de 5 heures »
  'hcnsw-consulter': [{ threshold: 'Une heure payée au minimum' }], // « Minimum d'une heure payée »
  'pays-bas-plafond-benevole': [{ threshold: 'Plafond annuel' }], // « montant annuel limité »
}
