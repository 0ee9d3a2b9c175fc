/** Marks the calls that make a component, or a constant, as free of side effects. Throws when it finds none to mark. */
export function markPure(code: string): string {
  const [, defineComponent] = /defineComponent as (\w+)/.exec(code) ?? []
  if (!defineComponent) throw new Error('Vue-DSFR changed: its components are no longer made by defineComponent')
  const calls = new RegExp(`( = )(?=(?:${defineComponent}|Object\\.freeze|Object\\.create)\\()`, 'g')
  return code.replace(calls, '$1/* @__PURE__ */ ')
}
