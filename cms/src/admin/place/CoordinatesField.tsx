import { Button, Field, Flex, TextInput } from '@strapi/design-system'
import { useId, useState, type KeyboardEvent } from 'react'
import type { PlacePrecision } from '@atlas/shared'
import { coordinatesProblems } from './place-words'
import type { Point } from './place-value'
import { readCoordinates } from './read-coordinates'

interface Props {
  readonly disabled: boolean
  readonly onRead: (point: Point, precision: PlacePrecision) => void
}

/** Latitude and longitude in one input, as they are pasted from a map. */
export function CoordinatesField({ disabled, onRead }: Props) {
  const [text, setText] = useState('')
  const [problem, setProblem] = useState('')
  const [note, setNote] = useState('')
  const read = () => {
    const found = readCoordinates(text)
    if (typeof found === 'string') return setProblem(coordinatesProblems[found])
    const { latitude, longitude, precision, isSwapped } = found
    setProblem('')
    setNote(isSwapped ? 'La longitude était écrite en premier\u00a0: l’ordre a été rétabli.' : '')
    onRead({ latitude, longitude }, precision)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    read()
  }
  return (
    <Field.Root
      name={useId()}
      error={problem || undefined}
      hint={note || 'Latitude puis longitude, en degrés décimaux, avec un point ou une virgule.'}
    >
      <Field.Label>Coordonnées</Field.Label>
      <Flex gap={2} alignItems="stretch">
        <div style={{ flex: '1 1 auto' }}>
          <TextInput
            value={text}
            placeholder="48,8566 ; 2,3522"
            autoComplete="off"
            maxLength={100}
            disabled={disabled}
            onChange={({ target }: { target: HTMLInputElement }) => setText(target.value)}
            onKeyDown={press}
          />
        </div>
        <Button variant="secondary" size="L" disabled={disabled} onClick={read}>
          Placer
        </Button>
      </Flex>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  )
}
