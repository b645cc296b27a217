package engram.data.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engram.data.DataException;
import engram.data.Fault;
import engram.data.table.DecimalMark;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewTest {

  @Test
  void theFirstRowsAreShownAsTheyStand() throws Exception {
    Preview preview = preview("a (cm); kind\n1,5;x\n2;\"y\"\n");

    assertThat(preview.rows())
        .containsExactly(List.of("a (cm)", "kind"), List.of("1,5", "x"), List.of("2", "y"));
    assertThat(preview.table().orElseThrow().number(0, 0)).isEqualTo(1.5);
    assertThat(preview.format().separator()).isEqualTo(';');
    assertThat(preview.fault()).isEmpty();
  }

  @Test
  void itKnowsWhetherMoreRowsFollow() throws Exception {
    assertThat(preview("a,b\n1,2\n").whole()).isTrue();
    assertThat(preview("a,b\n" + "1,2\n".repeat(300)).whole()).isFalse();
    assertThat(preview("a,b\n1,2\n3\n").whole()).isFalse();
  }

  @Test
  void arffIsShownWithItsNames() throws Exception {
    Preview preview =
        preview("@relation r\n@attribute a real\n@attribute k {x,y}\n@data\n1,x\n{1 y}\n");

    assertThat(preview.rows())
        .containsExactly(List.of("a", "k"), List.of("1", "x"), List.of("0", "y"));
    assertThat(preview.table().orElseThrow().rows()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,x\n", "1,\"x\ny\"\n", "\"1\",x\r\n"})
  void ofAHugeFileOnlyTheBeginningIsRead(String row) throws Exception {
    AtomicLong read = new AtomicLong();
    byte[] bytes = ("a,kind\n" + row.repeat(1_000_000)).getBytes(StandardCharsets.UTF_8);

    Preview preview = Preview.of(counting(bytes, read), FormatChoices.NONE);

    assertThat(preview.table().orElseThrow().rows()).isEqualTo(100);
    assertThat(preview.rows()).hasSize(101);
    assertThat(preview.fault()).isEmpty();
    assertThat(read.get()).isLessThan(1 << 21);
  }

  @Test
  void aRowThatTheBeginningCutsIsLeftOut() throws Exception {
    String wide = "1" + ",22222222".repeat(5_000) + "\n";
    String quoted = "\"" + "word\n".repeat(50_000) + "\",x\n";

    Preview cutInALine = preview(wide.repeat(100));
    Preview cutInACell = preview("a,kind\n" + quoted.repeat(20));

    assertThat(cutInALine.fault()).isEmpty();
    assertThat(cutInALine.table().orElseThrow().rows()).isEqualTo((1 << 20) / wide.length());
    assertThat(cutInACell.fault()).isEmpty();
    assertThat(cutInACell.table().orElseThrow().rows()).isEqualTo(4);
  }

  @Test
  void aFaultLeavesTheRowsBeforeItAndIsTold() throws Exception {
    Preview preview = preview("a,b,kind\n1,2,x\n3,4,y\n5,6\n7,8,x\n");

    assertThat(preview.fault().orElseThrow().fault()).isEqualTo(Fault.RAGGED);
    assertThat(preview.table().orElseThrow().rows()).isEqualTo(2);
    assertThat(preview.rows()).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a,a\n1,2\n", "a\n1\n", "a,b\n1\n"})
  void faultyColumnsGiveNoTableButAreShown(String text) throws Exception {
    Preview preview = preview(text);

    assertThat(preview.table()).isEmpty();
    assertThat(preview.rows()).hasSize(2);
    assertThat(preview.fault()).isPresent();
  }

  @Test
  void namesWithoutRowsAreShownWithTheirFault() throws Exception {
    Preview preview = preview("a,kind\n");

    assertThat(preview.fault().orElseThrow().fault()).isEqualTo(Fault.HEADER_ONLY);
    assertThat(preview.table().orElseThrow().columnNames()).containsExactly("a", "kind");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "a\0b"})
  void ifNothingCanBeShownItIsAFault(String text) {
    assertThatThrownBy(() -> preview(text)).isInstanceOf(DataException.class);
  }

  @Test
  void choicesChangeThePreview() throws Exception {
    Preview preview =
        Preview.of(
            TableReaderTest.source("1.5;2\n3;4\n"),
            FormatChoices.NONE.separator(';').header(true).decimalMark(DecimalMark.COMMA));
    FormatChoices again = TableReaderTest.choices(preview.format());

    assertThat(preview.table().orElseThrow().columnNames()).containsExactly("1.5", "2");
    assertThat(Preview.of(TableReaderTest.source("1;2\n3;4\n"), again).format())
        .isEqualTo(preview.format());
  }

  private static Preview preview(String text) throws DataException {
    return Preview.of(TableReaderTest.source(text), FormatChoices.NONE);
  }

  private static ByteSource counting(byte[] bytes, AtomicLong read) {
    ByteSource source = ByteSource.of("f.csv", bytes);
    return new ByteSource() {
      @Override
      public String name() {
        return source.name();
      }

      @Override
      public InputStream open() throws IOException {
        return new FilterInputStream(source.open()) {
          @Override
          public int read(byte[] target, int from, int length) throws IOException {
            int count = super.read(target, from, length);
            read.addAndGet(Math.max(0, count));
            return count;
          }
        };
      }

      @Override
      public Stamp stamp() throws IOException {
        return source.stamp();
      }
    };
  }
}
