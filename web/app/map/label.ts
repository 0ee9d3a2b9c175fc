/** The site's typeface as a canvas reads it. */
export const mapFont = (sizePx: number, weight: 'normal' | 'bold' = 'normal') =>
  `${weight} ${sizePx}px Marianne, arial, sans-serif`

/** Labels of one group never cover each other, nor the symbols. */
export const labelGroup = 'labels'
