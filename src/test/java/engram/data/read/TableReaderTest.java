package engram.data.read;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.DataException;
import engram.data.table.DecimalMark;
import engram.data.table.Heading;
import engram.data.table.Remark;
import engram.data.table.Table;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

public class TableReaderTest {

  /** Everything as in that format. */
  public static FormatChoices choices(Format format) {
    return new FormatChoices(
        Optional.of(format.arff()),
        Optional.of(format.encoding()),
        Optional.of(format.separator()),
        Optional.of(format.decimalMark()),
        Optional.of(format.header()));
  }

  @Test
  void namesUnitsNumbersAndWordsAreRead() throws Exception {
    Table table = read("length (cm),count,kind\n5.1,-2,b\n.5,1e3,a\n+4.,0,b\n").table();

    assertThat(table.name()).isEqualTo("f.csv");
    assertThat(table.columnNames()).containsExactly("length", "count", "kind");
    assertThat(table.heading(0)).isEqualTo(new Heading("length", "cm"));
    assertThat(numbers(table, 0)).containsExactly(5.1, .5, 4);
    assertThat(numbers(table, 1)).containsExactly(-2, 1e3, 0);
    assertThat(texts(table, 2)).containsExactly("b", "a", "b");
    assertThat(table.line(2)).isEqualTo(4);
  }

  @Test
  void filesAsGermanExcelWritesThemAreRead() throws Exception {
    TableReader.Result result =
        read("Länge (cm);Breite;Art\r\n5,1;3;setosa\r\n4,9;;virginica\r\n1e-3;-2,5;setosa\r\n");

    assertThat(result.format())
        .isEqualTo(new Format(false, TextEncoding.UTF_8, ';', DecimalMark.COMMA, true));
    assertThat(result.table().columnNames()).containsExactly("Länge", "Breite", "Art");
    assertThat(numbers(result.table(), 0)).containsExactly(5.1, 4.9, 0.001);
    assertThat(numbers(result.table(), 1)).containsExactly(3, Double.NaN, -2.5);
    assertThat(texts(result.table(), 0)).containsExactly("5,1", "4,9", "0,001");
  }

  @Test
  void everyNumberMayHaveADecimalCommaEvenInAHeaderlessFile() throws Exception {
    TableReader.Result result = read("5,1;3,5;a\n4,9;3,0;b\n");

    assertThat(result.format().separator()).isEqualTo(';');
    assertThat(result.format().header()).isFalse();
    assertThat(result.table().columnNames()).containsExactly("c1", "c2", "c3");
    assertThat(result.table().line(0)).isEqualTo(1);
    assertThat(numbers(result.table(), 1)).containsExactly(3.5, 3);
  }

  @Test
  void decimalCommasInQuotesAreReadBetweenCommas() throws Exception {
    Table table = read("a,b\n\"5,1\",x\n\"4,9\",y\n").table();

    assertThat(numbers(table, 0)).containsExactly(5.1, 4.9);
  }

  @Test
  void aThousandBetweenCommasDoesNotBecomeOne() throws Exception {
    TableReader.Result result =
        read("price,rooms,kind\n950,2,a\n\"1,200\",3,b\n\"1,450\",4,a\n870,2,b\n");

    assertThat(result.format().decimalMark()).isEqualTo(DecimalMark.POINT);
    assertThat(texts(result.table(), 0)).containsExactly("950", "1,200", "1,450", "870");
    assertThat(result.table().number(1, 0)).isNaN();
  }

  @Test
  void threeDecimalsBehindACommaAreReadBetweenSemicolons() throws Exception {
    Table table = read("a;b\n1,200;x\n3,450;y\n").table();

    assertThat(numbers(table, 0)).containsExactly(1.2, 3.45);
  }

  @Test
  void whatIsMeasuredInTwoUnitsHasTwoNames() throws Exception {
    Table table = read("height (cm),height (in),kind\n180,70.9,a\n170,66.9,b\n").table();

    assertThat(table.heading(0)).isEqualTo(new Heading("height", "cm"));
    assertThat(table.heading(1)).isEqualTo(new Heading("height (in)", ""));
  }

  @Test
  void aNameWithAUnitMayFollowTheSameWithout() throws Exception {
    Table table = read("height,height (cm),kind\n1,180,a\n2,170,b\n").table();

    assertThat(table.columnNames()).containsExactly("height", "height (cm)", "kind");
  }

  @ParameterizedTest
  @EnumSource(value = TextEncoding.class, mode = Mode.EXCLUDE, names = "WINDOWS_1252")
  void chineseNamesAndWordsAreReadInEveryEncoding(TextEncoding encoding) throws Exception {
    byte[] bytes = "花瓣长度 (厘米),种类\n5.1,山鸢尾\n4.9,变色鸢尾\n".getBytes(encoding.charset());

    TableReader.Result result = read(bytes, FormatChoices.NONE);

    assertThat(result.table().heading(0)).isEqualTo(new Heading("花瓣长度", "厘米"));
    assertThat(texts(result.table(), 1)).containsExactly("山鸢尾", "变色鸢尾");
  }

  @ParameterizedTest
  @CsvSource({"UTF-8,UTF_8", "UTF-16LE,UTF_16LE", "UTF-16BE,UTF_16BE"})
  void aByteOrderMarkTellsTheEncodingAndIsNoPartOfTheName(String charset, TextEncoding encoding)
      throws Exception {
    byte[] bytes = "\ufeff长度,类\n1,甲\n2,乙\n".getBytes(Charset.forName(charset));

    TableReader.Result result = read(bytes, FormatChoices.NONE);

    assertThat(result.format().encoding()).isEqualTo(encoding);
    assertThat(result.table().columnNames()).containsExactly("长度", "类");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void utf16IsKnownByItsZeros(String charset) throws Exception {
    Table table =
        read("a,b\n1,x\n2,y\n".getBytes(Charset.forName(charset)), FormatChoices.NONE).table();

    assertThat(texts(table, 1)).containsExactly("x", "y");
  }

  @Test
  void theFirstChineseCharacterMayComeAfterTheBeginning() throws Exception {
    String text = "a,kind\n" + "1,x\n".repeat(400_000) + "2,花\n";

    TableReader.Result result = read(text.getBytes(Charset.forName("GB18030")), FormatChoices.NONE);

    assertThat(result.format().encoding()).isEqualTo(TextEncoding.GB_18030);
    assertThat(result.table().text(400_000, 1)).isEqualTo("花");
  }

  @Test
  void anEncodingCanBeChosen() throws Exception {
    byte[] bytes = "Länge,Art\n1,Rosé\n2,weiß\n".getBytes(Charset.forName("windows-1252"));

    Table table = read(bytes, FormatChoices.NONE.encoding(TextEncoding.WINDOWS_1252)).table();

    assertThat(table.columnNames()).containsExactly("Länge", "Art");
    assertThat(texts(table, 1)).containsExactly("Rosé", "weiß");
  }

  @Test
  void quotesHoldSeparatorsQuotesAndLineBreaks() throws Exception {
    Table table =
        read("a,\"say, \"\"what\"\"\"\r\n1,\"two\r\nlines\"\r\n2,\"x \"\"y\"\"; z\"\r\n").table();

    assertThat(table.columnNames()).containsExactly("a", "say, \"what\"");
    assertThat(texts(table, 1)).containsExactly("two\nlines", "x \"y\"; z");
    assertThat(table.line(1)).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void everyLineBreakIsKnownInAndOutOfQuotes(String lineBreak) throws Exception {
    String text = "a,kind\n1,\"two\nlines\"\n\n2,y\n".replace("\n", lineBreak);

    Table table = read(text).table();

    assertThat(texts(table, 1)).containsExactly("two\nlines", "y");
    assertThat(table.line(0)).isEqualTo(2);
    assertThat(table.line(1)).isEqualTo(5);
  }

  @Test
  void spacesBlankLinesAndAMissingLastLineBreakAreNoHarm() throws Exception {
    Table table = read("\n a , kind \n\n 5.1 , x y \n   \n4,\tz").table();

    assertThat(table.columnNames()).containsExactly("a", "kind");
    assertThat(numbers(table, 0)).containsExactly(5.1, 4);
    assertThat(texts(table, 1)).containsExactly("x y", "z");
    assertThat(table.line(0)).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void theSeparatorIsFound(String separator) throws Exception {
    String text = "a,b,kind\n1.5,\"x, y; z | w\tv\",p\n2,n,q\n".replace(",", separator);

    assertThat(read(text).format().separator()).isEqualTo(separator.charAt(0));
  }

  @Test
  void theSeparatorCanBeChosen() throws Exception {
    Table table = read("a;b,c\n1;2,x\n3;4,y\n", FormatChoices.NONE.separator(',')).table();

    assertThat(table.columnNames()).containsExactly("a;b", "c");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "a,b;1,2!true",
        "1,2;3,4!false",
        "5.1,setosa;4.9,virginica!false",
        "outlook,play;sunny,no;rain,yes!true",
        "sunny,no;rain,yes;sunny,yes!false",
        "x,x;y,z!false",
        "?,1;2,3!false"
      })
  void aHeaderIsKnownByWhatStandsBelow(String lines, boolean header) throws Exception {
    String text = lines.replace(';', '\n');

    assertThat(Preview.of(source(text), FormatChoices.NONE).format().header()).isEqualTo(header);
  }

  @Test
  void whetherThereIsAHeaderCanBeChosen() throws Exception {
    Table years = read("2010,2011\n1,2\n3,4\n", FormatChoices.NONE.header(true)).table();
    Table rows = read("a,b\nc,d\n", FormatChoices.NONE.header(false)).table();

    assertThat(years.columnNames()).containsExactly("2010", "2011");
    assertThat(years.rows()).isEqualTo(2);
    assertThat(rows.rows()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "?", "-", "NA", "N/A", "n/a", "null", "NULL", "\"\"", "\" \""})
  void missingCellsAreKnown(String cell) throws Exception {
    TableReader.Result result = read("a,kind\n1,x\n" + cell + ",y\n2," + cell + "\n");

    assertThat(result.table().isMissing(1, 0)).isTrue();
    assertThat(result.table().isMissing(2, 1)).isTrue();
    assertThat(result.table().text(1, 0)).isEmpty();
    assertThat(result.remarks()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "nan", "NAN", "-nan"})
  void nanCountsAsMissingAndIsRemarked(String cell) throws Exception {
    TableReader.Result result =
        read("a,kind\n1,x\n" + cell + ",y\n2,x\n3,y\n4,x\n" + cell + ",x\n");

    assertThat(result.table().isMissing(1, 0)).isTrue();
    assertThat(result.remarks()).containsExactly(new Remark(Remark.Kind.NAN, "a", 2));
    assertThat(result.remarks().get(0).sentence())
        .isEqualTo("Cells of a that are NaN and count as missing: 2.");
  }

  @Test
  void aMarkerInQuotesIsAWord() throws Exception {
    assertThat(texts(read("a,region\n1,\"NA\"\n2,EU\n").table(), 1)).containsExactly("NA", "EU");
  }

  @Test
  void codesKeepTheirZerosAndAreNumbersAllTheSame() throws Exception {
    Table table = read("code,kind\n007,x\n010,y\n12,x\n0,y\n0.5,x\n").table();

    assertThat(texts(table, 0)).containsExactly("007", "010", "12", "0", "0.5");
    assertThat(numbers(table, 0)).containsExactly(7, 10, 12, 0, 0.5);
  }

  @Test
  void aSlipAmongNumbersIsKept() throws Exception {
    String text = "a,kind\n" + "1.5,x\n".repeat(2000) + "1.5.2,x\n2,y\n";

    Table table = read(text).table();

    assertThat(table.isText(0)).isFalse();
    assertThat(table.text(2000, 0)).isEqualTo("1.5.2");
    assertThat(table.number(2000, 0)).isNaN();
    assertThat(table.isMissing(2000, 0)).isFalse();
  }

  @Test
  void aColumnWhoseWordsComeLateIsText() throws Exception {
    String text = "a,kind\n" + "1.50,x\n".repeat(1500) + "word,y\n".repeat(3000);

    Table table = read(text).table();

    assertThat(table.isText(0)).isTrue();
    assertThat(table.text(0, 0)).isEqualTo("1.5");
    assertThat(table.text(1500, 0)).isEqualTo("word");
    assertThat(table.rows()).isEqualTo(4500);
  }

  @Test
  void longBeginningsTakeNoLongTime() throws Exception {
    String comments = "% no row\n".repeat(100_000);
    Table arff =
        read(comments + "@relation r\n@attribute a real\n@attribute b real\n@data\n1,2\n").table();
    Table csv = read("a" + " (".repeat(200_000) + "cm),kind\n1,x\n2,y\n").table();

    assertThat(arff.line(0)).isEqualTo(100_005);
    assertThat(csv.heading(0).unit()).isEqualTo("cm");
  }

  @Test
  void manyDifferentWordsAreKeptApart() throws Exception {
    StringBuilder text = new StringBuilder("n,word\n");
    for (int i = 0; i < 5000; i++) text.append(i).append(",w").append(i % 3000).append('\n');

    Table table = read(text.toString()).table();

    assertThat(IntStream.range(0, 5000)).allMatch(i -> table.text(i, 1).equals("w" + i % 3000));
  }

  public static TableReader.Result read(String text) throws DataException {
    return read(text, FormatChoices.NONE);
  }

  static TableReader.Result read(String text, FormatChoices choices) throws DataException {
    return TableReader.read(source(text), choices, ReadMonitor.NONE);
  }

  public static TableReader.Result read(byte[] bytes, FormatChoices choices) throws DataException {
    return TableReader.read(ByteSource.of("f.csv", bytes), choices, ReadMonitor.NONE);
  }

  static ByteSource source(String text) {
    return ByteSource.of("f.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  public static double[] numbers(Table table, int column) {
    return IntStream.range(0, table.rows()).mapToDouble(row -> table.number(row, column)).toArray();
  }

  public static List<String> texts(Table table, int column) {
    return IntStream.range(0, table.rows()).mapToObj(row -> table.text(row, column)).toList();
  }
}
