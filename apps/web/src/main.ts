import './styles/tokens.css'
import './styles/base.css'
import './styles/components.css'
import './styles/values.css'
import './styles/first-paint.css'
import { afterFirstPaint } from './first-screen/after-paint.ts'

// the words of the first screen are painted first (src/first-screen)
afterFirstPaint(() => {
  void import('./start.tsx')
})
