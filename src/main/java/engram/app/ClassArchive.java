package engram.app;

import engram.app.breaks.LineBreakProvider;
import engram.tour.frame.FxDriver;
import engram.ui.base.Workspace;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * A process that opens the window where nobody sees it and ends: started with {@code
 * -XX:ArchiveClassesAtExit} it leaves the classes of the window as an archive, from which the next
 * start has them without reading and verifying each, and those of a short training. It needs no
 * display, and leaves nothing else.
 */
final class ClassArchive {
  /** JavaFX's classes for a display, which are not used without one. */
  private static final Pattern OF_DISPLAYS =
      Pattern.compile("com/sun/(glass/ui/(gtk|win|mac|delegate)|prism/(es2|d3d))/.+\\.class");

  private ClassArchive() {}

  /** Without arguments. */
  public static void main(String[] args) throws Exception {
    LineBreakProvider.install();
    Path home = Files.createTempDirectory("engram-archive-");
    for (String place : List.of("user.home", "java.util.prefs.userRoot", "javafx.cachedir")) {
      System.setProperty(place, home.toString());
    }
    Logging.toFile();
    Main.command(new String[] {"train", "--epochs", "1"}, Writer.nullWriter(), Writer.nullWriter());
    load(Main.class.getName() + "$Window");
    Preparation preparation = Preparation.begin(() -> new PreferenceStore().load(), Wiring::new);
    CompletableFuture<EngramApp> opened = new CompletableFuture<>();
    Toolkit.startWithoutDisplay(
        WindowBench.WIDTH, WindowBench.HEIGHT, () -> opened.complete(open(preparation.await())));
    EngramApp app = opened.join();
    for (Workspace page :
        List.of(
            Workspace.TRAIN,
            Workspace.DATA,
            Workspace.MEMORY,
            Workspace.CHALLENGES,
            Workspace.DOCUMENT)) {
      FxDriver.act(() -> app.wiring().panes.workspaceProperty().set(page));
      // behind the third the panes of training come, too
      FxDriver.await(() -> true, 5);
    }
    loadClassesOfDisplays();
    LibraryCache.delete(home);
    // nothing but the archive is written on the way out
    Runtime.getRuntime().halt(0);
  }

  private static EngramApp open(Wiring wiring) {
    EngramApp app = new EngramApp(new Stage(), wiring, false);
    app.show(WindowBench.WIDTH, WindowBench.HEIGHT);
    return app;
  }

  private static void loadClassesOfDisplays() throws IOException {
    URI graphics =
        URI.create(Platform.class.getProtectionDomain().getCodeSource().getLocation().toString());
    try (JarFile jar = new JarFile(Path.of(graphics).toFile())) {
      jar.stream()
          .map(JarEntry::getName)
          .filter(OF_DISPLAYS.asMatchPredicate())
          .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
          .forEach(ClassArchive::load);
    }
  }

  private static void load(String name) {
    try {
      Class.forName(name, false, ClassArchive.class.getClassLoader());
    } catch (ClassNotFoundException | LinkageError e) {
      // one of another system; then it is not in the archive either
    }
  }
}
