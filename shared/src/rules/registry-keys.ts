/** SIREN of La Poste, whose establishments have another key. */
const laPoste = '356000000'

/** Whether a number is a SIRET: 14 digits whose Luhn key is right (La Poste: digits that add up to a multiple of 5). */
export function isValidSiret(siret: string): boolean {
  const digits = withoutSpaces(siret)
  if (!/^\d{14}$/.test(digits) || /^0+$/.test(digits)) return false
  if (hasLuhnKey(digits)) return true
  // Only its head office follows the common rule.
  return digits.startsWith(laPoste) && sumOf(digits) % 5 === 0
}

/**
 * Whether a number is a FINESS: 9 characters of which the first two name the department (2A and 2B in Corsica, 97 or 98
 * overseas), with a Luhn key. For the key, the A of Corsica counts as 1 and the B as 2: so are the numbers that its
 * health agency publishes.
 */
export function isValidFiness(finess: string): boolean {
  const number = withoutSpaces(finess).toUpperCase()
  if (!/^(0[1-9]|[1-8]\d|2[AB]|9[0-578])\d{7}$/.test(number)) return false
  return hasLuhnKey(number.replace('A', '1').replace('B', '2'))
}

/** Whether the last digit is the key of the others: from the right, every second digit is doubled (Luhn). */
export function hasLuhnKey(digits: string): boolean {
  const doubled = [...digits].reverse().map((digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1)
    return value > 9 ? value - 9 : value
  })
  return doubled.reduce((sum, value) => sum + value, 0) % 10 === 0
}

const sumOf = (digits: string): number => [...digits].reduce((sum, digit) => sum + Number(digit), 0)

// People copy these numbers in groups.
const withoutSpaces = (number: string): string => number.replace(/\s/g, '')
