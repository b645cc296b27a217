package engram.app;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Times the start of a window from outside, the way it is meant to be started: by the launcher that
 * lies beside the jar; where there is none, by this Java with the options that it was started with.
 */
final class StartTimer {
  /** A debugger or profiler belongs to one process. */
  private static final Predicate<String> OF_ONE_PROCESS =
      Pattern.compile("-(agentlib|agentpath|javaagent|Xrun|Xdebug).*").asMatchPredicate();

  /** What Engram has and a bare window has not. */
  private static final Predicate<String> OF_ENGRAM =
      Pattern.compile(
              "-Xshare.*|-XX:(SharedArchiveFile|\\+AutoCreateShared|Tier4).*|--add-modules.*")
          .asMatchPredicate();

  private final Optional<Path> launcher;
  private final List<String> options;

  /**
   * @param options those of Java, where there is no launcher
   */
  StartTimer(Optional<Path> launcher, List<String> options) {
    this.launcher = launcher;
    this.options = options.stream().filter(OF_ONE_PROCESS.negate()).toList();
  }

  /** As this program lies here. */
  static StartTimer here() {
    URI place =
        URI.create(StartTimer.class.getProtectionDomain().getCodeSource().getLocation().toString());
    return new StartTimer(
        launcherBeside(Path.of(place)), ManagementFactory.getRuntimeMXBean().getInputArguments());
  }

  /** The script of this system that starts that jar. */
  static Optional<Path> launcherBeside(Path jar) {
    if (!Files.isRegularFile(jar)) return Optional.empty();
    String name = File.separatorChar == '\\' ? "engram.cmd" : "engram";
    return Optional.of(jar.resolveSibling(name)).filter(Files::isExecutable);
  }

  /** What starts Engram's window, for the report. */
  String startedBy() {
    return launcher.map(Path::toString).orElse("java");
  }

  /**
   * From the start of the process to the window's first usable frame.
   *
   * @param window an argument of {@link StartProbe}
   */
  double millis(String window) {
    ProcessBuilder builder = new ProcessBuilder(command(window));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("ENGRAM_MAIN", StartProbe.class.getName());
    builder.redirectError(new File(System.getProperty("java.io.tmpdir"), "engram-start-probe.log"));
    long start = System.nanoTime();
    try {
      Process process = builder.start();
      try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
        for (String line = out.readLine(); line != null; line = out.readLine()) {
          if (line.equals(StartProbe.FIRST_FRAME)) return (System.nanoTime() - start) / 1e6;
        }
      }
      throw new IllegalStateException("the " + window + " window ended before its first frame");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is typed to start that window. */
  List<String> command(String window) {
    boolean bare = window.equals(StartProbe.BARE);
    if (launcher.isPresent() && !bare) return List.of(launcher.get().toString(), window);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (launcher.isEmpty()) command.addAll(options);
    if (bare) command.removeIf(OF_ENGRAM);
    Collections.addAll(command, "-cp", System.getProperty("java.class.path"));
    Collections.addAll(command, StartProbe.class.getName(), window);
    return command;
  }
}
