package engram.ui.document.pictures;

import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.ui.base.PanesViewModel;
import engram.ui.program.ProgramRoom;
import engram.ui.run.PointingViewModel;
import engram.ui.run.Shared;
import engram.ui.run.SharedFixture;
import engram.ui.run.TestRun;
import engram.ui.transport.TransportViewModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The document's page of the program, of a run that is loaded. */
final class ProgramOfRun implements AutoCloseable {
  final TestRun run;
  final ProgramModel model;
  private final ProgramRoom room;

  ProgramOfRun(Recipe recipe) {
    run = new TestRun(recipe);
    Shared shared = SharedFixture.of(run.run, new PanesViewModel(), run.texts);
    room =
        new ProgramRoom(
            shared,
            new TransportViewModel(run.run, run.texts),
            new PointingViewModel(shared.selection()));
    model = new ProgramModel(shared, room.program);
  }

  /** Irises, with so many hidden layers of so many neurons. */
  static Recipe deep(int hidden, int units) {
    List<LayerSpec> layers =
        new ArrayList<>(Collections.nCopies(hidden, new LayerSpec(units, Activation.TANH)));
    layers.add(new LayerSpec(3, Activation.TANH));
    return Preset.REPAIRED.recipe().withNetwork(new NetworkSpec(4, layers));
  }

  @Override
  public void close() {
    room.close();
    run.close();
  }
}
