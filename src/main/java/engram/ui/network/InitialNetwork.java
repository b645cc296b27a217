package engram.ui.network;

import engram.nn.Parameters;
import engram.training.Snapshot;
import engram.training.Trainer;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Recipe;

/** The weights that a run began with; drawn once a run. */
final class InitialNetwork {
  private Recipe recipe;
  private PreparedData data;
  private Parameters parameters;

  Parameters of(Snapshot snapshot) {
    if (!snapshot.recipe().equals(recipe) || snapshot.data() != data) {
      recipe = snapshot.recipe();
      data = snapshot.data();
      parameters = new Trainer(recipe, data).parameters();
    }
    return parameters;
  }
}
