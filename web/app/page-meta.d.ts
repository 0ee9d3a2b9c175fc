declare module '#app' {
  interface PageMeta {
    /** Files of i18n/topics whose words the page needs. */
    topics?: readonly string[]
  }
}

export {}
