package engram.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {

  @Test
  void namesUnitsNumbersAndClassesAreRead() throws Exception {
    Dataset dataset = read("length (cm),count,kind\n5.1,-2,b\n.5,1e3,a\n+4.,0,b\n");

    assertThat(dataset.features()).extracting(Feature::name).containsExactly("length", "count");
    assertThat(dataset.features()).extracting(Feature::unit).containsExactly("cm", "");
    assertThat(dataset.classNames()).containsExactly("b", "a");
    assertThat(DatasetTest.values(dataset)).containsExactly(5.1, -2, .5, 1e3, 4, 0);
    assertThat(IntStream.range(0, 3).map(dataset::label)).containsExactly(0, 1, 0);
  }

  @Test
  void filesAsSpreadsheetsWriteThemAreRead() throws Exception {
    Dataset dataset =
        read("\ufeff\"length (cm)\", width ,kind\r\n\"5.1\", 2 ,\"a, b\"\r\n\r\n3,4,花");

    assertThat(dataset.features()).extracting(Feature::name).containsExactly("length", "width");
    assertThat(dataset.classNames()).containsExactly("a, b", "花");
    assertThat(DatasetTest.values(dataset)).containsExactly(5.1, 2, 3, 4);
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of("", "f.csv is empty: it needs a header line and one line a row."),
        Arguments.of("a,kind\n", "f.csv has a header but no rows: add one line a row."),
        Arguments.of(
            "a;kind\n1;x\n",
            "f.csv, line 1: found one column, \"a;kind\"; a table has at least one feature and then"
                + " the class, separated by commas."),
        Arguments.of("a,,kind\n", "f.csv, line 1, column 2: found \"\"; give the column a name."),
        Arguments.of(
            "a,a (cm),kind\n",
            "f.csv, line 1, column 2: found \"a (cm)\"; two columns have this name, rename one."),
        Arguments.of(
            "a,kind\n1,x\n5,1,x\n",
            "f.csv, line 3: number of columns is 3, in the header 2; check commas and quotes, and"
                + " write decimals with a point."),
        Arguments.of(
            "a,b,kind\n1,2,x\n1,?,x\n",
            "f.csv, line 3, column 2 (b): found \"?\"; write a number such as 5.1, or remove the"
                + " line."),
        Arguments.of(
            "a,kind\n1, \n",
            "f.csv, line 2, column 2: found \"\"; write the name of the row's class."),
        Arguments.of(
            "a,kind\n\"1,x\n" + "2,x\n".repeat(20),
            "f.csv, line 2: number of columns is 1, in the header 2; check commas and quotes, and"
                + " write decimals with a point."),
        Arguments.of(
            "a,kind\n" + "1".repeat(41) + "x,y\n",
            "f.csv, line 2, column 1 (a): found \""
                + "1".repeat(40)
                + "…\"; write a number such"
                + " as 5.1, or remove the line."));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultIsToldWithItsPlaceAndWhatToDo(String text, String sentence) {
    assertThatThrownBy(() -> read(text)).isInstanceOf(DataException.class).hasMessage(sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "NaN", "Infinity", "1e999", "0x1p3", "1d", "1 000", "１", "1.2.3", "e5"})
  void whatJavaOrNobodyTakesForANumberIsRefused(String text) {
    assertThatThrownBy(() -> read("a,kind\n" + text + ",x\n"))
        .isInstanceOf(DataException.class)
        .hasMessageStartingWith("f.csv, line 2, column 1 (a): found \"" + text + "\";");
  }

  @Test
  void textThatIsNotUtf8IsRefused() {
    byte[] latin1 = "a,kind\n1,rosé\n".getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> CsvReader.read("t", "f.csv", new ByteArrayInputStream(latin1)))
        .isInstanceOf(DataException.class)
        .hasMessage("f.csv is not UTF-8 text: save it again as UTF-8.");
  }

  @Test
  void aQuoteThatIsNeverClosedIsToldBeforeTheMemoryIsFull() {
    String text = "a,kind\n1,x\n\"" + "2,y\n".repeat(5_000_000);

    assertThatThrownBy(() -> read(text))
        .isInstanceOf(DataException.class)
        .hasMessage("f.csv, after line 2: a value does not end; close its quote.");
  }

  @Test
  void aStreamThatBreaksIsAnIoException() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("unplugged");
          }
        };

    assertThatThrownBy(() -> CsvReader.read("t", "f.csv", broken))
        .isInstanceOf(IOException.class)
        .hasMessage("unplugged");
  }

  private static Dataset read(String text) throws IOException, DataException {
    return CsvReader.read(
        "t", "f.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
