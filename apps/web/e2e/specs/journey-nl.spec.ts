import { wholeTrial } from '../pages/journey.ts'

wholeTrial('nl')
