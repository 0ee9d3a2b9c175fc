import { useField } from '@strapi/strapi/admin'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { PlacePrecision } from '@atlas/shared'
import { nearestAddresses } from './ask-geocoder'
import type { CommuneFill } from './commune-fill'
import { fillFromPoint, fillFromReverse } from './fill-place'
import type { Suggestion } from './geocoding-answer'
import type { PlaceFill, PlaceValue, Point } from './place-value'
import { placeInWords, pointWords } from './place-words'

/** The place of a form, how it is filled, what was said of the last filling, and how to take it back. */
export function usePlace(path: string) {
  const { value, onChange } = useField<PlaceValue | null>(path)
  const [message, setMessage] = useState('')
  const [former, setFormer] = useState<PlaceValue | null>(null)
  const current = useRef<PlaceValue>({})
  current.current = value ?? {}
  const asking = useRef(new AbortController())
  useEffect(() => () => asking.current.abort(), [])

  const write = useCallback(
    (fill: PlaceValue, said: string) => {
      current.current = { ...current.current, ...fill }
      onChange(path, current.current)
      setMessage(said)
    },
    [onChange, path],
  )

  const begin = useCallback(() => {
    asking.current.abort()
    asking.current = new AbortController()
    setFormer(current.current)
    return asking.current.signal
  }, [])

  const fillFrom = useCallback(
    ({ fill }: Suggestion) => {
      begin()
      write({ ...fill }, `Lieu rempli\u00a0: ${placeInWords(fill)}.`)
    },
    [begin, write],
  )

  const fillCommune = useCallback(
    (fill: CommuneFill) => {
      begin()
      write({ ...fill }, `Codes remplis\u00a0: ${fill.commune} (${fill.departmentCode}).`)
    },
    [begin, write],
  )

  const putPoint = useCallback(
    async (point: Point, precision: PlacePrecision) => {
      const signal = begin()
      const fill = fillFromPoint(current.current, point, precision)
      write({ ...fill }, pointWords.asking)
      const answered = await completed(fill, signal)
      if (!signal.aborted && isStillAt(current.current, fill)) write({ ...answered.fill }, answered.message)
    },
    [begin, write],
  )

  const takeBack = useCallback(() => {
    asking.current.abort()
    if (former) onChange(path, former)
    setFormer(null)
    setMessage('Le lieu est revenu à ce qu’il était.')
  }, [former, onChange, path])

  return { place: value ?? {}, message, canTakeBack: former !== null, fillFrom, fillCommune, putPoint, takeBack }
}

/** The filling with what the address service adds; without it, as it is. */
async function completed(fill: PlaceFill, signal: AbortSignal): Promise<{ fill: PlaceFill; message: string }> {
  const point = { latitude: fill.latitude!, longitude: fill.longitude! }
  try {
    const [nearest] = await nearestAddresses(point, signal)
    if (!nearest) return { fill, message: pointWords.abroad }
    const complete = fillFromReverse(fill, nearest)
    return { fill: complete, message: pointWords.found(complete) }
  } catch {
    return { fill, message: pointWords.offline(fill, point) }
  }
}

const isStillAt = (place: PlaceValue, fill: PlaceFill): boolean =>
  place.latitude === fill.latitude && place.longitude === fill.longitude
