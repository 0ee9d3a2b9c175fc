import { holdsSocialSecurityNumber, seemsHealthData } from '../../src'

describe('a social security number', () => {
  it.each([
    ['with spaces', 'Mon numéro : 1 85 05 78 006 084 91.'],
    ['in one piece', '185057800608491'],
    ['of a woman born in Corsica', '2 85 05 2A 006 084 82'],
    ['with no-break spaces', '1\u00a085\u00a005\u00a078\u00a0006\u00a0084\u00a091'],
  ])('is found %s', (_how, text) => {
    expect(holdsSocialSecurityNumber(text)).toBe(true)
  })

  it.each([
    ['with a wrong key', '1 85 05 78 006 084 92'],
    ['without its key', '1 85 05 78 006 084'],
    ['that is a SIRET', '356 000 000 00048'],
    ['that is a telephone number', '01 44 02 00 00'],
    ['within a longer number', '9185057800608491'],
    ['that is a DOI', '10.1136/bmj.n71'],
  ])('is not a number %s', (_how, text) => {
    expect(holdsSocialSecurityNumber(text)).toBe(false)
  })
})

describe('words about the health of a person', () => {
  it.each([
    'Depuis mon diagnostic, je participe.',
    'Je suis atteinte de sclérose en plaques.',
    'J’ai été hospitalisé à Avicenne.',
    'Mme Dupont souffre d’un cancer.',
    'M. Martin, malade, anime les ateliers.',
    'I was diagnosed last year.',
    'Ma maladie m’a appris cela.',
  ])('are pointed out: %s', (text) => {
    expect(seemsHealthData(text)).toBe(true)
  })

  it.each([
    'Des personnes atteintes de cancer témoignent.',
    'Un parcours pour les patients diabétiques.',
    'Le diagnostic territorial a été partagé.',
    'Madame Durand préside l’association. Le cancer est son thème.',
    'Maison des usagers de l’hôpital Saint-Antoine',
    'Patients with diabetes meet every week.',
    '',
  ])('are not seen where nobody can be recognised: %s', (text) => {
    expect(seemsHealthData(text)).toBe(false)
  })
})
