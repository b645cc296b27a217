package engram.data.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engram.data.DataException;
import engram.data.Fault;
import engram.data.Task;
import engram.data.read.FormatChoices;
import engram.data.read.TableReaderTest;
import engram.data.read.TextEncoding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file that is no table, with the sentence it gets. */
class MalformedFilesTest {
  private static final String CHECK_LINE = " Check separators and quotes in this line.";
  private static final String AS_UTF_8 = " Save the file again as UTF-8, or choose its encoding.";
  private static final String NUMBER =
      " Write a number such as 5.1, leave the cell empty, or make the column a category.";

  static Stream<Arguments> texts() {
    return Stream.of(
        file("", "f.csv is empty. It needs a line of names and then one line a row."),
        file("\n \r\n\n", "f.csv is empty. It needs a line of names and then one line a row."),
        file("\ufeff", "f.csv is empty. It needs a line of names and then one line a row."),
        file("a,kind\n", "f.csv has a line of names but no rows. Add one line for each row."),
        file("a,kind", "f.csv has a line of names but no rows. Add one line for each row."),
        file(
            "a\n1\n2\n",
            "f.csv, line 1: found one column, \"a\". A table has a feature and a target at least;"
                + " choose what separates the columns."),
        file(
            "a b c\n1 2 3\n",
            "f.csv, line 1: found one column, \"a b c\". A table has a feature and a target at"
                + " least; choose what separates the columns."),
        file("a,,kind\n1,2,x\n", "f.csv, line 1: column 2 has no name. Give it one."),
        file("a,(cm),kind\n1,2,x\n", "f.csv, line 1: column 2 has no name. Give it one."),
        file(",a,kind\n0,2,x\n", "f.csv, line 1: column 1 has no name. Give it one."),
        file("a,kind,\n1,x,\n2,y,\n", "f.csv, line 1: column 3 has no name. Give it one."),
        file(
            "a,a,kind\n1,2,x\n",
            "f.csv, line 1: column 2 is called \"a\", and so is one before it. Rename one of the"
                + " two."),
        file(
            "\na (mm),kind,a (mm)\n1,x,2\n",
            "f.csv, line 2: column 3 is called \"a (mm)\", and so is one before it. Rename one of"
                + " the two."),
        file(
            "a,kind\n1,x\n5,1,x\n",
            "f.csv, line 3: the number of columns is 3, not 2 as before." + CHECK_LINE),
        file(
            "a,b,kind\n1,2,x\n\n3,y\n",
            "f.csv, line 4: the number of columns is 2, not 3 as before." + CHECK_LINE),
        file(
            "a,kind\n1,x\n2\n",
            "f.csv, line 3: the number of columns is 1, not 2 as before." + CHECK_LINE),
        file(
            "a,kind\n1,x\n2,y,\n",
            "f.csv, line 3: the number of columns is 3, not 2 as before." + CHECK_LINE),
        file(
            "a;kind\n5,1;x\n4,9\n",
            "f.csv, line 3: the number of columns is 1, not 2 as before." + CHECK_LINE),
        file(
            "a,kind\n1,\"two\nlines\",3\n",
            "f.csv, line 2: the number of columns is 3, not 2 as before." + CHECK_LINE),
        file(
            "a,kind\n\"1,x\n" + "2,x\n".repeat(20),
            "f.csv, line 2, column 1: a quote opens before \"1,x\" and is never closed. Close it,"
                + " or remove it."),
        file(
            "a,kind\n1,x\n2,\"",
            "f.csv, line 3, column 2: a quote opens before \"\" and is never closed. Close it, or"
                + " remove it."),
        file(
            "a,\"kind\n1,x\n",
            "f.csv, line 1, column 2: a quote opens before \"kind\" and is never closed. Close it,"
                + " or remove it."),
        file(
            "a,kind\n1,x\n\"" + "2,y\n".repeat(300_000),
            "f.csv, after line 3: a cell has more than 1000000 characters. Look for a quote that is"
                + " not closed."),
        file(
            "a,kind\n1,x\n\0\0,y\n",
            "f.csv, line 3: contains bytes that no text file has. Choose a text file, such as a"
                + " CSV."),
        file(
            "a,kind\n" + "\1\2\3,x\n".repeat(20),
            "f.csv, line 2: contains bytes that no text file has. Choose a text file, such as a"
                + " CSV."),
        file(
            "a" + ",b".repeat(10_000) + "\n",
            "f.csv, line 1: found more than 10000 columns. Check the line, or leave columns out."));
  }

  static Stream<Arguments> arffTexts() {
    String header = "@relation r\n@attribute a real\n@attribute kind {x,y}\n";
    return Stream.of(
        file(header, "f.csv has no line @data. Add it above the rows."),
        file(
            header + "@data\n%\n",
            "f.csv has a line of names but no rows. Add one line for each row."),
        file(
            "@relation r\n@attribute a real\n@data\n1\n",
            "f.csv, line 3: found one column, \"a\". A table has a feature and a target at least;"
                + " choose what separates the columns."),
        file(
            header + "1,x\n",
            "f.csv, line 4: found \"1,x\" before @data. There, a line starts with @relation,"
                + " @attribute, @data or %."),
        file(
            "@relation r\n@attribute a reall\n",
            "f.csv, line 2: found \"@attribute a reall\". Write @attribute, a name, and numeric,"
                + " string, date or {values}."),
        file(
            "@relation r\n@attribute a {x,y\n",
            "f.csv, line 2: found \"@attribute a {x,y\". Write @attribute, a name, and numeric,"
                + " string, date or {values}."),
        file(
            "@relation r\n@attribute a {}\n",
            "f.csv, line 2: found \"@attribute a {}\". Write @attribute, a name, and numeric,"
                + " string, date or {values}."),
        file("@relation r\n@attribute\n", "f.csv, line 2: column 1 has no name. Give it one."),
        file(
            "@relation r\n@attribute a real\n@attribute 'a' real\n",
            "f.csv, line 3: column 2 is called \"a\", and so is one before it. Rename one of the"
                + " two."),
        file(
            "@relation r\n@attribute 'a real\n",
            "f.csv, line 2, column 1: a quote opens before \"a real\" and is never closed. Close"
                + " it, or remove it."),
        file(
            header + "@data\n1,x\n2,z\n",
            "f.csv, line 6, column 2 (kind): \"z\" is none of the values of its @attribute. Correct"
                + " it, or add it there."),
        file(
            header + "@data\n1,x,2\n",
            "f.csv, line 5: the number of columns is 3, not 2 as before." + CHECK_LINE),
        file(
            header + "@data\n1,'x\n",
            "f.csv, line 5, column 2: a quote opens before \"x\" and is never closed. Close it, or"
                + " remove it."),
        file(
            header + "@data\n1,'x'y'\n",
            "f.csv, line 5: found \"y'\" after a closed quote. Put a comma there, or a backslash"
                + " before a quote that is part of the text."),
        file(
            header + "@data\n{2 1}\n",
            "f.csv, line 5, column 2: \"2 1}\" is no part of a sparse row. Write {column value,"
                + " column value} with columns from 0, each once at most."),
        file(
            header + "@data\n{0 1, 0 2}\n",
            "f.csv, line 5, column 7: \"0 2}\" is no part of a sparse row. Write {column value,"
                + " column value} with columns from 0, each once at most."),
        sparse("{0}", 2, "0}"),
        sparse("{0 }", 2, "0 }"),
        sparse("{0 5,}", 6, "}"),
        sparse("{0 5,,1 x}", 6, ",1 x}"),
        sparse("  {0 5, 1}", 9, "1}"),
        sparse("{1 'x' 0 2}", 2, "1 'x' 0 2}"),
        sparse("{0 5} 3", 7, "3"),
        file(
            header + "@data\n{0 1\n",
            "f.csv, line 5, column 2: \"0 1\" is no part of a sparse row. Write {column value,"
                + " column value} with columns from 0, each once at most."),
        file(
            header + "@data\n" + "1".repeat(1_000_001),
            "f.csv, after line 4: a cell has more than 1000000 characters. Look for a quote that is"
                + " not closed."));
  }

  private static Arguments sparse(String row, int column, String found) {
    String header = "@relation r\n@attribute a real\n@attribute kind {x,y}\n";
    return file(
        header + "@data\n" + row + "\n",
        "f.csv, line 5, column "
            + column
            + ": \""
            + found
            + "\" is no part of a sparse row. Write {column value, column value} with columns from"
            + " 0, each once at most.");
  }

  @ParameterizedTest
  @MethodSource({"texts", "arffTexts"})
  void aTextThatIsNoTable(String text, String sentence) {
    assertThatThrownBy(() -> TableReaderTest.read(text))
        .isInstanceOf(DataException.class)
        .hasMessage(sentence);
  }

  /** Files of those names, each of which says what a spreadsheet of OpenDocument says. */
  private static byte[] zip(String... names) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      byte[] content =
          "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII);
      CRC32 sum = new CRC32();
      sum.update(content);
      for (String name : names) {
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  static Stream<Arguments> bytes() {
    Charset gb = Charset.forName("GB18030");
    return Stream.of(
        Arguments.of(
            zip("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml"),
            "f.csv is a workbook of a spreadsheet program. Open it there and save the sheet as"
                + " CSV."),
        Arguments.of(
            zip("mimetype"),
            "f.csv is a workbook of a spreadsheet program. Open it there and save the sheet as"
                + " CSV."),
        Arguments.of(
            zip("iris.csv"),
            "f.csv is a compressed file (ZIP). Unpack it and choose the file in it."),
        Arguments.of(
            zip("[Content_Types].xml", "word/document.xml"),
            "f.csv is a compressed file (ZIP). Unpack it and choose the file in it."),
        Arguments.of(
            new byte[] {0x1F, (byte) 0x8B, 8, 0, 1},
            "f.csv is a compressed file (gzip). Unpack it and choose the file in it."),
        Arguments.of(
            new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1},
            "f.csv is a workbook of a spreadsheet program. Open it there and save the sheet as"
                + " CSV."),
        Arguments.of(
            new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13},
            "f.csv, line 3: contains bytes that no text file has. Choose a text file, such as a"
                + " CSV."),
        Arguments.of(
            "a,kind\n1,rosé\n".getBytes(StandardCharsets.ISO_8859_1),
            "f.csv is not text in UTF-8, UTF-16 or GB 18030. Save it again as UTF-8, or choose its"
                + " encoding."),
        Arguments.of(
            join("\ufeffa,kind\n1,x\n".getBytes(StandardCharsets.UTF_8), "2,花\n".getBytes(gb)),
            "f.csv, line 3: found bytes that are not text in UTF-8." + AS_UTF_8),
        Arguments.of(
            join("a,kind\n".getBytes(gb), "1,花\n".repeat(250_000).getBytes(gb), new byte[] {-1}),
            "f.csv, line 250002: found bytes that are not text in GB 18030." + AS_UTF_8),
        Arguments.of(
            join("a,b\n".getBytes(gb), "1,x\n".repeat(300_000).getBytes(gb), new byte[] {-1, 10}),
            "f.csv, line 300002: found bytes that are not text in UTF-8." + AS_UTF_8),
        Arguments.of(
            join("\ufeffa,b\n1,x\n".getBytes(StandardCharsets.UTF_16LE), new byte[] {'2'}),
            "f.csv, line 3: found bytes that are not text in UTF-16 LE." + AS_UTF_8));
  }

  @ParameterizedTest
  @MethodSource("bytes")
  void bytesThatAreNoText(byte[] bytes, String sentence) {
    assertThatThrownBy(() -> TableReaderTest.read(bytes, FormatChoices.NONE))
        .isInstanceOf(DataException.class)
        .hasMessage(sentence);
  }

  @Test
  void theChosenEncodingIsNotThatOfTheFile() {
    byte[] bytes = "a,kind\n1,花\n".getBytes(Charset.forName("GB18030"));

    assertThatThrownBy(
            () -> TableReaderTest.read(bytes, FormatChoices.NONE.encoding(TextEncoding.UTF_8)))
        .isInstanceOf(DataException.class)
        .hasMessage("f.csv, line 2: found bytes that are not text in UTF-8." + AS_UTF_8);
  }

  static Stream<Arguments> cells() {
    String numbers = "a,kind\n1,x\n2,y\n3,x\n4,y\n";
    return Stream.of(
        file(
            numbers + "5.1.2,x\n",
            "f.csv, line 6, column 1 (a): found \"5.1.2\" where a number is needed." + NUMBER),
        file(
            numbers + "1".repeat(41) + "x,y\n",
            "f.csv, line 6, column 1 (a): found \""
                + "1".repeat(40)
                + "…\" where a number is needed."
                + NUMBER),
        file(
            numbers + "1 000,x\n",
            "f.csv, line 6, column 1 (a): found \"1 000\" where a number is needed." + NUMBER),
        file(
            numbers + "0.5,x\n1.5,y\n\"5,1\",x\n",
            "f.csv, line 8, column 1 (a): found \"5,1\", a number with the other decimal mark."
                + " Write all numbers alike, thousands without a separator, or choose the file's decimal mark."),
        file(
            numbers.replace(',', ';') + "5,5;x\n6,5;y\n\n7.5;x\n",
            "f.csv, line 9, column 1 (a): found \"7.5\", a number with the other decimal mark."
                + " Write all numbers alike, thousands without a separator, or choose the file's decimal mark."),
        file(
            numbers + "Inf,x\n",
            "f.csv, line 6, column 1 (a): found \"Inf\", which is no finite number. Write a smaller"
                + " number, or leave the cell empty."),
        file(
            numbers + "-infinity,x\n",
            "f.csv, line 6, column 1 (a): found \"-infinity\", which is no finite number. Write a"
                + " smaller number, or leave the cell empty."),
        file(
            numbers + "-1e999,x\n",
            "f.csv, line 6, column 1 (a): found \"-1e999\", which is no finite number. Write a"
                + " smaller number, or leave the cell empty."),
        file(
            "a,kind\n1,x\n2,x\n",
            "The target kind has only the class \"x\". Choose another target, or add rows of a"
                + " second class."),
        file(
            "a,kind\n1,\n2,?\n",
            "f.csv: no row is left whose target is known. Switch rows on, or choose another"
                + " target."),
        file(
            "note,kind\n,x\n,y\n",
            "f.csv: no column is left to learn the target from. Ignore fewer columns."));
  }

  @ParameterizedTest
  @MethodSource("cells")
  void aTableFromWhichNothingCanBeLearned(String text, String sentence) throws Exception {
    Table table = TableReaderTest.read(text).table();

    assertThatThrownBy(() -> DatasetMaker.toDataset(table, ImportPlan.guess(table)))
        .isInstanceOf(DataException.class)
        .hasMessage(sentence);
  }

  @Test
  void aPlanThatDoesNotFitTheTable() throws Exception {
    StringBuilder text = new StringBuilder("n,word,empty,kind\n");
    for (int i = 0; i <= 1000; i++)
      text.append(i + ",w" + i + ",," + (i % 2 == 0 ? "x" : "y") + "\n");
    Table table = TableReaderTest.read(text.toString()).table();
    ImportPlan plan = ImportPlan.guess(table);

    assertRefused(
        table,
        plan.kind(1, ColumnKind.CATEGORY),
        "The column word has 1001 categories, more than 1000. Ignore it, or make it a number.");
    assertRefused(
        table,
        plan.kind(2, ColumnKind.NUMBER),
        "The column empty has no value in any row. Ignore it.");
    assertRefused(
        table,
        plan.kind(2, ColumnKind.CATEGORY),
        "The column empty has no value in any row. Ignore it.");
    assertRefused(
        table,
        plan.target(table, "word"),
        "The target word has 1001 classes, more than 1000. Choose another target, or regression if"
            + " it is a number.");
    assertRefused(
        table,
        plan.task(Task.REGRESSION),
        "The target kind is a category, and regression learns a number. Choose another target, or"
            + " classification.");
    assertRefused(
        table,
        plan.kind(3, ColumnKind.IGNORE),
        "The target kind is ignored. Choose another target, or do not ignore it.");
    assertRefused(
        table,
        plan.kind(3, ColumnKind.NUMBER).task(Task.REGRESSION),
        "f.csv, line 2, column 4 (kind): found \"x\" where a number is needed." + NUMBER);
    assertThatThrownBy(() -> plan.target(table, "sort"))
        .isInstanceOf(DataException.class)
        .hasMessage("f.csv has no column \"sort\". Choose one of its columns.");
    assertThatThrownBy(() -> plan.ignore(table, List.of("n", "m")))
        .hasMessage("f.csv has no column \"m\". Choose one of its columns.");
  }

  private static void assertRefused(Table table, ImportPlan plan, String sentence) {
    assertThatThrownBy(() -> DatasetMaker.toDataset(table, plan))
        .isInstanceOf(DataException.class)
        .hasMessage(sentence);
  }

  @Test
  void everyFaultKnowsItsParts() {
    assertThatThrownBy(() -> TableReaderTest.read("a,kind\n1,x\n2,y,z\n"))
        .isInstanceOfSatisfying(
            DataException.class,
            e -> {
              assertThat(e.fault()).isEqualTo(Fault.RAGGED);
              assertThat(e.evidence().file()).isEqualTo("f.csv");
              assertThat(e.evidence().line()).isEqualTo(3);
              assertThat(e.evidence().count()).isEqualTo(3);
              assertThat(e.evidence().limit()).isEqualTo(2);
            });
  }

  private static Arguments file(String text, String sentence) {
    return Arguments.of(text, sentence);
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) all.writeBytes(part);
    return all.toByteArray();
  }
}
