package engram.training.recipe;

import engram.data.DataSource;
import engram.data.InputPlan;
import engram.data.Missing;
import engram.data.Scaling;
import engram.data.SplitPlan;
import engram.data.TargetCoding;

/** Which data a run learns from, and how they are split, completed, scaled and coded. */
public record DataSetup(
    DataSource source,
    SplitPlan split,
    InputPlan inputs,
    Missing missing,
    Scaling scaling,
    TargetCoding targets) {

  /** All features, rows that lack something left out. */
  public DataSetup(DataSource source, SplitPlan split, Scaling scaling, TargetCoding targets) {
    this(source, split, InputPlan.ALL, Missing.DROP, scaling, targets);
  }

  public DataSetup withSource(DataSource newSource) {
    return new DataSetup(newSource, split, inputs, missing, scaling, targets);
  }

  public DataSetup withSplit(SplitPlan newSplit) {
    return new DataSetup(source, newSplit, inputs, missing, scaling, targets);
  }

  public DataSetup withInputs(InputPlan newInputs) {
    return new DataSetup(source, split, newInputs, missing, scaling, targets);
  }

  public DataSetup withMissing(Missing newMissing) {
    return new DataSetup(source, split, inputs, newMissing, scaling, targets);
  }

  public DataSetup withScaling(Scaling newScaling) {
    return new DataSetup(source, split, inputs, missing, newScaling, targets);
  }

  public DataSetup withTargets(TargetCoding newTargets) {
    return new DataSetup(source, split, inputs, missing, scaling, newTargets);
  }
}
