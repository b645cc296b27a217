package engram.files;

import engram.data.Identified;
import engram.training.Intervention;

/** The kinds of changes during a run, as files name them. */
enum RunChange implements Identified {
  LEARNING_RATE,
  BATCH,
  MOMENTUM,
  L1,
  L2,
  DROPOUT,
  ASCENT,
  DESCENT,
  PARAMETER,
  PARAMETERS,
  LESION,
  HEAL,
  FREEZE,
  THAW,
  HEAL_ALL;

  static RunChange of(Intervention what) {
    if (what instanceof Intervention.LearningRate) return LEARNING_RATE;
    if (what instanceof Intervention.BatchSize) return BATCH;
    if (what instanceof Intervention.Momentum) return MOMENTUM;
    if (what instanceof Intervention.L1) return L1;
    if (what instanceof Intervention.L2) return L2;
    if (what instanceof Intervention.Dropout) return DROPOUT;
    if (what instanceof Intervention.Ascent ascent) return ascent.on() ? ASCENT : DESCENT;
    if (what instanceof Intervention.SetParameter) return PARAMETER;
    if (what instanceof Intervention.SetParameters) return PARAMETERS;
    if (what instanceof Intervention.Lesion lesion) return lesion.on() ? LESION : HEAL;
    if (what instanceof Intervention.Freeze freeze) return freeze.on() ? FREEZE : THAW;
    return HEAL_ALL;
  }
}
