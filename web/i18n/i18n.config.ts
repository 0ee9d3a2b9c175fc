import { compile, type MessageCompiler } from '@intlify/core-base'
import { compileMessage } from './compile-message'

/** The development server has messages compiled beforehand, which only vue-i18n's own compiler reads. */
const messageCompiler: MessageCompiler = (message, context) =>
  import.meta.dev && typeof message !== 'string' ? compile(message, context) : compileMessage(message as string)

export default defineI18nConfig(() => ({ legacy: false, messageCompiler, missingWarn: false, fallbackWarn: false }))
