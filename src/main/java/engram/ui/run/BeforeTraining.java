package engram.ui.run;

import engram.nn.ForwardPass;
import engram.nn.Parameters;
import engram.training.Snapshot;
import engram.training.Trainer;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Recipe;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** The network as it was before any training, which is shown while a key is held. */
public final class BeforeTraining {
  private final RunViewModel run;
  private final SampleViewModel sample;
  private final BooleanProperty held = new SimpleBooleanProperty();
  private Recipe recipe;
  private PreparedData data;
  private Parameters initial;

  public BeforeTraining(Shared shared) {
    run = shared.run();
    sample = shared.sample();
  }

  public BooleanProperty heldProperty() {
    return held;
  }

  public boolean isHeld() {
    return held.get();
  }

  /** The initial weights while it is held, else those of this moment. */
  public Parameters parameters() {
    return isHeld() ? initial() : run.getSnapshot().parameters();
  }

  /** What becomes of the shown sample, or drawing, with those weights. */
  public ForwardPass pass() {
    ForwardPass now = sample.shown().getPass();
    return isHeld() ? ForwardPass.of(initial(), now.inputs()) : now;
  }

  /** Drawn once a run. */
  private Parameters initial() {
    Snapshot snapshot = run.getSnapshot();
    if (!snapshot.recipe().equals(recipe) || snapshot.data() != data) {
      recipe = snapshot.recipe();
      data = snapshot.data();
      initial = new Trainer(recipe, data).parameters();
    }
    return initial;
  }
}
