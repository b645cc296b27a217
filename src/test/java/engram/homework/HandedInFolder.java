package engram.homework;

import engram.data.Dataset;
import engram.data.sets.BuiltInSet;
import engram.files.RunFile;
import engram.training.Intervention;
import engram.training.Run;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What five hand in: ann 30 epochs at another rate, bob the same and an epoch more, cid 10 epochs
 * of other weights with other numbers in the file, dan a damaged file, and eve 60 epochs.
 */
public final class HandedInFolder {
  public static final Recipe LESSON = Preset.REPAIRED.recipe();

  private static final Dataset IRIS = BuiltInSet.IRIS.load();

  private HandedInFolder() {}

  /** Writes them there. */
  public static void fill(Path folder) throws IOException {
    Run ann = run(LESSON);
    ann.change(new Intervention.LearningRate(0.1));
    train(ann, 30);
    save(folder.resolve("ann.engram"), ann);
    train(ann, 1);
    save(folder.resolve("bob.engram"), ann);
    Run cid = run(LESSON.withSeed(3));
    train(cid, 10);
    Path forged = folder.resolve("cid.engram");
    save(forged, cid);
    String print = cid.parameters().sha256();
    String text = Files.readString(forged);
    Files.writeString(forged, text.replace(print, print.replaceAll("^..", "00")));
    Files.writeString(folder.resolve("dan.engram"), "{\"format\": \"engram-run\",");
    Run eve = run(LESSON.withSeed(4));
    train(eve, 60);
    save(folder.resolve("eve.engram"), eve);
  }

  private static Run run(Recipe recipe) {
    return new Run(recipe, new PreparedData(recipe.data(), IRIS));
  }

  private static void train(Run run, int epochs) {
    for (int k = 0; k < epochs; k++) run.trainEpoch();
  }

  private static void save(Path file, Run run) throws IOException {
    RunFile.write(
        RunFile.of(run.record(), IRIS, run.parameters(), "of " + file.getFileName()), file);
  }
}
