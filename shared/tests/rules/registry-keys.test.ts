import { isValidFiness, isValidSiret } from '../../src'

describe('SIRET', () => {
  it.each([
    ['La Poste, head office', '35600000000048'],
    ['La Poste, another establishment: no Luhn key, but a sum of digits that 5 divides', '35600000049837'],
    ['INSEE’s own example', '73282932000074'],
    ['EDF', '55208131766522'],
    ['Nantes Université', '13002974700016'],
    ['AP-HP', '26750045200011'],
    ['copied in groups', '732 829 320 00074'],
  ])('%s', (_whose, siret) => expect(isValidSiret(siret)).toBe(true))

  it.each([
    ['one digit wrong', '73282932000075'],
    ['two digits swapped', '72382932000074'],
    ['La Poste, sum of digits that 5 does not divide', '35600000049838'],
    ['La Poste’s rule with another SIREN', '35600000149836'],
    ['too short', '7328293200007'],
    ['too long', '732829320000740'],
    ['a SIREN', '732829320'],
    ['letters', '7328293200007A'],
    ['only zeros', '00000000000000'],
    ['nothing', ''],
  ])('not: %s', (_why, siret) => expect(isValidSiret(siret)).toBe(false))
})

describe('FINESS', () => {
  it.each([
    ['AP-HP', '750712184'],
    ['Hospices civils de Lyon', '690781810'],
    ['CHU de Bordeaux', '330781196'],
    ['CHU de Guadeloupe', '970100228'],
    ['hospitals of Haute-Corse: Bastia', '2B0000020'],
    ['Calvi', '2B0005342'],
    ['Corte-Tattone', '2B0004246'],
    ['hospitals of Corse-du-Sud: Bonifacio', '2A0000170'],
    ['Castelluccio', '2A0000386'],
    ['Sartène', '2A0002606'],
    ['in small letters', '2a0002606'],
  ])('%s', (_whose, finess) => expect(isValidFiness(finess)).toBe(true))

  it.each([
    ['one digit wrong', '750712185'],
    ['the wrong letter of Corsica', '2A0000020'],
    ['a department that is none', '960712184'],
    ['letters elsewhere', '75A712184'],
    ['too short', '75071218'],
    ['too long', '7507121840'],
    ['nothing', ''],
  ])('not: %s', (_why, finess) => expect(isValidFiness(finess)).toBe(false))
})
