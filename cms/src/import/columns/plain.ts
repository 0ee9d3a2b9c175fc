/** A word without case, accents or typography, to be compared: « Numéro  FINESS » → « numero finess ». */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replaceAll('’', "'")
    .replace(/\s*[>›→/]\s*/g, ' › ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
