package engram.data.table;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.Dataset;
import engram.data.Feature;
import engram.data.Split;
import engram.data.SplitPlan;
import engram.data.Task;
import engram.data.read.FormatChoices;
import engram.data.read.ReadMonitor;
import engram.data.read.TableReader;
import engram.data.read.TableReaderTest;
import engram.files.input.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The order of classes is scikit-learn's: {@code make_order.py} beside the numbers. */
class CategoryOrderTest {
  private static final Path GOLDEN = Path.of("src/test/resources/import-golden");

  private static Stream<List<String>> golden(boolean classes) throws IOException {
    return Files.readAllLines(GOLDEN.resolve("order.txt")).stream()
        .map(line -> List.of(line.split(" ")))
        .filter(words -> words.get(0).equals("classes") == classes);
  }

  static Stream<List<String>> orders() throws IOException {
    return golden(true);
  }

  static Stream<List<String>> splits() throws IOException {
    return golden(false);
  }

  private static Dataset tumours(String target) throws Exception {
    Table table =
        TableReader.read(
                InputFile.ofTable(GOLDEN.resolve("tumours.csv"), ReadMonitor.NONE),
                FormatChoices.NONE,
                ReadMonitor.NONE)
            .table();
    ImportPlan plan = ImportPlan.guess(table).target(table, target).task(Task.CLASSIFICATION);
    return DatasetMaker.toDataset(table, plan).dataset();
  }

  @ParameterizedTest
  @MethodSource("orders")
  void classesAreInTheOrderOfNumpy(List<String> golden) throws Exception {
    assertThat(tumours(golden.get(1)).classNames())
        .containsExactlyElementsOf(golden.subList(2, golden.size()));
  }

  @ParameterizedTest
  @MethodSource("splits")
  void stratifiedPartsHaveTheRowsOfScikitLearn(List<String> golden) throws Exception {
    Dataset dataset = tumours(golden.get(0));
    double test = Double.parseDouble(golden.get(2));
    double validation = Double.parseDouble(golden.get(3));
    Split split =
        new SplitPlan(test, validation, true, Long.parseLong(golden.get(1))).split(dataset);

    assertThat(split.train()).containsExactly(rows(golden.get(4)));
    assertThat(split.validation()).containsExactly(rows(golden.get(5)));
    assertThat(split.test()).containsExactly(rows(golden.get(6)));
  }

  private static int[] rows(String text) {
    if (text.equals("-")) return new int[0];
    return Stream.of(text.split(",")).mapToInt(Integer::parseInt).toArray();
  }

  @Test
  void theOrderThatAFileDeclaresIsKept() throws Exception {
    Table table =
        TableReaderTest.read(
                """
                @relation r
                @attribute size {small,medium,large,huge}
                @attribute x numeric
                @attribute grade {3,1,2}
                @data
                large,1,2
                small,2,1
                medium,3,3
                large,4,3
                """)
            .table();

    Dataset dataset = DatasetMaker.toDataset(table, ImportPlan.guess(table)).dataset();

    assertThat(dataset.feature(0).categories()).containsExactly("small", "medium", "large");
    assertThat(dataset.classNames()).containsExactly("3", "1", "2");
  }

  @Test
  void anEditDoesNotExchangeTheOthers() throws Exception {
    Table table = TableReaderTest.read("x,kind\n1,pear\n2,fig\n3,pear\n4,kiwi\n5,fig\n").table();
    ImportPlan plan = ImportPlan.guess(table);
    Table edited = table.set(0, 1, "apple").set(3, 1, "banana");

    assertThat(DatasetMaker.toDataset(table, plan).dataset().classNames())
        .containsExactly("fig", "kiwi", "pear");
    assertThat(DatasetMaker.toDataset(edited, plan).dataset().classNames())
        .containsExactly("fig", "pear", "apple", "banana");
  }

  @Test
  void theClassesOfABuiltInSetKeepTheirOrder() throws Exception {
    Dataset dataset =
        Dataset.of(
            "own",
            List.of(Feature.number("x")),
            Feature.category("y", List.of("warm", "cold")),
            new org.ejml.data.DMatrixRMaj(new double[][] {{1}, {2}}),
            new double[] {1, 0});
    Table table = Table.of(dataset);

    Dataset again = DatasetMaker.toDataset(table, ImportPlan.guess(table)).dataset();

    assertThat(again.classNames()).containsExactly("warm", "cold");
  }
}
