package engram.data.table;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.DataException;
import engram.data.read.ByteSource;
import engram.data.read.Format;
import engram.data.read.FormatChoices;
import engram.data.read.Preview;
import engram.data.read.ReadMonitor;
import engram.data.read.TableReader;
import engram.data.read.TableReaderTest;
import engram.data.read.TextEncoding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** No file throws anything but a fault with a sentence; what is written reads back. */
class ImportPropertyTest {
  private static final String[] GOOD = {
    "a (cm),b,kind\n5.1,\"3,5\",x\n4.9,,\"y \"\"z\"\"\"\n-1e3,NaN,x\n",
    "Länge;Art\r\n5,1;\"zwei\r\nZeilen\"\r\n4;b\r\n",
    "@relation r\n@attribute a real\n@attribute 'b c' {x,'y z'}\n@data\n1,x\n{0 2, 1 'y z'}\n?,x\n",
    "\ufeff长度\t类\n1\t甲\n2\t乙\n"
  };

  record Written(List<String> names, List<List<String>> rows, char separator, DecimalMark mark) {}

  @Property(tries = 2000)
  void anyBytesGiveATableOrAFault(@ForAll @Size(max = 200) byte[] bytes) {
    assertNothingEscapes(bytes);
  }

  @Property(tries = 2000)
  void anyTextGivesATableOrAFault(@ForAll("texts") String text, @ForAll TextEncoding encoding) {
    assertNothingEscapes(text.getBytes(encoding.charset()));
  }

  @Property(tries = 3000)
  void aDamagedFileGivesATableOrAFault(
      @ForAll @IntRange(max = 3) int file,
      @ForAll TextEncoding encoding,
      @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 400) Integer> places,
      @ForAll @Size(min = 4, max = 4) byte[] damage) {
    byte[] bytes = GOOD[file].getBytes(encoding.charset());
    for (int i = 0; i < places.size(); i++) bytes[places.get(i) % bytes.length] = damage[i];
    assertNothingEscapes(bytes);
    assertNothingEscapes(Arrays.copyOf(bytes, places.get(0) % bytes.length));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<Character> special =
        Arbitraries.of(
            ',', ';', '\t', '"', '\'', '\n', '\r', '{', '}', '?', '-', '.', '1', 'e', '@');
    Arbitrary<Character> any = Arbitraries.oneOf(special, special, Arbitraries.chars());
    Arbitrary<String> start = Arbitraries.of("", "a,b\n", "@relation r\n@attribute a real\n");
    Arbitrary<String> middle = Arbitraries.of("", "1,2\n", "@attribute b {x,y}\n@data\n");
    return Combinators.combine(start, middle, any.list().ofMaxSize(120))
        .as(
            (first, second, rest) -> {
              StringBuilder text = new StringBuilder(first).append(second);
              rest.forEach(text::append);
              return text.toString();
            });
  }

  private static void assertNothingEscapes(byte[] bytes) {
    ByteSource source = ByteSource.of("f.csv", bytes);
    try {
      Preview.of(source, FormatChoices.NONE).table().ifPresent(ImportPlan::guess);
    } catch (DataException e) {
      assertTold(e);
    }
    try {
      Table table = TableReader.read(source, FormatChoices.NONE, ReadMonitor.NONE).table();
      assertThat(table.rows()).isPositive();
      assertReadsBack(table);
      DatasetMaker.toDataset(table, ImportPlan.guess(table));
    } catch (DataException e) {
      assertTold(e);
    }
  }

  private static void assertTold(DataException e) {
    assertThat(e.fault()).isNotNull();
    assertThat(e.getMessage()).endsWith(".").doesNotContain("null");
  }

  private static void assertReadsBack(Table table) throws DataException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      TableWriter.write(table, out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    Format format = new Format(false, TextEncoding.UTF_8, ',', DecimalMark.POINT, true);
    Table again = TableReaderTest.read(out.toByteArray(), TableReaderTest.choices(format)).table();
    assertEqual(again, table);
  }

  @Property(tries = 1000)
  void whatIsWrittenInAnyFormatIsReadBack(
      @ForAll("written") Written written, @ForAll TextEncoding encoding) throws Exception {
    StringBuilder text = new StringBuilder();
    line(text, written.names(), written.separator());
    for (List<String> row : written.rows()) line(text, row, written.separator());
    Format format = new Format(false, encoding, written.separator(), written.mark(), true);

    Table table =
        TableReaderTest.read(
                text.toString().getBytes(encoding.charset()), TableReaderTest.choices(format))
            .table();

    assertThat(table.columnNames()).isEqualTo(written.names());
    assertThat(table.rows()).isEqualTo(written.rows().size());
    for (int row = 0; row < table.rows(); row++) {
      for (int column = 0; column < table.columns(); column++) {
        String cell = written.rows().get(row).get(column);
        double number = Numbers.parse(cell, written.mark());
        if (Double.isFinite(number)) assertThat(table.number(row, column)).isEqualTo(number);
        else assertThat(table.text(row, column)).isEqualTo(cell.replaceAll("\r\n?", "\n"));
      }
    }
    assertReadsBack(table);
  }

  @Provide
  Arbitrary<Written> written() {
    return Combinators.combine(
            Arbitraries.integers().between(2, 5),
            Arbitraries.of(',', ';', '\t', '|'),
            Arbitraries.of(DecimalMark.class))
        .flatAs(
            (columns, separator, mark) -> {
              Arbitrary<String> word =
                  Arbitraries.strings()
                      .withChars("abcXYZé ,;|\t\"'\n\r-?#NA")
                      .ofMaxLength(8)
                      .map(String::strip);
              Arbitrary<String> number =
                  Arbitraries.doubles()
                      .between(-1e9, 1e9)
                      .map(value -> Numbers.text(value).replace('.', mark.character()));
              Arbitrary<String> name =
                  Arbitraries.strings().withChars("abcé \",;\n").ofMinLength(1).ofMaxLength(5);
              Arbitrary<List<String>> names =
                  name.map(String::strip)
                      .filter(text -> !text.isEmpty())
                      .list()
                      .ofSize(columns)
                      .uniqueElements();
              Arbitrary<List<List<String>>> rows =
                  Arbitraries.oneOf(word, number, number)
                      .list()
                      .ofSize(columns)
                      .list()
                      .ofMinSize(1)
                      .ofMaxSize(12);
              return Combinators.combine(names, rows)
                  .as((n, r) -> new Written(n, r, separator, mark));
            });
  }

  /** Every cell in quotes, so that a marker is a word, or none where it can be without. */
  private static void line(StringBuilder text, List<String> cells, char separator) {
    List<String> quoted = new ArrayList<>();
    for (String cell : cells) {
      boolean plain = cell.matches("[-+.\\w]*") && !Cells.isMissing(cell);
      quoted.add(plain || cell.isEmpty() ? cell : '"' + cell.replace("\"", "\"\"") + '"');
    }
    text.append(String.join(String.valueOf(separator), quoted)).append('\n');
  }

  private static void assertEqual(Table actual, Table expected) {
    assertThat(actual.columnNames()).isEqualTo(expected.columnNames());
    assertThat(actual.rows()).isEqualTo(expected.rows());
    for (int column = 0; column < expected.columns(); column++) {
      assertThat(actual.heading(column)).isEqualTo(expected.heading(column));
      for (int row = 0; row < expected.rows(); row++) {
        Double number = expected.number(row, column);
        assertThat((Double) actual.number(row, column)).isEqualTo(number);
        if (number.isNaN()) {
          assertThat(actual.text(row, column)).isEqualTo(expected.text(row, column));
        }
      }
    }
  }
}
