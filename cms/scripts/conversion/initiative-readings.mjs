/**
 * What the descriptions of the initiatives say in words and the collected numbers do not, read one by one.
 * Each line quotes the words that it stands on.
 */

/** Initiatives whose start year is approximate, or whose sources disagree. */
export const circaStartYears = new Set([
  'universite-des-patients-sorbonne', // « Les sources la datent de 2009 ou de 2010 »
  'mdu-hegp', // « Les sources la datent de 1995 ou de 1996 »
  'compare-cohorte-patients', // « Les sources situent la création fin 2017 ou en 2018 »
  'ikambere-mediation', // « Les sources donnent 1997 ou 1998 comme année de création »
  'sante-commune-vaulx', // « Ouvert environ trois ans avant un article d'octobre 2021 »
])

/** Counts of partner users that are approximate, or dated. */
export const countReadings = {
  'bobigny-patients-enseignants': { isApproximate: true }, // « une quinzaine à une vingtaine »
  'ars-idf-mediateurs-sante-pairs': { isApproximate: true }, // « Plus de 65 »
  'ghu-paris-mediateurs-pairs': { isApproximate: true, year: 2024 }, // « Une dépêche de 2024 en compte une dizaine »
  'mussp-ermont-comite-usagers': { isApproximate: true }, // « une quinzaine »
  'enfants-du-canal-travailleurs-pairs': { isApproximate: true }, // « Une demi-douzaine »
  'inserm-college-relecteurs': { isApproximate: true }, // « environ 130 »
  epop: { year: 2025 }, // « En 2025 : 70 intervenants »
  'expertise-patient': { isApproximate: true }, // « environ 80 »
  'ccoms-programme-msp': { year: 2022 }, // « En 2022, 129 médiateurs »
  'khsc-patient-family-advisory': { isApproximate: true }, // « plus de soixante conseillers »
}
