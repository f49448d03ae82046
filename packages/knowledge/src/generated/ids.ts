// Generated from the facts by tools/generators/knowledge.mjs: do not edit.

export type ContraindicationId =
  | 'contraindication.renal_severe'
  | 'contraindication.renal_moderate'
  | 'contraindication.age70_unknown_egfr'
  | 'contraindication.av_block'
  | 'contraindication.myasthenia'
  | 'contraindication.dehydration'
  | 'contraindication.struvite'
  | 'contraindication.diarrhoea'
  | 'contraindication.pregnancy'
  | 'contraindication.lactation'
  | 'contraindication.children'
  | 'contraindication.surgery'
  | 'contraindication.hypermag_signs'

export type RedFlagId =
  | 'red-flag.dvt'
  | 'red-flag.pe'
  | 'red-flag.limb_ischaemia'
  | 'red-flag.compartment'
  | 'red-flag.claudication'
  | 'red-flag.cauda'
  | 'red-flag.weakness'
  | 'red-flag.fasciculation'
  | 'red-flag.neuropathy'
  | 'red-flag.stenosis'
  | 'red-flag.electrolytes'
  | 'red-flag.dark_urine'
  | 'red-flag.new_drug'
  | 'red-flag.cirrhosis_dialysis'
  | 'red-flag.pregnancy_cramp'
  | 'red-flag.persist'
  | 'red-flag.rls_ferritin'
  | 'red-flag.rls_anaemia_bleeding'
  | 'red-flag.rls_ckd'
  | 'red-flag.rls_augmentation'
  | 'red-flag.rls_impulse'
  | 'red-flag.rls_mood'
  | 'red-flag.rls_restless_drug'

export type MedicineId =
  | 'medicine.fexofenadine'
  | 'medicine.deflazacort_dipyridamole'
  | 'medicine.bisphosphonate'
  | 'medicine.levothyroxine'
  | 'medicine.contraceptive'
  | 'medicine.cni'
  | 'medicine.mycophenolate'
  | 'medicine.platinum'
  | 'medicine.egfr'
  | 'medicine.penicillamine'
  | 'medicine.nilotinib'
  | 'medicine.cramp_causing'
  | 'medicine.rls_worsening'
  | 'medicine.metformin'
  | 'medicine.insulin'
  | 'medicine.sulfonylurea'
  | 'medicine.sglt2'
  | 'medicine.loop'
  | 'medicine.thiazide'
  | 'medicine.k_sparing'
  | 'medicine.digoxin'
  | 'medicine.statin'
  | 'medicine.ccb'
  | 'medicine.ace'
  | 'medicine.salicylate'
  | 'medicine.dolutegravir'
  | 'medicine.raltegravir'
  | 'medicine.bictegravir'
  | 'medicine.elvitegravir_cabotegravir'
  | 'medicine.hiv_pi'
  | 'medicine.tetracycline'
  | 'medicine.quinolone'
  | 'medicine.nitrofurantoin'
  | 'medicine.azithromycin_azoles'
  | 'medicine.aminoglycoside'
  | 'medicine.ampho_b'
  | 'medicine.foscarnet_pentamidine'
  | 'medicine.quinine'
  | 'medicine.chloroquine'
  | 'medicine.iron'
  | 'medicine.vitamin_d'
  | 'medicine.calcium'
  | 'medicine.zinc'
  | 'medicine.fluoride'
  | 'medicine.gabapentin'
  | 'medicine.pregabalin'
  | 'medicine.levodopa'
  | 'medicine.dopamine_agonist'
  | 'medicine.nmb'
  | 'medicine.central_mr'
  | 'medicine.phenytoin'
  | 'medicine.antipsychotic'
  | 'medicine.ppi'
  | 'medicine.h2ra'
  | 'medicine.mg_antacid_laxative'
  | 'medicine.sps'

export type SpacingId =
  | 'spacing.default'
  | 'spacing.default_longest'

export type IntakeId = never

export type UpperLevelId = never

export type AbsorptionId = never

export type FormId = never

export type LowMagnesiumId = never

export type MeasuringId = never

export type RemedyId = never

export type ConditionId = never

export type ClaimId = never

export type RlsId = never

export type CodeId = never

export type FactId =
  | ContraindicationId
  | RedFlagId
  | MedicineId
  | SpacingId
  | IntakeId
  | UpperLevelId
  | AbsorptionId
  | FormId
  | LowMagnesiumId
  | MeasuringId
  | RemedyId
  | ConditionId
  | ClaimId
  | RlsId
  | CodeId

export type SourceId =
  | 'magnerot-a120'
  | 'magnerot-classic'
  | 'wakai-2019'
  | 'mgo-case-series'
  | 'pharmawiki-magnesium-orotate'
  | 'pta-forum-2018'
  | 'schuette-1994'
  | 'cochrane-magnesium-2020'
  | 'efsa-magnesium-2015'
  | 'bfr-magnesium-2017'
  | 'magnesium-ratiopharm'
  | 'nih-magnesium-older'
  | 'thuisarts-trombosebeen'
  | 'gp-reasoning-leg-pain'
  | 'refhelp-lothian'
  | 'cks-leg-cramps'
  | 'fda-ppi-2011'
  | 'medlineplus-rhabdomyolysis'
  | 'mayo-rhabdomyolysis'
  | 'allen-kirby-2012'
  | 'bnssg-cramps'
  | 'nidirect-leg-cramps'
  | 'aasm-2025'
  | 'iron-deficiency-mospace'
  | 'franciscus-rls'
  | 'clinical-commander-rls'
  | '113-nl'
  | 'boekenberg-rls'
  | 'emc-magnesium-hydroxide'
  | 'ntvg-ppi-side-effect'
  | 'ntvg-ppi-severe'
  | 'ppi-pmc4230950'
  | 'ppi-radboud'
  | 'ortho-ppi-admission'
  | 'jic-2018-drugs'
  | 'medscape-magnesium'
  | 'rotterdam-diuretics'
  | 'davies-fraser-1993'
  | 'swiss-doxycycline'
  | 'medizzine-ciprofloxacin'
  | 'pfusion-magnesium'
  | 'webmd-bisphosphonate'
  | 'mims-ibandronate'
  | 'webmd-thyroid'
  | 'pta-forum-2015'
  | 'digoxin-healthday'
  | 'prp2-829'
  | 'kidney360-platinum'
  | 'guide-vih-dolutegravir'
  | 'clinical-cases-225'
  | 'aidsinfo-insti'
  | 'liverpool-raltegravir'
  | 'hivinsite-raltegravir'
  | 'cookedmed-biktarvy'
  | 'yagi-2012'
  | 'mims-gabapentin'
  | 'levodopa-kyushu'
  | 'levodopa-prdoa-2023'
  | 'silber-2021'
  | 'drugs-com-iron'
  | 'statins-magnesium-2023'
  | 'zorginstituut-hydroquinine'
  | 'knmp-hydroquinine'
  | 'fremantle-metformin'
  | 'pmc6539869'
  | 'nhanes-pill'
  | 'wilz-1979'
  | 'jaoa-2018'
  | 'spencer-zinc'
  | 'rabbitt-2016'
  | 'droracle-rls'

export type SubstanceId = string
