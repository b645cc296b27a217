package engram.ui.runfile;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.sets.BuiltInSet;
import engram.export.ExportFormat;
import engram.files.ParametersFile;
import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.training.Run;
import engram.training.Session;
import engram.training.Snapshot;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.ui.base.Await;
import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.base.Workspace;
import engram.ui.run.RunViewModel;
import engram.ui.run.Shared;
import engram.ui.run.SharedFixture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkFilesViewModelTest {
  @TempDir Path folder;
  private final PreferencesViewModel preferences = new PreferencesViewModel();
  private final Session session = new Session(Preset.REPAIRED.recipe(), BuiltInSet::load);
  private final RunViewModel run = new RunViewModel(session);
  private final PanesViewModel panes = new PanesViewModel();
  private final Queue<Runnable> work = new LinkedBlockingQueue<>();
  private final List<String> told = new ArrayList<>();
  private final List<String> converted = new ArrayList<>();
  private List<String> layers = List.of();
  private List<Activation> proposed = List.of();
  private List<Activation> chosen = List.of();
  private final Shared shared =
      SharedFixture.of(run, panes, new Texts(preferences.languageProperty()));
  private final NetworkFilesViewModel victim =
      new NetworkFilesViewModel(shared, new Answers(), work::add, Runnable::run);

  private final class Answers implements NetworkFilesViewModel.Asking {
    @Override
    public void tell(String sentence) {
      told.add(sentence);
    }

    @Override
    public void tellConverted(String sentence) {
      converted.add(sentence);
    }

    @Override
    public void activations(
        String text,
        List<String> names,
        List<Activation> usual,
        Consumer<List<Activation>> answer) {
      layers = names;
      proposed = usual;
      if (!chosen.isEmpty()) answer.accept(chosen);
    }
  }

  @AfterEach
  void close() {
    session.close();
  }

  private void open(Path file) {
    victim.open(file);
    while (!work.isEmpty()) work.remove().run();
  }

  private void until(Predicate<Snapshot> condition) {
    Await.until(run, () -> condition.test(run.getSnapshot()));
  }

  private static Run trained(Recipe recipe) {
    Run run =
        new Run(recipe, new PreparedData(recipe.data(), BuiltInSet.load(recipe.data().source())));
    run.trainEpoch();
    return run;
  }

  private static Run other() {
    NetworkSpec spec =
        new NetworkSpec(
            4, List.of(new LayerSpec(5, Activation.RELU), new LayerSpec(3, Activation.SOFTMAX)));
    return trained(Preset.REPAIRED.recipe().withNetwork(spec));
  }

  private Path onnx(Run run) throws IOException {
    Path file = folder.resolve("net.onnx");
    ExportFormat.writeOnnx(run.data(), run.parameters(), file);
    return file;
  }

  private Path json(Run run) throws IOException {
    Path file = folder.resolve("net.json");
    ParametersFile.write(run.parameters(), file);
    return file;
  }

  @Test
  void aNetworkIsShownWithItsWeightsAndUndoLeadsBack() throws Exception {
    Parameters before = run.getSnapshot().parameters();
    Run net = other();
    panes.show(Workspace.DATA);
    open(onnx(net));
    until(s -> s.parameters().equals(net.parameters()));
    assertThat(run.getSnapshot().recipe().network()).isEqualTo(net.recipe().network());
    assertThat(run.getSnapshot().epoch()).isZero();
    assertThat(panes.getWorkspace()).isEqualTo(Workspace.TRAIN);
    assertThat(told).isEmpty();
    assertThat(converted).isEmpty();
    session.undo();
    until(s -> s.parameters().equals(before));
  }

  @Test
  void weightsOfTheNetworkThatIsShownNeedNoAnswer() throws Exception {
    Run same = trained(Preset.REPAIRED.recipe());
    open(json(same));
    until(s -> s.parameters().equals(same.parameters()));
    assertThat(layers).isEmpty();
  }

  @Test
  void activationsAreAskedForWhereTheFileDoesNotSayThem() throws Exception {
    Run net = other();
    Parameters before = run.getSnapshot().parameters();
    open(json(net));
    assertThat(layers).containsExactly("Layer 1: 4 → 5", "Layer 2: 5 → 3");
    assertThat(proposed).hasSize(2);
    assertThat(run.getSnapshot().parameters()).isEqualTo(before);
    chosen = List.of(Activation.RELU, Activation.SOFTMAX);
    open(json(net));
    until(s -> s.parameters().equals(net.parameters()));
  }

  @Test
  void aScalingThatIsNotThatOfTheDataIsTold() throws Exception {
    Recipe recipe = Preset.REPAIRED.recipe();
    Recipe apart = recipe.withData(recipe.data().withSplit(recipe.data().split().withTest(0.5)));
    open(onnx(trained(apart)));
    assertThat(converted).hasSize(1);
    assertThat(converted.get(0)).startsWith("net.onnx scales its inputs otherwise");
  }

  @Test
  void whatDoesNotFitTheDataIsTold() throws Exception {
    open(onnx(trained(Preset.XOR_GATE.recipe())));
    open(folder.resolve("none.onnx"));
    assertThat(told)
        .containsExactly(
            "net.onnx takes 2 inputs, and the data give 4. Choose data with 2 inputs, or change"
                + " which of theirs the network is given.",
            "none.onnx is not there. Check its name and its folder.");
  }
}
