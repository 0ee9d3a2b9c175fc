import type { StrapiApp } from '@strapi/strapi/admin'

type Theme = StrapiApp['configurations']['themes']['light']

/** The blue of our mark in the place of the product's violet; text on it keeps a contrast above 4.5. */
const light = {
  primary100: '#eef4fa',
  primary200: '#c9dcee',
  primary500: '#3f7ab3',
  primary600: '#1d4f80',
  primary700: '#153b61',
  buttonPrimary500: '#2c669f',
  buttonPrimary600: '#1d4f80',
}
const dark = {
  primary100: '#15202c',
  primary200: '#2b4a68',
  primary500: '#4d8ecb',
  primary600: '#7db1e3',
  primary700: '#a3c9ee',
  buttonPrimary500: '#4079b3',
  buttonPrimary600: '#2c669f',
}

export const theme = { light: { colors: light } as Theme, dark: { colors: dark } as Theme }
