package engram.app;

import engram.cli.OutputOptions;
import engram.cli.ProgressBar;
import engram.cli.TourCommand;
import engram.tour.Picture;
import engram.tour.Tour;
import engram.tour.frame.FxDriver;
import engram.tour.frame.TourWindow;
import engram.ui.base.Language;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Theme;
import engram.ui.data.DataModels;
import engram.ui.data.DataRoom;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.ExitCode;

/** The tour as a program: starts the toolkit, shows progress, says where the pictures lie. */
final class TourProgram {
  private static final Logger LOG = LoggerFactory.getLogger(TourProgram.class);

  private TourProgram() {}

  /** The window, and what measures it, if that is wanted. */
  private record Opened(EngramApp app, Optional<TourMeasure> measure) {}

  /** Returns the exit code. */
  static int run(TourCommand.Options options, OutputOptions output, PrintWriter err) {
    PreferencesViewModel preferences = new PreferencesViewModel();
    preferences.setDigits(PreferencesViewModel.USUAL_DIGITS);
    preferences.languageProperty().set(Language.of(options.language()));
    preferences.themeProperty().set(Theme.of(options.theme()));
    CompletableFuture<Opened> opened = new CompletableFuture<>();
    try (WarningCount warnings = WarningCount.begin()) {
      Toolkit.startForTour(
          options.width(), options.height(), () -> open(preferences, options, opened));
      EngramApp app = opened.join().app;
      Tour tour = new Tour(FxDriver.call(() -> window(app)));
      int code =
          isKnown(options.only(), tour.names(), err)
              ? visit(tour, opened.join().measure, options, output, err)
              : ExitCode.USAGE;
      FxDriver.act(app::close);
      return code == ExitCode.OK ? codeOf(warnings.get(), err) : code;
    } catch (Toolkit.NotStarted e) {
      err.println(e.getMessage());
    } catch (IOException e) {
      LOG.error("tour", e);
      err.println("The pictures can't be written to " + options.out() + ": " + e.getMessage());
    } catch (CompletionException e) {
      LOG.error("tour", e);
      err.println(StartFault.sentence(e));
    } catch (RuntimeException e) {
      LOG.error("tour", e);
      err.println("The tour stopped by a fault; the details are in " + Logging.file() + ".");
    } finally {
      Platform.exit();
    }
    return 1;
  }

  /** A tour that made the log warn has failed, even if its pictures are there. */
  private static int codeOf(int warnings, PrintWriter err) {
    if (warnings == 0) return ExitCode.OK;
    err.printf("The tour logged %d warnings; they are in %s.%n", warnings, Logging.file());
    return 1;
  }

  private static void open(
      PreferencesViewModel preferences,
      TourCommand.Options options,
      CompletableFuture<Opened> opened) {
    try {
      EngramApp.dress(preferences.getTheme());
      EngramApp app = new EngramApp(new Stage(), new Wiring(preferences));
      // all that is ever painted is watched
      Optional<TourMeasure> measure =
          options.measured() ? Optional.of(new TourMeasure(app)) : Optional.empty();
      app.show(options.width(), options.height());
      opened.complete(new Opened(app, measure));
    } catch (RuntimeException | Error e) {
      opened.completeExceptionally(e);
    }
  }

  private static boolean isKnown(List<String> wanted, Set<String> stages, PrintWriter err) {
    List<String> unknown = wanted.stream().filter(name -> !stages.contains(name)).toList();
    if (unknown.isEmpty()) return true;
    err.printf(
        "The tour has no stage %s; it has %s.%n",
        String.join(", ", unknown), String.join(", ", stages));
    return false;
  }

  /** All stages up to the last that is wanted: each needs those before it. */
  private static int visit(
      Tour tour,
      Optional<TourMeasure> measure,
      TourCommand.Options options,
      OutputOptions output,
      PrintWriter err)
      throws IOException {
    List<String> stages = List.copyOf(tour.names());
    List<String> wanted = options.only().isEmpty() ? stages : options.only();
    int count = 1 + wanted.stream().mapToInt(stages::indexOf).max().orElseThrow();
    for (int done = 0; done < count; done++) {
      String stage = stages.get(done);
      boolean isWanted = wanted.contains(stage);
      Image picture =
          tour.picture(
              stage, taken -> measure.filter(m -> isWanted).ifPresent(m -> m.look(stage, taken)));
      if (isWanted && options.saved()) {
        String name = stage + "-" + options.language() + "-" + options.theme() + ".png";
        Picture.save(picture, options.out().resolve(name));
      }
      err.println(ProgressBar.line(done + 1, count, stage));
    }
    if (!output.isJson()) tell(tour, options, output.out());
    measure.ifPresent(m -> output.print(m.report()));
    return ExitCode.OK;
  }

  private static void tell(Tour tour, TourCommand.Options options, PrintWriter out) {
    tour.accuracy()
        .ifPresent(
            accuracy ->
                out.printf(
                    Locale.ROOT,
                    "The repaired recipe reached %.1f %% test accuracy.%n",
                    100 * accuracy));
    if (options.saved()) {
      out.println("The pictures are in " + options.out().toAbsolutePath().normalize());
    }
  }

  static TourWindow window(EngramApp app) {
    Wiring wiring = app.wiring();
    LaterPanes later = wiring.later();
    return new TourWindow(
        app.scene,
        wiring.run,
        wiring.selection,
        wiring.sample,
        wiring.panes,
        wiring.pointing,
        wiring.transport,
        wiring.drop,
        later.find.find,
        wiring.program.program,
        wiring.results.results,
        wiring.results.sampleFilter,
        wiring.surface.surface,
        wiring.surface.maps,
        later.curves.curves,
        later.equations.equations,
        later.inspector.tabs,
        later.paths.pins,
        later.branches.branches,
        later.twin.twin,
        later.explore.explorer,
        later.explore.landscape,
        later.pictures.pad,
        later.pictures.samples,
        later.present.present,
        wiring.places,
        later.predict::predict,
        () -> later.lesson.lesson,
        wiring.preferences.languageProperty()::get,
        later.grades::grades,
        wiring.clinic.clinic,
        () -> dataPage(later.data),
        later.memory.lesion::models,
        later.memory.recall::models,
        later.memory.forgetting::models,
        later.memory.lists::models,
        later.memory.spacing::models,
        later.memory.neuron::models,
        later.memory.sleep::models,
        later.memory.tag::models,
        later.memory.heads::models,
        later.labs,
        later.document::document);
  }

  private static TourWindow.DataPage dataPage(DataRoom data) {
    DataModels models = data.models();
    return new TourWindow.DataPage(
        models.sets,
        models.look,
        models.columns,
        models.wall,
        models.draw,
        models.importing,
        data::table);
  }
}
