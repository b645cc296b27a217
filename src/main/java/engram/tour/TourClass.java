package engram.tour;

import engram.data.Dataset;
import engram.data.sets.BuiltInSet;
import engram.files.RunFile;
import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.training.Intervention;
import engram.training.Run;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs as a class hands them in, written for the tour into a folder that is deleted at the end. */
final class TourClass {
  private static final Recipe LESSON = Preset.REPAIRED.recipe();
  private static final int EPOCHS = 200;

  private final Dataset iris = BuiltInSet.IRIS.load();
  private final Path folder;

  TourClass() {
    try {
      folder = Files.createTempDirectory("engram-class");
      folder.toFile().deleteOnExit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Good and poor ones, two that are the same, one forged and one damaged. */
  Path handIn() {
    write("Amina", at(LESSON, 0.05), EPOCHS, "A faster rate helped.");
    Run ben = at(LESSON, 0.3);
    write("Ben", ben, EPOCHS, "");
    write("Carla", ben, 5, "");
    write("Deniz", run(LESSON.withSeed(7)), EPOCHS + 150, "");
    write("Elif", at(LESSON, 3), EPOCHS, "");
    write("Finn", run(hidden(3)), 2 * EPOCHS, "");
    write("Greta", run(hidden(20)), EPOCHS, "");
    write("Hugo", run(LESSON), 0, "");
    write("王芳", at(LESSON.withSeed(9), 0.1), EPOCHS, "");
    write("李明", at(hidden(12), 1), EPOCHS / 2, "");
    forge("Ines", at(LESSON, 0.02));
    text("Jonas", "{\n  \"format\": \"engram-run\",\n  \"version\": 1,\n  \"recipe\": {\n");
    return folder;
  }

  private static Recipe hidden(int units) {
    List<LayerSpec> layers = LESSON.network().layers();
    return LESSON.withNetwork(
        new NetworkSpec(
            LESSON.network().inputs(),
            List.of(new LayerSpec(units, Activation.TANH), layers.get(layers.size() - 1))));
  }

  private Run run(Recipe recipe) {
    return new Run(recipe, new PreparedData(recipe.data(), iris));
  }

  private Run at(Recipe recipe, double rate) {
    Run run = run(recipe);
    run.change(new Intervention.LearningRate(rate));
    return run;
  }

  private Path write(String name, Run run, int epochs, String notes) {
    for (int k = 0; k < epochs; k++) run.trainEpoch();
    Path file = file(name);
    try {
      RunFile.write(RunFile.of(run.record(), iris, run.parameters(), notes), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  private Path file(String name) {
    Path file = folder.resolve(name + RunFile.ENDING);
    file.toFile().deleteOnExit();
    return file;
  }

  /** Its file says that other weights came out. */
  private void forge(String name, Run run) {
    Path file = write(name, run, EPOCHS, "");
    try {
      String print = run.parameters().sha256();
      text(name, Files.readString(file).replace(print, new StringBuilder(print).reverse()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void text(String name, String text) {
    try {
      Files.writeString(file(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
