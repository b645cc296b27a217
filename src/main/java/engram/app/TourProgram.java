package engram.app;

import engram.cli.ProgressBar;
import engram.cli.TourCommand;
import engram.ui.base.Theme;
import engram.viewmodel.Language;
import engram.viewmodel.PreferencesViewModel;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The tour as a program: starts the toolkit, shows progress, says where the pictures lie. */
final class TourProgram {
  private static final Logger LOG = LoggerFactory.getLogger(TourProgram.class);

  private TourProgram() {}

  /** Returns the exit code. */
  static int run(TourCommand.Options options) {
    PreferencesViewModel preferences = new PreferencesViewModel();
    preferences.languageProperty().set(Language.of(options.language()));
    preferences.themeProperty().set(Theme.of(options.theme()));
    CompletableFuture<EngramApp> opened = new CompletableFuture<>();
    try {
      Toolkit.startForTour(
          options.width(), options.height(), () -> open(preferences, options, opened));
      EngramApp app = opened.join();
      double accuracy = tour(app, options);
      FxDriver.act(app::close);
      System.out.printf(
          Locale.ROOT,
          "The repaired recipe reached %.1f %% test accuracy.%nThe pictures are in %s%n",
          100 * accuracy,
          options.out().toAbsolutePath().normalize());
      return 0;
    } catch (Toolkit.NotStarted e) {
      System.err.println(e.getMessage());
    } catch (IOException e) {
      LOG.error("tour", e);
      System.err.println(
          "The pictures can't be written to " + options.out() + ": " + e.getMessage());
    } catch (CompletionException e) {
      LOG.error("tour", e);
      System.err.println(StartFault.sentence(e));
    } catch (RuntimeException e) {
      LOG.error("tour", e);
      System.err.println("The tour stopped by a fault; the details are in " + LogFile.path() + ".");
    } finally {
      Platform.exit();
    }
    return 1;
  }

  private static void open(
      PreferencesViewModel preferences,
      TourCommand.Options options,
      CompletableFuture<EngramApp> opened) {
    try {
      EngramApp app = new EngramApp(new Stage(), new Wiring(preferences));
      app.show(options.width(), options.height());
      opened.complete(app);
    } catch (RuntimeException | Error e) {
      opened.completeExceptionally(e);
    }
  }

  private static double tour(EngramApp app, TourCommand.Options options) throws IOException {
    String suffix = "-" + options.language() + "-" + options.theme();
    Tour tour = new Tour(app, options.out(), suffix);
    List<Tour.Stage> stages = tour.stages();
    for (int done = 0; done < stages.size(); done++) {
      Tour.Stage stage = stages.get(done);
      tour.run(stage);
      System.err.println(ProgressBar.line(done + 1, stages.size(), stage.name()));
    }
    return tour.finalAccuracy();
  }
}
