package engram.app;

import engram.data.sets.BuiltInSet;
import engram.files.ExperimentFileException;
import engram.files.RunFile;
import engram.files.SavedRun;
import engram.files.UnsavedRuns;
import engram.files.UnsavedRuns.Kept;
import engram.files.experiment.ExperimentFile;
import engram.files.experiment.PatternsFile;
import engram.files.experiment.SavedExperiment;
import engram.memory.experiments.Experiment;
import engram.memory.recall.NamedPattern;
import engram.memory.recall.Pattern;
import engram.memory.recall.RecallRule;
import engram.memory.recall.RecallSetup;
import engram.memory.recall.Spoiling;
import engram.memory.recall.UpdateOrder;
import engram.training.Run;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.ui.base.Language;
import engram.ui.base.PreferencesViewModel;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Ends a program with {@code kill -9}, again and again, while it writes the preferences, the user's
 * patterns, an experiment and a run that is not saved: each file has to be the old or the new one,
 * and the next start has to take it without a word, and to be offered the run. {@code .ci/kill}
 * starts it.
 */
final class Kill {
  private static final int MOST_MILLIS = 400;

  /** Java says so of preferences of which there is a folder, and nothing was written. */
  private static final String NOTHING_YET = "Prefs file removed in background";

  private static final String EXPERIMENT = "lesson.engram.json";
  private static final String UNSAVED = "unsaved";
  private static final int STORED = 60;
  private static final int SIDE = 20;

  private final Path home;
  private final Random random;
  private final List<String> faults = new ArrayList<>();

  /** The version that was begun last: who is killed may have written it before it was whole. */
  private long newest;

  private Kill(Path home, long seed) {
    this.home = home;
    random = new Random(seed);
  }

  /** Arguments: how often, the seed, and an empty folder; or the folder alone, to write there. */
  public static void main(String[] args) throws Exception {
    if (args.length == 1) {
      write(Path.of(args[0]));
      return;
    }
    int times = Integer.parseInt(args[0]);
    Kill kill = new Kill(Path.of(args[2]), Long.parseLong(args[1]));
    long written = 0;
    for (int i = 1; i <= times; i++) written = kill.once(written);
    kill.faults.forEach(System.out::println);
    System.out.printf(
        "killed %d times while %d versions were written: %d faults, %d unfinished parts left%n",
        times, written, kill.faults.size(), kill.parts());
    System.exit(kill.faults.isEmpty() ? 0 : 1);
  }

  /** Writes one version after the other, and says each that is whole. */
  private static void write(Path home) throws Exception {
    Logging.toFile();
    PreferenceStore store = new PreferenceStore();
    PreferencesViewModel preferences = store.load();
    store.tell(fault -> System.out.println("fault " + fault));
    List<NamedPattern> own = preferences.ownPatternsProperty().get();
    long version = own.isEmpty() ? 0 : Long.parseLong(own.get(0).name());
    Kept unsaved = new UnsavedRuns(home.resolve(UNSAVED)).begin();
    System.out.println("begun " + version);
    while (true) {
      version++;
      preferences.setDigits(1 + (int) (version % 5));
      preferences.setTextSize((int) (version % 3));
      preferences.languageProperty().set(version % 2 == 0 ? Language.ENGLISH : Language.CHINESE);
      preferences.ownPatternsProperty().set(patterns(version));
      ExperimentFile.write(experiment(version), home.resolve(EXPERIMENT));
      unsaved.write(run(version), Optional.empty());
      System.out.println("whole " + version);
    }
  }

  private static List<NamedPattern> patterns(long version) {
    Random random = new Random(version);
    return IntStream.range(0, STORED)
        .mapToObj(
            i -> {
              int[] cells =
                  IntStream.range(0, SIDE * SIDE).map(j -> random.nextInt(2) * 2 - 1).toArray();
              return new NamedPattern(
                  i == 0 ? "" + version : "p" + i, Pattern.of(SIDE, SIDE, cells));
            })
        .toList();
  }

  private static SavedExperiment experiment(long version) {
    RecallSetup setup =
        new RecallSetup(
            RecallRule.HEBB,
            1,
            UpdateOrder.ASYNCHRONOUS,
            version,
            patterns(version),
            0,
            new Spoiling.Flip(0.25, 1));
    return new SavedExperiment(new Experiment.Recall(setup, 0), Optional.empty());
  }

  /** Of so many batches, and with its version among the notes. */
  private static SavedRun run(long version) {
    Recipe recipe = Preset.REPAIRED.recipe();
    Run run = new Run(recipe, new PreparedData(recipe.data(), BuiltInSet.IRIS.load()));
    for (int k = 0; k < version % 20; k++) run.trainBatch();
    return RunFile.of(run.record(), run.data().given(), run.parameters(), "" + version);
  }

  /**
   * @param before the last version that was whole
   * @return the last one now
   */
  private long once(long before) throws Exception {
    Process writer = start();
    long whole = before;
    // one in four before the first version is whole, when all is being opened
    boolean early = random.nextInt(4) == 0;
    boolean waiting = true;
    try (BufferedReader out = writer.inputReader(StandardCharsets.UTF_8)) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        String[] words = line.split(" ", 2);
        if (waiting && words[0].equals(early ? "begun" : "whole")) {
          waiting = false;
          killIn(writer, TimeUnit.MILLISECONDS.toNanos(random.nextInt(MOST_MILLIS)));
        }
        switch (words[0]) {
          case "begun" -> newest = Math.max(newest, Long.parseLong(words[1]) + 1);
          case "whole" -> {
            whole = Long.parseLong(words[1]);
            newest = Math.max(newest, whole + 1);
          }
          default -> faults.add(line);
        }
      }
    }
    if (writer.waitFor() != 128 + 9) faults.add("it ended by itself: " + writer.exitValue());
    check(whole);
    return whole;
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Duser.home=" + home,
            "-Djava.util.prefs.userRoot=" + home,
            "-Dengram.log=" + home.resolve("engram.log"),
            "-cp",
            System.getProperty("java.class.path"),
            Kill.class.getName(),
            home.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static void killIn(Process process, long nanos) {
    Thread killer =
        new Thread(
            () -> {
              try {
                TimeUnit.NANOSECONDS.sleep(nanos);
              } catch (InterruptedException e) {
                return;
              }
              process.toHandle().destroyForcibly();
            });
    killer.setDaemon(true);
    killer.start();
  }

  /** The patterns come before the experiment, and both before a version is told to be whole. */
  private void check(long whole) throws IOException {
    try {
      Path patterns = home.resolve("patterns.json");
      if (Files.exists(patterns) || whole > 0) {
        checkVersion("patterns", PatternsFile.read(patterns), whole);
      }
      Path experiment = home.resolve(EXPERIMENT);
      if (Files.exists(experiment) || whole > 0) {
        Experiment.Recall read = (Experiment.Recall) ExperimentFile.read(experiment).experiment();
        checkVersion("experiment", read.setup().stored(), whole);
      }
      checkUnsaved(whole);
    } catch (ExperimentFileException e) {
      faults.add(e.getMessage());
    }
    for (Path each : files()) {
      String name = each.getFileName().toString();
      if (name.contains("damaged")) faults.add("put aside: " + name);
      if (name.equals("prefs.xml")) checkXml(each);
    }
    Path log = home.resolve("engram.log");
    if (!Files.exists(log)) return;
    for (String line : Files.readAllLines(log)) {
      boolean grave = line.contains(" WARNING ") || line.contains(" SEVERE ");
      if (grave && !line.contains(NOTHING_YET)) faults.add(line);
    }
    Files.delete(log);
  }

  /** That of this program alone; it is taken, as who opens it does. */
  private void checkUnsaved(long whole) throws ExperimentFileException, IOException {
    List<Kept> left = new UnsavedRuns(home.resolve(UNSAVED)).left();
    if (left.size() > 1) faults.add(left.size() + " runs are offered");
    for (Kept each : left) {
      SavedRun read = RunFile.read(each.file());
      long version = Long.parseLong(read.notes());
      boolean same = read.run().equals(run(version).run());
      if (!isOldOrNew(version, whole) || !same) {
        faults.add("unsaved run: version " + version + " after " + whole);
      }
      each.delete();
    }
  }

  private void checkVersion(String what, List<NamedPattern> read, long whole) {
    long version = Long.parseLong(read.get(0).name());
    if (!isOldOrNew(version, whole) || !read.equals(patterns(version))) {
      faults.add(what + ": version " + version + " after " + whole);
    }
  }

  private boolean isOldOrNew(long version, long whole) {
    return version >= whole && version <= newest;
  }

  private void checkXml(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      var parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      parser.setEntityResolver((id, system) -> new InputSource(new StringReader("")));
      parser.parse(in);
    } catch (SAXException | ParserConfigurationException e) {
      faults.add(file + ": " + e.getMessage());
    }
  }

  private long parts() throws IOException {
    return files().stream().filter(each -> each.toString().endsWith(".part")).count();
  }

  private List<Path> files() throws IOException {
    try (var all = Files.walk(home)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
