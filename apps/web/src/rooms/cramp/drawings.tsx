import type { ComponentChildren, VNode } from 'preact'

/** Which of the three stretches is drawn. */
export type DrawingName = 'toes' | 'step' | 'chair'

const limb = 9

/**
 * Line drawings of the three stretches, seen from the side; the stretched muscle has a second line beside it. All lines
 * take the colour of the text, so that every theme draws them.
 */
const bodies: Readonly<Record<DrawingName, ComponentChildren>> = {
  // sitting on the bed, one leg straight, hands round the forefoot
  toes: (
    <>
      <path d="M10 162H250" stroke-width="3" />
      <path d="M78 148 120 108 140 152 158 152" opacity="0.4" />
      <path d="M78 148H206" />
      <path d="M206 148 198 110" />
      <path d="M78 147 112 88" stroke-width="14" />
      <circle cx="124" cy="62" r="17" fill="currentColor" stroke="none" />
      <path d="M112 90 156 104 196 112" />
      <g class="muscle">
        <path d="M146 157H190" stroke-width="5" />
        <path d="M238 106C234 94 226 88 214 86M224 78 213 86 223 95" stroke-width="4" />
      </g>
    </>
  ),
  // leaning at the wall, the back leg straight with its heel down, the front knee bent
  step: (
    <>
      <path d="M14 196H246" stroke-width="3" />
      <path d="M228 20V196" stroke-width="3" />
      <path d="M60 188 86 190" />
      <path d="M60 186 124 106" />
      <path d="M124 106 164 138 158 188 184 190" />
      <path d="M124 106 160 60" stroke-width="14" />
      <circle cx="176" cy="36" r="17" fill="currentColor" stroke="none" />
      <path d="M160 62 224 74" />
      <g class="muscle">
        <path d="M52 174 78 142" stroke-width="5" />
        <path d="M36 142V164M27 155 36 165 45 155" stroke-width="4" />
      </g>
    </>
  ),
  // on a chair, one leg straight with the heel on the floor, bending from the hips with a straight back
  chair: (
    <>
      <path d="M14 196H250" stroke-width="3" />
      <path d="M40 50V196M40 136H100M100 136V196" stroke-width="3" />
      <path d="M72 124 126 126 118 188 138 190" opacity="0.4" />
      <path d="M72 124 204 187" />
      <path d="M204 187 213 160" />
      <path d="M74 122 114 72" stroke-width="14" />
      <circle cx="132" cy="48" r="17" fill="currentColor" stroke="none" />
      <path d="M114 74 130 112 156 158" />
      <g class="muscle">
        <path d="M86 144 126 163" stroke-width="5" />
      </g>
    </>
  ),
}

/** One drawing, with a title for those who cannot see it. */
export function Drawing(props: { readonly name: DrawingName; readonly title: string }): VNode {
  const id = `drawing-${props.name}`
  return (
    <svg
      class="drawing"
      viewBox="0 0 260 206"
      role="img"
      aria-labelledby={id}
      fill="none"
      stroke="currentColor"
      stroke-width={limb}
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <title id={id}>{props.title}</title>
      {bodies[props.name]}
    </svg>
  )
}
