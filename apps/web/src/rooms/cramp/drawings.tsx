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
      <path d="M78 150 118 112 138 154 156 154" opacity="0.4" />
      <path d="M78 150 140 148 202 149" />
      <path d="M202 149 196 112" />
      <path d="M78 150 112 82" />
      <circle cx="127" cy="60" r="16" fill="currentColor" stroke="none" />
      <path d="M110 88 154 106 193 113" />
      <g class="muscle">
        <path d="M148 158H186" stroke-width="5" />
        <path d="M236 104C232 92 224 86 212 84M222 76 211 84 221 93" stroke-width="4" />
      </g>
    </>
  ),
  // leaning at the wall, the back leg straight with its heel down, the front knee bent
  step: (
    <>
      <path d="M14 196H246" stroke-width="3" />
      <path d="M226 20V196" stroke-width="3" />
      <path d="M60 188 86 190" />
      <path d="M60 186 92 144 124 104" />
      <path d="M124 104 164 136 158 188" />
      <path d="M158 188 184 190" />
      <path d="M124 104 162 56" />
      <circle cx="178" cy="34" r="16" fill="currentColor" stroke="none" />
      <path d="M158 62 190 74 222 70" />
      <g class="muscle">
        <path d="M50 176 76 142" stroke-width="5" />
        <path
          d="M60 204V226M50 217 60 227 70 217"
          stroke-width="4"
          transform="translate(-14 -62) scale(0.9)"
        />
      </g>
    </>
  ),
  // on a chair, one leg straight with the heel on the floor, bending from the hips with a straight back
  chair: (
    <>
      <path d="M14 196H250" stroke-width="3" />
      <path d="M40 50V196M40 134H98M98 134V196" stroke-width="3" />
      <path d="M72 124 124 126 116 188 136 190" opacity="0.4" />
      <path d="M72 124 136 154 200 186" />
      <path d="M200 186 210 158" />
      <path d="M72 124 118 66" />
      <circle cx="134" cy="45" r="16" fill="currentColor" stroke="none" />
      <path d="M114 72 128 108 152 142" />
      <g class="muscle">
        <path d="M84 142 126 162" stroke-width="5" />
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
