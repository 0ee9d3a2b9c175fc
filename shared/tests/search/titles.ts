/** Titles of real initiatives, with words that are hard to search: accents, ligatures, elisions, inclusive endings. */
export const titles: readonly { readonly id: string; readonly title: string }[] = [
  { id: 'universite-des-patients-sorbonne', title: 'Université des Patient·es-Sorbonne' },
  { id: 'du-democratie-en-sante', title: 'DU Démocratie en santé' },
  {
    id: 'licence-bobigny',
    title: 'Licence Sciences sanitaires et sociales, parcours médiateur de santé-pair (Bobigny)',
  },
  {
    id: 'hpevm-open-dialogue',
    title: 'Médiation de santé-paire et unité Open Dialogue (Hôpitaux Paris Est Val-de-Marne)',
  },
  { id: 'fsef-sceaux', title: 'Pair-aidant en soins-études à la clinique FSEF de Sceaux' },
  { id: 'gem-entre-temps', title: 'GEM L’Entre-temps (Saint-Denis)' },
  { id: 'mdu-hegp', title: 'Maison des usagers de Broussais puis de l’hôpital Georges-Pompidou' },
  { id: 'cpts-paris-13', title: 'Représentation des usagers dans la CPTS Paris 13' },
  { id: 'comite-des-familles', title: 'Comité des familles pour survivre au VIH' },
  { id: 'checkpoint-paris', title: 'Checkpoint Paris, santé sexuelle communautaire' },
  { id: 'hegp-drepanocytose', title: 'Patients formés à l’éducation thérapeutique de la drépanocytose (HEGP)' },
  {
    id: 'chu-montpellier',
    title: 'Patients partenaires dans l’éducation thérapeutique du lymphœdème (CHU de Montpellier)',
  },
  { id: 'cpts-chateauroux', title: 'Des patients enseignants au cœur des territoires (CPTS Châteauroux & Co)' },
  { id: 'hug', title: 'Patients partenaires des Hôpitaux universitaires de Genève' },
  { id: 'grigny', title: 'Habitants relais et projet de santé local à Grigny' },
  { id: 'hcl-peps', title: 'PEPS, partenariat et expérience patient aux Hospices civils de Lyon' },
  { id: 'james-lind', title: 'James Lind Alliance' },
  { id: 'capital-region', title: 'Représentants d’usagers dans les hôpitaux de la Région capitale du Danemark' },
]
