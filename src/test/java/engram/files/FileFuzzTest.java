package engram.files;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.DataException;
import engram.data.read.ByteSource;
import engram.data.read.FormatChoices;
import engram.data.read.Preview;
import engram.data.read.ReadMonitor;
import engram.data.read.TableReader;
import engram.data.table.DatasetMaker;
import engram.data.table.ImportPlan;
import engram.data.table.Imported;
import engram.data.table.Remark;
import engram.data.text.Quote;
import engram.memory.recall.NamedPattern;
import engram.memory.recall.PatternText;
import engram.memory.recall.PatternTextException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Of any file a reader makes what is in it, or one sentence of ours that is short and shows every
 * character: never another exception. How many are tried is {@code -Djqwik.tries.default}, a
 * thousand of each kind in the suite.
 */
class FileFuzzTest {
  private static final int LONGEST_SENTENCE = 1000;

  private static final List<byte[]> EXPERIMENTS = golden(".engram.json");

  private static final List<byte[]> TABLES =
      Stream.of(
              "a (cm),b,kind\n5.1,\"3,5\",x\n4.9,,\"y \"\"z\"\"\"\n-1e3,NaN,x\n",
              "Länge;Breite;Art\r\n5,1;1,5;\"zwei\r\nZeilen\"\r\n4;2,5;b\r\n",
              "\ufeff长度\t类\n1\t甲\n2\t乙\n1\t甲\n",
              "1,2,3\n4,5,6\n7,8,9\n",
              "x y z\n1 2 3\n4 5 6\n")
          .map(text -> text.getBytes(StandardCharsets.UTF_8))
          .toList();

  private static final List<byte[]> ARFF =
      Stream.of(
              "% c\n@relation r\n@attribute a real\n@attribute 'b c' {x,'y z'}\n@data\n1,x\n"
                  + "{0 2, 1 'y z'}\n?,x\n{}\n",
              "@RELATION r\n@ATTRIBUTE s string\n@ATTRIBUTE d date\n@ATTRIBUTE n numeric\n"
                  + "@DATA\n'it\\'s',\"2020\",1.5\n{2 7}\nNA,?,-1e3\n")
          .map(text -> text.getBytes(StandardCharsets.UTF_8))
          .toList();

  private static final List<byte[]> PATTERNS =
      List.of(
          ("{\"format\": \"engram-patterns\", \"version\": 1, \"patterns\": [\n"
                  + "{\"name\": \"a\", \"cells\": [\"#.\", \".#\"]},\n"
                  + "{\"name\": \"山\", \"cells\": [\"#.#\", \"###\"]}]}\n")
              .getBytes(StandardCharsets.UTF_8));

  private static final List<byte[]> PATTERN_TEXTS =
      List.of(
          "A\n##.\n#.#\n\n\n##.\n..#\n\n山\n...\n###\n".getBytes(StandardCharsets.UTF_8),
          "..\n##\r\n\r\nname\r\n##\r\n..\r\n".getBytes(StandardCharsets.UTF_8));

  private static List<byte[]> golden(String ending) {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/experiment-golden"))) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .map(FileFuzzTest::bytes)
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Property(seed = "1", edgeCases = EdgeCasesMode.NONE)
  void aDamagedCsvFile(@ForAll long seed) {
    readTable(new Mutation(seed).of(TABLES));
  }

  @Property(seed = "2", edgeCases = EdgeCasesMode.NONE)
  void aDamagedArffFile(@ForAll long seed) {
    readTable(new Mutation(seed).of(ARFF));
  }

  @Property(seed = "3", edgeCases = EdgeCasesMode.NONE)
  void aDamagedExperimentFile(@ForAll long seed) throws IOException {
    try {
      String text = new Mutation(seed).textOf(EXPERIMENTS);
      assertThat(ExperimentFile.text(ExperimentFile.read(text, "f.json"))).isNotEmpty();
    } catch (ExperimentFileException e) {
      assertTold(e.getMessage());
      for (Object each : e.arguments()) assertVisible(each.toString());
    }
  }

  @Property(seed = "4", edgeCases = EdgeCasesMode.NONE)
  void aDamagedPatternFile(@ForAll long seed) {
    try {
      JsonFile file = new JsonFile("f.json", new Mutation(seed).textOf(PATTERNS));
      assertThat(PatternsFile.read(file)).isNotEmpty();
    } catch (ExperimentFileException e) {
      assertTold(e.getMessage());
    }
  }

  @Property(seed = "5", edgeCases = EdgeCasesMode.NONE)
  void aDamagedTextOfPatterns(@ForAll long seed) throws PatternTextException {
    List<NamedPattern> read;
    try {
      read = PatternText.read(new Mutation(seed).textOf(PATTERN_TEXTS));
    } catch (PatternTextException e) {
      assertTold(e.getMessage());
      assertVisible(e.found());
      return;
    }
    assertThat(PatternText.read(PatternText.write(read))).isEqualTo(read);
  }

  private static void readTable(byte[] bytes) {
    ByteSource source = ByteSource.of("f", bytes);
    try {
      Preview preview = Preview.of(source, FormatChoices.NONE);
      preview.table().ifPresent(ImportPlan::guess);
      preview.fault().ifPresent(fault -> assertTold(fault.getMessage()));
    } catch (DataException e) {
      assertTold(e);
    }
    try {
      TableReader.Result read = TableReader.read(source, FormatChoices.NONE, ReadMonitor.NONE);
      read.remarks().forEach(FileFuzzTest::assertTold);
      ImportPlan plan = ImportPlan.guess(read.table());
      Imported imported = DatasetMaker.toDataset(read.table(), plan);
      assertThat(imported.dataset().rows()).isPositive();
      imported.remarks().forEach(FileFuzzTest::assertTold);
    } catch (DataException e) {
      assertTold(e);
    }
  }

  private static void assertTold(DataException fault) {
    assertTold(fault.getMessage());
    for (Object each : fault.evidence().arguments()) assertVisible(each.toString());
  }

  private static void assertTold(Remark remark) {
    assertTold(remark.sentence());
  }

  private static void assertTold(String sentence) {
    assertThat(sentence).hasSizeLessThan(LONGEST_SENTENCE).endsWith(".");
    assertVisible(sentence);
  }

  private static void assertVisible(String text) {
    if (text.codePoints().anyMatch(Quote::isHidden)) throw new AssertionError(Quote.visible(text));
  }
}
