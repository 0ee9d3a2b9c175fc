import { markPure } from '../../modules/page-weight/mark-pure'

describe('markPure', () => {
  it('marks what makes components and constants, and nothing else', () => {
    const code =
      'import { defineComponent as f, h as m } from "vue";\nvar a = f({}), b = m("p"), c = Object.freeze({});'
    expect(markPure(code)).toBe(
      'import { defineComponent as f, h as m } from "vue";\nvar a = /* @__PURE__ */ f({}), b = m("p"), c = /* @__PURE__ */ Object.freeze({});',
    )
  })

  it('says so when the library has changed', () => {
    expect(() => markPure('export default {}')).toThrow('Vue-DSFR changed')
  })
})
