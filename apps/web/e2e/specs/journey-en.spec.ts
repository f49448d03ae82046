import { wholeTrial } from '../pages/journey.ts'

wholeTrial('en')
