package engram.ui.runfile;

import engram.data.Dataset;
import engram.foreign.ForeignNetwork;
import engram.foreign.NetworkFile;
import engram.foreign.NetworkFileException;
import engram.foreign.NetworkRecipe;
import engram.nn.Activation;
import engram.nn.NetworkSpec;
import engram.training.Intervention;
import engram.training.Run;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Recipe;
import engram.ui.base.FaultText;
import engram.ui.base.Texts;
import engram.ui.base.Workspace;
import engram.ui.run.RunViewModel;
import engram.ui.run.Shared;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Begins a run with the network or the weights of a file, on the data that are shown. What is shown
 * stays if they do not fit. All methods are called on the window's thread.
 */
public final class NetworkFilesViewModel {
  private final Shared shared;
  private final RunViewModel run;
  private final Texts texts;
  private final Asking asking;
  private final Executor worker;
  private final Executor window;

  /** Of several files the newest counts. */
  private Path newest;

  /** What the window asks and tells. */
  public interface Asking {
    /** Why a file can't be opened. */
    void tell(String sentence);

    /** What became of the weights of one that is shown. */
    void tellConverted(String sentence);

    /**
     * Asks for the activations of layers, which a file does not say.
     *
     * @param layers such as {@code 1: 4 → 10}, the output last
     * @param proposed of each
     * @param answer gets one of each; it is not called if the user gives up
     */
    void activations(
        String text,
        List<String> layers,
        List<Activation> proposed,
        Consumer<List<Activation>> answer);
  }

  /**
   * @param worker where files are read
   * @param window the window's thread
   */
  public NetworkFilesViewModel(Shared shared, Asking asking, Executor worker, Executor window) {
    this.shared = shared;
    run = shared.run();
    texts = shared.texts();
    this.asking = asking;
    this.worker = worker;
    this.window = window;
  }

  // Commands

  /** Begins a run with what the file holds, once the user has said what it does not. */
  public void open(Path file) {
    newest = file;
    worker.execute(
        () -> {
          try {
            ForeignNetwork network = NetworkFile.read(file);
            answer(file, () -> show(file, network));
          } catch (NetworkFileException e) {
            answer(file, () -> asking.tell(FaultText.sentence(texts, e)));
          } catch (OutOfMemoryError e) {
            answer(file, () -> asking.tell(texts.get("run-file.memory", file.getFileName())));
          }
        });
  }

  private void answer(Path file, Runnable answer) {
    window.execute(
        () -> {
          if (file.equals(newest)) answer.run();
        });
  }

  /** Weights of the network that is shown need no activations. */
  private void show(Path file, ForeignNetwork network) {
    List<Activation> shown = shown(network);
    if (network.saysActivations() || shown.size() == network.layerCount()) {
      begin(file, network, shown);
      return;
    }
    List<String> layers = new ArrayList<>();
    List<Activation> proposed = new ArrayList<>();
    int inputs = network.inputs();
    for (int k = 0; k < network.layerCount(); k++) {
      layers.add(texts.get("network-file.layer", k + 1, inputs, network.unitsOf(k)));
      inputs = network.unitsOf(k);
      proposed.add(Activation.RELU);
    }
    NetworkSpec spec = run.getSnapshot().recipe().network();
    Activation last = spec.activationOf(spec.layerCount() - 1);
    boolean one = network.outputs() == 1 && last == Activation.SOFTMAX;
    proposed.set(proposed.size() - 1, one ? Activation.SIGMOID : last);
    String text = texts.get("network-file.activations", String.valueOf(file.getFileName()));
    asking.activations(text, layers, proposed, chosen -> begin(file, network, chosen));
  }

  /** Those of the network that is shown, if it has the shape of the file's; else none. */
  private List<Activation> shown(ForeignNetwork network) {
    NetworkSpec spec = run.getSnapshot().recipe().network();
    boolean same = spec.layerCount() == network.layerCount() && spec.inputs() == network.inputs();
    List<Activation> activations = new ArrayList<>();
    for (int k = 0; same && k < spec.layerCount(); k++) {
      same = spec.unitsOf(k) == network.unitsOf(k);
      activations.add(spec.activationOf(k));
    }
    return same ? activations : List.of();
  }

  private void begin(Path file, ForeignNetwork network, List<Activation> activations) {
    Recipe recipe = run.getSnapshot().recipe();
    Dataset rows = run.getSnapshot().data().given();
    worker.execute(
        () -> {
          try {
            Recipe with = NetworkRecipe.of(recipe, rows, network, activations);
            Run begun = new Run(with, new PreparedData(with.data(), rows));
            begun.change(
                new Intervention.SetParameters(
                    network.parameters(with.network(), begun.data().inputs())));
            boolean converted = !network.isScaledAs(begun.data().inputs());
            answer(file, () -> show(file, begun, converted));
          } catch (NetworkFileException e) {
            answer(file, () -> asking.tell(FaultText.sentence(texts, e)));
          } catch (IllegalArgumentException e) {
            answer(
                file,
                () -> asking.tell(texts.get("run-file.unfit", String.valueOf(file.getFileName()))));
          }
        });
  }

  private void show(Path file, Run begun, boolean converted) {
    run.session().open(begun);
    shared.preferences().recentFiles().add(file.toAbsolutePath().normalize());
    shared.panes().uncover();
    shared.panes().closePages();
    shared.panes().show(Workspace.TRAIN);
    if (converted) {
      asking.tellConverted(texts.get("network-file.converted", String.valueOf(file.getFileName())));
    }
  }
}
