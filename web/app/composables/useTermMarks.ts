import { keepMarksSetting } from '~/glossary/marks-setting'

/** Whether terms of the glossary are marked in the texts. The server, which does not know the reader, says yes. */
export function useTermMarks() {
  const isOn = useState('term-marks', () => true)
  const set = (next: boolean) => {
    isOn.value = next
    keepMarksSetting(next)
  }
  return { isOn, set }
}
