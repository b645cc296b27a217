package engram.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import engram.data.DataException;
import engram.data.DataSource;
import engram.data.Dataset;
import engram.data.Task;
import engram.data.read.Format;
import engram.data.read.FormatChoices;
import engram.data.read.ReadMonitor;
import engram.data.read.TableReader;
import engram.data.table.ColumnKind;
import engram.data.table.ImportPlan;
import engram.files.input.InputFile;
import engram.training.Run;
import engram.training.RunReplay;
import engram.training.recipe.PreparedData;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run whose rows are in a file of their own. */
class RowsFileTest {
  private static final String TEXT =
      "a;b;c;kind\n1,5;x;1;u\n2;y;2;v\n3,25;;3;u\n4;x;4;v\n5;y;5;w\n?;x;6;w\n";

  @TempDir private Path folder;
  private Path rows;
  private Path run;

  @BeforeEach
  void makeFolders() throws IOException {
    rows = Files.createDirectories(folder.resolve("lesson/data 汉字")).resolve("own.csv");
    run = folder.resolve("lesson/a.engram");
  }

  private SavedRun save() throws Exception {
    Files.writeString(rows, TEXT);
    Format format = TableReader.read(source(rows), FormatChoices.NONE, ReadMonitor.NONE).format();
    ImportPlan plan =
        new ImportPlan(
            List.of(ColumnKind.NUMBER, ColumnKind.CATEGORY, ColumnKind.IGNORE, ColumnKind.CATEGORY),
            3,
            Task.CLASSIFICATION);
    return save(new RowsReading(format, plan, List.of("w", "z", "v", "u")), new Random(3));
  }

  private SavedRun save(RowsReading reading, Random random) throws Exception {
    Dataset dataset = reading.rows(source(rows), ReadMonitor.NONE);
    Run trained =
        SavedRuns.walk(SavedRuns.recipe(DataSource.own(dataset), dataset, random), dataset, random);
    OwnRows own = new OwnRows(dataset, Optional.of(RowsFile.of(rows, reading, run)));
    SavedRun saved = RunFile.of(trained.record(), own, trained.parameters(), "a note");
    RunFile.write(saved, run);
    return saved;
  }

  private static InputFile source(Path file) {
    return InputFile.ofTable(file, ReadMonitor.NONE);
  }

  private ExperimentFileException refused() {
    return catchThrowableOfType(ExperimentFileException.class, () -> RunFile.read(run));
  }

  @Test
  void theRowsAreReadFromTheirFile() throws Exception {
    SavedRun saved = save();
    assertThat(run)
        .content()
        .contains("\"path\": \"data 汉字/own.csv\"", "\"separator\": \";\"", "\"comma\"")
        .doesNotContain("\"cells\"");
    SavedRun read = RunFile.read(run);
    assertThat(read.run()).isEqualTo(saved.run());
    assertThat(read.dataset().classNames()).containsExactly("w", "z", "v", "u");
    assertThat(read.dataset().featureCount()).isEqualTo(2);
    assertThat(read.dataset().value(0, 0)).isEqualTo(1.5);
    assertThat(RunFile.text(read)).isEqualTo(RunFile.text(saved));
    PreparedData data = new PreparedData(read.run().recipe().data(), read.dataset());
    assertThat(RunReplay.replay(read.run(), data, epochs -> {}).difference()).isEmpty();
  }

  /** Any way of writing. */
  @Property(tries = 60)
  void anyTableIsReadInTheSameWayAgain(@ForAll long seed) throws Exception {
    folder = Files.createTempDirectory("engram-rows");
    makeFolders();
    Random random = new Random(seed);
    char separator = ",;\t|".charAt(random.nextInt(4));
    String charset = List.of("UTF-8", "UTF-16LE", "GB18030").get(random.nextInt(3));
    boolean header = random.nextBoolean();
    StringBuilder text = new StringBuilder(charset.startsWith("UTF-16") ? "\uFEFF" : "");
    if (header) text.append("大小_").append(separator).append("类_\n");
    for (int row = 0; row < 12; row++) {
      text.append(random.nextInt(100) / 4.0).append(separator);
      text.append(row % 2 == 0 ? "甲" : "乙").append('\n');
    }
    Files.write(rows, text.toString().getBytes(Charset.forName(charset)));
    TableReader.Result table =
        TableReader.read(source(rows), FormatChoices.NONE.header(header), ReadMonitor.NONE);
    ImportPlan plan =
        new ImportPlan(List.of(ColumnKind.NUMBER, ColumnKind.CATEGORY), 1, Task.CLASSIFICATION);
    SavedRun saved = save(new RowsReading(table.format(), plan, List.of()), random);
    SavedRun read = RunFile.read(run);
    assertThat(read.run()).isEqualTo(saved.run());
    assertThat(RunFile.text(read)).isEqualTo(RunFile.text(saved));
    Files.delete(rows);
    assertThat(refused().fault()).isEqualTo(ExperimentFault.ROWS_FILE_MISSING);
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(each);
    }
  }

  @Test
  void theFolderCanBeMoved() throws Exception {
    SavedRun saved = save();
    Path moved = Files.move(folder.resolve("lesson"), folder.resolve("at home"));
    SavedRun read = RunFile.read(moved.resolve("a.engram"));
    assertThat(read.run()).isEqualTo(saved.run());
    assertThat(read.own().orElseThrow().file().orElseThrow().file())
        .isEqualTo(moved.resolve("data 汉字/own.csv").toRealPath());
  }

  @Test
  void aFileThatIsMissingIsToldAndCanBeChosen() throws Exception {
    SavedRun saved = save();
    Path elsewhere = Files.move(rows, folder.resolve("found.csv"));
    assertThat(refused())
        .hasMessageStartingWith(
            "a.engram: its rows are in the file \"data 汉字/own.csv\" of %d bytes, which is not there."
                .formatted(Files.size(elsewhere)));
    RowsPlace place = RowsPlace.beside(run).chosen(Optional.of(elsewhere));
    try (InputFile input = InputFile.of(run, RunFile.MOST_BYTES, ReadMonitor.NONE)) {
      assertThat(RunFile.read(input, place).run()).isEqualTo(saved.run());
    }
    Files.writeString(elsewhere, TEXT + "7;x;7;u\n");
    try (InputFile input = InputFile.of(run, RunFile.MOST_BYTES, ReadMonitor.NONE)) {
      ExperimentFileException other =
          catchThrowableOfType(ExperimentFileException.class, () -> RunFile.read(input, place));
      assertThat(other.fault()).isEqualTo(ExperimentFault.ROWS_FILE_CHANGED);
    }
  }

  /** One of the same length, too. */
  @ParameterizedTest
  @ValueSource(strings = {"1,5;x|1,6;x", "w\n|w\n7;x;7;u\n"})
  void aFileThatWasChangedIsTold(String change) throws Exception {
    SavedRun saved = save();
    String[] parts = change.split("\\|", -1);
    Files.writeString(rows, TEXT.replaceFirst(parts[0], parts[1]));
    RowsFile named = saved.own().orElseThrow().file().orElseThrow();
    assertThat(refused())
        .hasMessageStartingWith(
            "a.engram: its rows were in the file \"data 汉字/own.csv\" of %d bytes with the SHA-256 %s,"
                .formatted(named.bytes(), named.sha256()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../own.csv",
        "data 汉字/../../own.csv",
        "/etc/passwd",
        "C:/own.csv",
        "\\\\\\\\server\\\\own.csv",
        "..\\\\own.csv",
        "./own.csv",
        "data//own.csv",
        "own.csv/"
      })
  void aPathThatLeavesTheFolderIsRefused(String path) throws Exception {
    save();
    Files.writeString(folder.resolve("own.csv"), TEXT);
    String text = Files.readString(run);
    Files.writeString(run, text.replace("data 汉字/own.csv", path));
    ExperimentFileException fault = refused();
    assertThat(fault.fault()).isEqualTo(ExperimentFault.ROWS_FILE_OUTSIDE);
    assertThat(fault).hasMessageContaining("rows-file.path is ").hasMessageContaining("line ");
  }

  @Test
  void aLinkThatLeavesTheFolderIsRefused() throws Exception {
    save();
    Path outside = Files.move(rows, folder.resolve("own.csv"));
    try {
      Files.createSymbolicLink(rows, outside);
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "this system makes no links");
    }
    assertThat(refused().fault()).isEqualTo(ExperimentFault.ROWS_FILE_OUTSIDE);
    Files.delete(rows);
    Files.createSymbolicLink(
        rows, Files.move(outside, folder.resolve("lesson/inside.csv")).toAbsolutePath());
    assertThat(RunFile.read(run).dataset().rows()).isEqualTo(6);
  }

  @Test
  void onlyAFileInTheFolderOrBelowCanBeNamed() throws Exception {
    Path outside = Files.writeString(folder.resolve("own.csv"), TEXT);
    assertThat(RowsFile.path(outside, run)).isEmpty();
    assertThat(RowsFile.path(outside, folder.resolve("b.engram"))).contains("own.csv");
    assertThat(RowsFile.path(folder.resolve("none.csv"), run)).isEmpty();
    assertThat(RowsFile.path(folder.resolve("lesson"), folder.resolve("b.engram"))).isEmpty();
  }

  /** What is damaged, and the sentence's fault. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"separator\": \";\"|\"separator\": \"\"|UNFIT",
        "\"separator\": \";\"|\"separator\": \",\"|ROWS_FILE_UNFIT",
        "\"target\": 3|\"target\": 4|NOT_WHOLE",
        "\"target\": 3|\"target\": 2|ROWS_FILE_UNFIT",
        "\"classification\"|\"regression\"|ROWS_FILE_UNFIT",
        "\"classes\": [|\"classes\": [ \"v\", |REPEATED",
        "\"ignore\"|\"number\"|ROWS_CHANGED",
        "\"encoding\": \"utf-8\"|\"encoding\": \"utf-7\"|NO_CHOICE",
        "\"sha256\": \"|\"sha256\": \"x|NO_TEXT_FIELD",
      })
  void damageIsTold(String damage) throws Exception {
    save();
    String[] parts = damage.split("\\|", -1);
    String text = Files.readString(run);
    assertThat(text).contains(parts[0]);
    int from = text.indexOf("rows-file");
    int at = text.indexOf(parts[0], from);
    Files.writeString(
        run, text.substring(0, at) + parts[1] + text.substring(at + parts[0].length()));
    assertThat(refused().fault()).isEqualTo(ExperimentFault.valueOf(parts[2]));
  }

  @Test
  void aPlanOfOtherColumnsIsRefused() throws IOException, DataException {
    Files.writeString(rows, TEXT);
    Format format = TableReader.read(source(rows), FormatChoices.NONE, ReadMonitor.NONE).format();
    ImportPlan plan = new ImportPlan(List.of(ColumnKind.NUMBER), 0, Task.REGRESSION);
    RowsReading reading = new RowsReading(format, plan, List.of());
    assertThat(
            catchThrowableOfType(
                IllegalArgumentException.class, () -> reading.rows(source(rows), ReadMonitor.NONE)))
        .isNotNull();
  }
}
