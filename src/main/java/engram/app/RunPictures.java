package engram.app;

import engram.cli.CommandFailure;
import engram.cli.PictureOptions;
import engram.data.Identified;
import engram.export.ExportFormat;
import engram.export.picture.Artwork;
import engram.export.picture.Faces;
import engram.export.picture.PictureFormat;
import engram.training.Run;
import engram.ui.base.Language;
import engram.ui.base.Texts;
import engram.ui.export.RunFilm;
import engram.ui.export.RunPicture;
import engram.ui.formula.FormulaInk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;

/** Draws a run for the command line; it needs no display. */
final class RunPictures {
  private static final int SCREEN = 600;

  private RunPictures() {}

  /** As {@link PictureOptions.Program} says. */
  static List<Path> write(
      Run run, PictureOptions.Wanted wanted, Path out, BiConsumer<Integer, Integer> done)
      throws IOException {
    CompletableFuture<Void> ready = new CompletableFuture<>();
    try {
      Toolkit.startWithoutDisplay(
          SCREEN,
          SCREEN,
          () -> {
            BundledFont.load();
            FormulaInk.onceReady(() -> ready.complete(null));
          });
    } catch (Toolkit.NotStarted e) {
      throw new CommandFailure(e.getMessage());
    }
    try {
      ready.join();
      return draw(run, wanted, out, done);
    } finally {
      Platform.exit();
    }
  }

  /** The painters measure texts, for which no thread need be that of JavaFX. */
  static List<Path> draw(
      Run run, PictureOptions.Wanted wanted, Path out, BiConsumer<Integer, Integer> done)
      throws IOException {
    Texts texts = new Texts(new SimpleObjectProperty<>(Language.of(wanted.language())));
    Faces faces = new Faces();
    RunPicture picture = new RunPicture(run, wanted.sample(), texts, faces);
    RunPicture.Content content = RunPicture.Content.valueOf(wanted.what().toUpperCase(Locale.ROOT));
    Supplier<Artwork> artwork = () -> picture.of(content, wanted.numbers());
    if (wanted.frames() == 0) {
      PictureFormat format = Identified.of(PictureFormat.values(), wanted.to().id());
      format.write(artwork.get(), faces, wanted.scale(), out);
      return List.of(out);
    }
    RunFilm film = new RunFilm(run, artwork, wanted.scale(), wanted.frames());
    int all = film.epochs().size();
    if (wanted.to() != ExportFormat.GIF) {
      return film.writeSequence(out, frame -> done.accept(frame, all));
    }
    film.writeGif(out, wanted.delay(), frame -> done.accept(frame, all));
    return List.of(out);
  }
}
