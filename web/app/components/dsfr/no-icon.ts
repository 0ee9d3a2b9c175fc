/** Stands in for Vue-DSFR's icon engine, which asks other hosts for its drawings: icons here come from the DSFR's CSS. */
export const Icon = () => null
