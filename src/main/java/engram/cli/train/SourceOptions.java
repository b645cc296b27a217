package engram.cli.train;

import engram.cli.Watch;
import engram.cli.WrongOptions;
import engram.files.OwnRows;
import engram.files.RowsFile;
import engram.training.recipe.Recipe;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;

/** Which data are learned: a set that comes with the program, or the user's own file. */
final class SourceOptions {
  @Mixin(name = "Data that come with the program")
  private DataOptions data = new DataOptions();

  @Mixin(name = "If they are drawn")
  private DrawOptions draw = new DrawOptions();

  @Mixin(name = "Data of your own")
  private FileOptions file = new FileOptions();

  /**
   * @throws WrongOptions if the options do not go together, or do not fit the file
   * @throws engram.cli.CommandFailure if the file can't be used
   */
  GivenData read(Watch watch) {
    if (!file.isGiven()) {
      file.requireNone();
      return GivenData.builtIn(draw.source(data.set()));
    }
    data.requireNoSet();
    draw.requireNone("is for a set that is drawn, and not for --data");
    return file.reading().read(watch);
  }

  /** The recipe to begin with. */
  Recipe recipe(GivenData given) {
    return data.recipe(given);
  }

  /**
   * @param save where the run goes; null if it goes nowhere
   * @throws WrongOptions if a run there can't name the file that has its rows
   */
  void requireReference(GivenData given, Path save) {
    if (save == null) throw new WrongOptions("--data-reference needs --save.");
    if (!given.isOwn()) throw new WrongOptions("--data-reference needs --data.");
    if (RowsFile.path(file.file(), save).isEmpty()) {
      throw new WrongOptions(
          "--data-reference needs the file of --data in the folder of --save or below it: move \"%s\" there."
              .formatted(file.file()));
    }
  }

  /**
   * @param reference whether the run names the file that has its rows
   * @throws IOException if that can't be read again
   */
  OwnRows rows(GivenData given, boolean reference, Path save) throws IOException {
    if (!reference) return new OwnRows(given.dataset(), Optional.empty());
    RowsFile rows = RowsFile.of(file.file(), given.reading().orElseThrow(), save);
    return new OwnRows(given.dataset(), Optional.of(rows));
  }
}
