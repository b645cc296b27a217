package engram.data.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engram.data.read.TableReaderTest;
import engram.data.sets.BuiltInSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TableWriterTest {

  @Test
  void aTableIsWrittenAsRfc4180() throws Exception {
    Table table =
        TableReaderTest.read(
                "Länge (cm);Art\n5,10;\"a;b, \"\"c\"\"\"\n;\"NA\"\n1e3;\"two\nlines\"\n007;\n2;x\n")
            .table()
            .switched(new int[] {4}, false);

    assertThat(written(table))
        .isEqualTo(
            "Länge (cm),Art\r\n"
                + "5.1,\"a;b, \"\"c\"\"\"\r\n"
                + ",\"NA\"\r\n"
                + "1000,\"two\nlines\"\r\n"
                + "007,\r\n");
  }

  @Test
  void aDataSetIsWrittenToo() throws Exception {
    assertThat(written(Table.of(BuiltInSet.IRIS.load())))
        .startsWith(
            "sepal-length (cm),sepal-width (cm),petal-length (cm),petal-width (cm),species\r\n"
                + "5.1,3.5,1.4,0.2,setosa\r\n");
  }

  @Test
  void aFullDiskIsAnIoException() throws Exception {
    Table table = TableReaderTest.read("a,b\n1,2\n").table();
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }
        };

    assertThatThrownBy(() -> TableWriter.write(table, full))
        .isInstanceOf(IOException.class)
        .hasMessage("no space left");
  }

  static String written(Table table) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TableWriter.write(table, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
