import type { Person } from '../../src/person/schema.ts'

/**
 * The stop rules once more, by hand from the source texts and apart from the rules' data: a reason why this person must
 * get no magnesium instructions, or null. It knows no recognition of names beyond the ones it lists.
 */
export function stopReason(person: Person): string | null {
  const told = (id: string) =>
    (person.answers as Readonly<Record<string, string>> | undefined)?.[id]
  const yes = (...ids: string[]) => ids.some((id) => told(id) === 'yes')
  const open = (...ids: string[]) =>
    ids.some((id) => [undefined, 'not-asked', 'unknown'].includes(told(id)))
  const { egfr, serumMagnesium } = person.measurements ?? {}
  if (person.age === undefined || person.age < 18) return 'age'
  if (egfr === undefined || egfr === 'not-asked') return 'eGFR not asked'
  if (typeof egfr === 'object' && egfr.value < 60) return 'eGFR below 60'
  if (yes('kidneyDisease', 'dialysis') || open('kidneyDisease', 'dialysis')) return 'kidneys'
  if (person.age >= 70 && (egfr === 'unknown' || egfr.on < '2025-06-01'))
    return '70 or over without a test'
  if (typeof egfr === 'object' && egfr.on < '2024-06-01') return 'kidney test over two years old'
  if (
    told('pacemaker') !== 'yes' &&
    (yes('avBlock', 'slowHeartbeat') || open('avBlock', 'slowHeartbeat'))
  ) {
    return 'heart'
  }
  const conditions = [
    'myastheniaGravis',
    'lambertEaton',
    'dehydration',
    'bowelObstruction',
    'acuteAbdomen',
    'struviteStones',
    'chronicDiarrhoea',
    'inflammatoryBowelDisease',
    'ilealResection',
    'cirrhosis',
    'thyroidDisease',
    'diabetes',
  ]
  if (yes(...conditions) || open(...conditions)) return 'condition'
  const birth = ['pregnant', 'breastfeeding', 'gaveBirthWithinSixWeeks']
  if (yes(...birth)) return 'pregnancy'
  if (person.sex !== 'male' && open(...birth)) return 'pregnancy not answered'
  if (birth.some((id) => told(id) === 'unknown')) return 'pregnancy unknown'
  const signs = [
    'oneCalfSwollen',
    'breathlessWithLegSigns',
    'coldPaleLeg',
    'tenseMuscleAfterInjury',
    'painAtWalkingDistance',
    'saddleNumbness',
    'muscleWeakness',
    'muscleTwitching',
    'numbOrBurningFeet',
    'painEasesBendingForward',
    'crampsWithVomitingOrTingling',
    'faintingOrFit',
    'darkUrineWithMusclePain',
    'crampsAfterNewMedicine',
    'sleepLossOverFourWeeks',
    'lowMoodOrSuicidalThoughts',
  ]
  if (yes(...signs)) return 'sign'
  if (signs.some((id) => told(id) === 'unknown')) return 'sign unknown'
  if (person.noOtherSigns !== 'yes' && open(...signs)) return 'signs not answered'
  if (person.complaint === undefined || person.complaint === 'not-asked') return 'complaint'
  if (person.complaint !== 'cramps') {
    const { ferritin, transferrinSaturation } = person.measurements ?? {}
    if (ferritin === undefined || ferritin.value <= 75 || ferritin.on < '2025-06-01') return 'iron'
    if (transferrinSaturation !== undefined && transferrinSaturation.value < 20) return 'iron'
    if (yes('neuropathy', 'parkinsonSigns')) return 'restless legs with another disease'
  }
  if (serumMagnesium !== undefined && serumMagnesium.value > 1.05) return 'magnesium in the blood'
  if (serumMagnesium !== undefined && serumMagnesium.value < 0.5) return 'very low magnesium'
  if (person.medicinesComplete !== 'yes') return 'medicines'
  const never = ['raltegravir', 'Isentress', 'raltegravier', 'natriumpolystyreensulfonaat']
  for (const { name, professionalAgrees } of person.medicines ?? []) {
    if (never.includes(name)) return name
    const ask = [
      'digoxine',
      'digoxin',
      'Lanoxin',
      'tacrolimus',
      'zorblaxin',
      'blauwe pillen',
      'spironolacton',
    ]
    if (ask.includes(name) && professionalAgrees !== 'yes') return name
  }
  const magnesium = ['Maalox', 'Antagel', 'Rennie', 'magnesium', 'bitterzout', 'Epsom salt']
  const takes =
    told('takesMagnesium') !== 'no' ||
    (person.medicines ?? []).some(({ name }) => magnesium.includes(name))
  const overdose = [
    'flushing',
    'nausea',
    'drowsiness',
    'generalWeakness',
    'slowPulse',
    'lowBloodPressure',
    'breathingTrouble',
  ]
  if (takes && yes(...overdose)) return 'signs of too much magnesium'
  return null
}
