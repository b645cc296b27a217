package engram.cli.train;

import static engram.cli.JsonRun.train;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import engram.cli.CommandLineRun;
import engram.cli.TextWidth;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Own files on the command line. */
class TrainFileTest {
  private static final String FLOWERS =
      """
      id,length (cm),colour,kind
      1,1.5,red,a
      2,2.5,blue,b
      3,3.5,red,a
      4,,blue,b
      5,5.5,red,a
      6,6.5,blue,b
      """;

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String hash(JsonNode report) {
    return report.get("parametersSha256").textValue();
  }

  private static JsonNode learned(Path file, String target, String... options) throws IOException {
    List<String> line =
        new ArrayList<>(List.of("--data", file.toString(), "--target", target, "--epochs", "5"));
    line.addAll(List.of(options));
    return train(line.toArray(String[]::new));
  }

  private static CommandLineRun refused(Path file, String... options) {
    List<String> line = new ArrayList<>(List.of("train", "--data", file.toString()));
    line.addAll(List.of(options));
    CommandLineRun run = CommandLineRun.of(line.toArray(String[]::new));
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).hasLineCount(1);
    return run;
  }

  @Test
  void theIrisesFromAFileAreTheBuiltInOnes() throws IOException {
    JsonNode report =
        learned(Path.of("resources/engram/data/sets/iris.csv"), "species", "--preset", "repaired");
    assertThat(hash(report)).isEqualTo(hash(train("--epochs", "5")));
    assertThat(report.at("/data/source").textValue()).isEqualTo("file");
    assertThat(report.at("/recipe/dataset").textValue()).isEqualTo("iris.csv");
  }

  @Test
  void anotherWayOfWritingGivesTheSameNumbers() throws IOException {
    String text = Files.readString(Path.of("resources/engram/data/sets/iris.csv"));
    String german = text.replace(',', ';').replace('.', ',');
    String built = hash(train("--epochs", "5"));
    assertThat(hash(learned(file("semicolon.csv", german), "species", "--preset", "repaired")))
        .isEqualTo(built);
    Path said = file("said.txt", german.substring(german.indexOf('\n') + 1));
    assertThat(
            hash(
                learned(
                    said,
                    "c5",
                    "--preset",
                    "repaired",
                    "--separator",
                    "semicolon",
                    "--decimal",
                    "comma",
                    "--no-header")))
        .isEqualTo(built);
    Path tabs = folder.resolve("tabs.tsv");
    Files.writeString(tabs, text.replace(',', '\t'), Charset.forName("UTF-16LE"));
    assertThat(
            hash(
                learned(
                    tabs,
                    "species",
                    "--preset",
                    "repaired",
                    "--encoding",
                    "utf-16le",
                    "--separator",
                    "tab")))
        .isEqualTo(built);
  }

  @Test
  void anArffFileIsReadByItsName() throws IOException {
    StringBuilder arff = new StringBuilder("% irises\n");
    List<String> lines = Files.readAllLines(Path.of("resources/engram/data/sets/iris.csv"));
    arff.append("@relation iris\n");
    for (String name : List.of("a", "b", "c", "d")) arff.append("@attribute " + name + " real\n");
    arff.append("@attribute kind {setosa,versicolor,virginica}\n@data\n");
    lines.subList(1, lines.size()).forEach(line -> arff.append(line).append('\n'));
    Path file = file("iris.ARFF", arff.toString());
    assertThat(hash(learned(file, "kind", "--preset", "repaired")))
        .isEqualTo(hash(train("--epochs", "5")));
    assertThat(refused(file, "--target", "kind", "--separator", "comma").err())
        .startsWith("ARFF has no choice: leave --separator out.");
  }

  @Test
  void theReportTellsWhatBecameOfTheColumns() throws IOException {
    JsonNode report = learned(file("flowers.csv", FLOWERS), "kind", "--test-size", "0");
    JsonNode data = report.get("data");
    assertThat(data.get("rows").intValue()).isEqualTo(6);
    assertThat(data.get("rowsLeftOut").intValue()).isEqualTo(1);
    assertThat(data.at("/features/0/name").textValue()).isEqualTo("length");
    assertThat(data.at("/features/0/unit").textValue()).isEqualTo("cm");
    assertThat(data.at("/features/1/categories")).hasSize(2);
    assertThat(data.at("/target/classes")).hasSize(2);
    assertThat(data.at("/notes/0").textValue()).startsWith("Left out because").contains(": id (");
    assertThat(data.at("/notes/1").textValue()).isEqualTo("Missing cells of length: 1.");
    assertThat(report.at("/recipe/inputs").intValue()).isEqualTo(3);

    String text =
        CommandLineRun.of(
                "train",
                "--data",
                folder.resolve("flowers.csv").toString(),
                "--target",
                "kind",
                "--epochs",
                "1",
                "--test-size",
                "0")
            .out();
    assertThat(text.lines().limit(4))
        .containsExactly(
            "flowers.csv, standardize: 5 samples, all of them for training and testing",
            "target kind: a | b",
            "features length (cm), colour: blue | red",
            "1 of 6 samples left out: a feature in use is not known of them (--missing mean keeps"
                + " them)");
  }

  @Test
  void columnsAreTakenAsTheUserSays() throws IOException {
    Path file = file("flowers.csv", FLOWERS);
    JsonNode report =
        learned(
            file,
            "length",
            "--number",
            "id",
            "--ignore",
            "colour",
            "--test-size",
            "0",
            "--task",
            "regression");
    assertThat(report.at("/data/task").textValue()).isEqualTo("regression");
    assertThat(report.at("/data/features").findValuesAsText("name")).containsExactly("id", "kind");
    assertThat(report.at("/data/notes/0").textValue())
        .isEqualTo("Rows left out because length is missing there: 1.");
    JsonNode codes = learned(file, "kind", "--category", "id", "--test-size", "0");
    assertThat(codes.at("/data/features/0/categories")).hasSize(6);
    JsonNode numbers = learned(file, "id", "--task", "regression", "--test-size", "0");
    assertThat(numbers.at("/data/target/name").textValue()).isEqualTo("id");
    assertThat(numbers.at("/recipe/targets").textValue()).isEqualTo("standardized");
  }

  @Test
  void aFormulaIsOneMoreInput() throws IOException {
    Path file = file("flowers.csv", FLOWERS);
    JsonNode report =
        learned(
            file,
            "kind",
            "--formula",
            "x1^2",
            "--formula",
            "sin(x1)",
            "--inputs",
            "none",
            "--test-size",
            "0");
    assertThat(report.at("/recipe/inputs").intValue()).isEqualTo(2);
    assertThat(report.at("/recipe/formulas/0").textValue()).isEqualTo("x1^2");
    assertThat(report.at("/recipe/without")).hasSize(2);
    assertThat(report.at("/data/features").findValuesAsText("used"))
        .containsExactly("false", "false");
  }

  @Test
  void aPresetOfAnotherSetIsMadeToFit() throws IOException {
    JsonNode report =
        learned(Path.of("resources/engram/data/sets/iris.csv"), "species", "--preset", "moons");
    assertThat(report.at("/recipe/layers/0/units").intValue()).isEqualTo(6);
    assertThat(report.at("/recipe/layers/1/units").intValue()).isEqualTo(3);
    assertThat(report.at("/recipe/loss").textValue()).isEqualTo("cross-entropy");
  }

  @Test
  void manyClassesHaveNoMatrixInTheText() throws IOException {
    StringBuilder text = new StringBuilder("x,class\n");
    for (int row = 0; row < 84; row++) text.append(row).append(",k").append(row % 21).append('\n');
    Path file = file("many.csv", text.toString());
    CommandLineRun run =
        CommandLineRun.of("train", "--data", file.toString(), "--target", "class", "--epochs", "1");
    assertThat(run.out()).contains("precision").doesNotContain("(predicted)");
    assertThat(learned(file, "class").at("/confusion/test")).hasSize(21);
  }

  @Test
  void chineseWordsStandInColumns() throws IOException {
    String text = FLOWERS.replace(",a\n", ",红花\n").replace(",b\n", ",b\n");
    Path file = folder.resolve("花.csv");
    Files.write(file, text.getBytes(Charset.forName("GB18030")));
    String out =
        CommandLineRun.of(
                "train",
                "--data",
                file.toString(),
                "--target",
                "kind",
                "--test-size",
                "0",
                "--epochs",
                "1")
            .out();
    List<String> lines = out.lines().toList();
    int matrix =
        lines.indexOf(
            lines.stream().filter(l -> l.startsWith("train (t")).findFirst().orElseThrow());
    assertThat(lines.subList(matrix, matrix + 3))
        .extracting(line -> TextWidth.of(line.replace("  (predicted)", "")))
        .containsOnly(32);
  }

  @Test
  void aTerminalSeesHowMuchIsRead() {
    CommandLineRun run =
        CommandLineRun.of(
            true,
            "train",
            "--json",
            "--data",
            "resources/engram/data/sets/iris.csv",
            "--target",
            "species",
            "--epochs",
            "1");
    assertThat(run.err()).contains("########] reading, 0 of 0 MB").endsWith(" \r");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--target nope | --target \"nope\": f.csv has no such column; it has id, length, colour,"
            + " kind.",
        "--epochs 1 | --data needs --target: the column to be learned.",
        "--target kind --ignore nope | --ignore \"nope\": f.csv has no such column; it has id,"
            + " length, colour, kind.",
        "--target kind --ignore colour,kind | --ignore leaves the target out: \"kind\".",
        "--target kind --ignore id --number id | \"id\" is given to two of --ignore, --number and"
            + " --category.",
        "--target kind --task regression | The target kind is a category, and regression learns a"
            + " number. Choose another target, or classification.",
        "--target kind --ignore id,length,colour | f.csv: no column is left to learn the target"
            + " from. Ignore fewer columns.",
        "--target kind --ignore length,colour | f.csv: no column is left to learn the target from."
            + " Ignore fewer columns. Left out because each row has another value, or none has any:"
            + " id (--number or --category takes a column in).",
        "--target kind --dataset iris | Give --dataset or --data, not both.",
        "--target kind --noise 0.1 | --noise is for a set that is drawn, and not for --data.",
        "--target kind --inputs id | --inputs \"id\": f.csv has no such feature; it has length,"
            + " colour.",
        "--target kind --inputs none | --inputs none needs a --formula.",
        "--target kind --formula x2 | This can't be trained: the formula x2 needs a number, and x2"
            + " is the category colour.",
        "--target kind --formula x1 --formula x1 | --formula \"x1\" is given twice.",
        "--target kind --formula x1+ | The formula \"x1+\", column 4: it ends here; write a number,"
            + " a variable or a function in this place.",
        "--target kind --separator ab | --separator takes comma, semicolon, tab, space or another"
            + " sign, not \"ab\".",
        "--target kind --separator 5 | --separator takes comma, semicolon, tab, space or another"
            + " sign, not \"5\".",
        "--target kind --decimal dot | --decimal takes point or comma, not \"dot\".",
        "--target kind --encoding latin | --encoding takes utf-8, utf-16le, utf-16be, gb18030 or"
            + " windows-1252, not \"latin\".",
        "--target kind --task cluster | --task takes classification or regression, not"
            + " \"cluster\".",
        "--target kind --target id | --target is given twice.",
        "--target kind --test-size 0.9 | --test-size 0.9 leaves none of the 5 samples for"
            + " training.",
      })
  void optionsThatDoNotFitTheFileAreRefused(String options, String sentence) throws IOException {
    Path file = file("f.csv", FLOWERS);
    CommandLineRun run = refused(file, options.split(" "));
    assertThat(run.err()).isEqualTo(sentence.replace("''", "'") + System.lineSeparator());
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void aFileThatIsNotThereIsRefusedAndAFaultInsideEndsWithCodeOne() throws IOException {
    CommandLineRun none = refused(folder.resolve("none.csv"), "--target", "x");
    assertThat(none.err()).startsWith("none.csv is not there.");
    assertThat(none.exitCode()).isEqualTo(2);
    Path ragged = file("ragged.csv", FLOWERS + "7,7.5\n");
    CommandLineRun fault = refused(ragged, "--target", "kind");
    assertThat(fault.err()).startsWith("ragged.csv, line 8: the number of columns is 2, not 4");
    assertThat(fault.exitCode()).isEqualTo(1);
    Path holes = file("holes.csv", "a,b,kind\n1,,x\n,2,y\n3,,x\n,4,y\n");
    CommandLineRun incomplete = refused(holes, "--target", "kind");
    assertThat(incomplete.err())
        .startsWith("Of every one of the 4 samples a feature in use is not known");
    assertThat(incomplete.exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "--target,x",
    "--task,regression",
    "--ignore,x",
    "--number,x",
    "--category,x",
    "--separator,tab",
    "--decimal,point",
    "--encoding,utf-8",
    "--header,"
  })
  void whatIsOfAFileNeedsOne(String option, String value) {
    CommandLineRun run =
        value == null
            ? CommandLineRun.of("train", option)
            : CommandLineRun.of("train", option, value);
    assertThat(run.err())
        .isEqualTo(option + " needs --data: it is of your own file." + System.lineSeparator());
    assertThat(run.exitCode()).isEqualTo(2);
  }

  /** Of numbers in one column, with that mark. */
  private static String numbers(char mark) {
    StringBuilder text = new StringBuilder("a;b;kind\n");
    for (int row = 0; row < 60; row++) {
      text.append(
          "%d;%d%c%d;%s\n".formatted(row % 7, row / 10, mark, row % 10, "xy".charAt(row % 2)));
    }
    return text.toString();
  }

  @ParameterizedTest
  @CsvSource({"',', point", "., comma"})
  void aWrongDecimalMarkIsTold(char mark, String said) throws IOException {
    Path file = file("rows.csv", numbers(mark));
    String told =
        "Cells of b that are numbers with the other decimal mark, and so count as words: 60. If"
            + " they are numbers, choose the file's decimal mark; thousands have no separator.";
    assertThat(learned(file, "kind", "--decimal", said).at("/data/notes").toString())
        .contains(told);
    assertThat(learned(file, "kind").at("/data").toString()).doesNotContain("decimal mark");

    String where =
        "rows.csv, line 2, column 2 (b): found \"0%c0\", a number with the other decimal mark."
            .formatted(mark);
    assertThat(refused(file, "--target", "b", "--task", "regression", "--decimal", said).err())
        .startsWith(where);
    assertThat(refused(file, "--target", "kind", "--ignore", "a,b", "--decimal", said).err())
        .startsWith(where);
    assertThat(refused(file, "--target", "kind", "--number", "b", "--decimal", said).err())
        .startsWith(where);
  }

  @Test
  void aColumnThatIsTooLargeIsNamed() throws IOException {
    String rows = "1,1e200,1\n2,-1e200,-2\n3,2e200,3\n4,3e200,4\n5,-2e200,5\n6,4,6\n";
    assertThat(refused(file("large.csv", "a,width (cm),y\n" + rows), "--target", "y").err())
        .startsWith("This can't be trained: the numbers of width are not finite or too large");
    assertThat(
            refused(
                    file("large.csv", "a,width (cm),y\n" + rows),
                    "--target",
                    "width",
                    "--task",
                    "regression")
                .err())
        .startsWith("This can't be trained: the numbers of width are not finite or too large");
  }

  @Test
  void ofManyColumnsTheNearestAreListed() throws IOException {
    String names = IntStream.range(0, 1000).mapToObj(c -> "sensor" + c).collect(joining(","));
    String row = "1,".repeat(999) + "2\n";
    assertThat(refused(file("wide.csv", names + "\n" + row + row), "--target", "Sensor77x").err())
        .startsWith("--target \"Sensor77x\": wide.csv has no such column; it has sensor77, ")
        .contains(" and 995 more.")
        .hasSizeLessThan(200);
  }

  /** Rows that are left out keep their number: for lack of a target, and for lack of a feature. */
  @ParameterizedTest
  @ValueSource(strings = {"", "--missing mean", "--folds 2"})
  void aFormulaNamesItsRowAsTheFileCountsIt(String options) throws IOException {
    Path file = file("f.csv", "a,b,y\n1,2,u\n,3,v\n3,4,\n4,5,u\n5,6,v\n0,7,u\n7,8,v\n8,9,u\n");
    List<String> given = new ArrayList<>(List.of("--target", "y", "--formula", "1/x1"));
    if (!options.isEmpty()) given.addAll(List.of(options.split(" ")));
    CommandLineRun run = refused(file, given.toArray(String[]::new));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "This can't be trained: the formula 1 / x1 has no finite value for row 5 (from 0):"
                + " change it, for instance so that nothing is divided by 0."
                + System.lineSeparator());
  }

  /** What the sentence lists can be given as it stands there. */
  @Test
  void aColumnWithACommaInItsNameCanBeNamed() throws IOException {
    Path file = file("q.csv", "a,\"b,c\",y\n1,5,u\n2,4,v\n3,3,u\n4,2,v\n5,1,u\n");
    assertThat(refused(file, "--target", "y", "--ignore", "b,c").err())
        .isEqualTo(
            "--ignore \"b\": q.csv has no such column; it has a, \"b,c\", y."
                + System.lineSeparator());
    JsonNode report =
        train("--data", file.toString(), "--target", "y", "--ignore", "\"b,c\"", "--epochs", "1");
    assertThat(report.at("/data/features")).hasSize(1);
    assertThat(report.at("/data/features/0/name").textValue()).isEqualTo("a");
  }
}
