import { readMarksSetting } from '~/glossary/marks-setting'

/** The reader's choice replaces the server's once the page is hydrated: until then both must draw the same. */
export default defineNuxtPlugin((nuxt) => {
  nuxt.hook('app:suspense:resolve', () => {
    useState('term-marks').value = readMarksSetting()
  })
})
