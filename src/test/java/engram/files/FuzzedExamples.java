package engram.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small real files of each format, before they are damaged. */
final class FuzzedExamples {
  static final List<byte[]> EXPERIMENTS = golden(".engram.json");

  static final List<byte[]> TABLES =
      Stream.of(
              "a (cm),b,kind\n5.1,\"3,5\",x\n4.9,,\"y \"\"z\"\"\"\n-1e3,NaN,x\n",
              "Länge;Breite;Art\r\n5,1;1,5;\"zwei\r\nZeilen\"\r\n4;2,5;b\r\n",
              "\ufeff长度\t类\n1\t甲\n2\t乙\n1\t甲\n",
              "1,2,3\n4,5,6\n7,8,9\n",
              "x y z\n1 2 3\n4 5 6\n")
          .map(text -> text.getBytes(StandardCharsets.UTF_8))
          .toList();

  static final List<byte[]> ARFF =
      Stream.of(
              "% c\n@relation r\n@attribute a real\n@attribute 'b c' {x,'y z'}\n@data\n1,x\n"
                  + "{0 2, 1 'y z'}\n?,x\n{}\n",
              "@RELATION r\n@ATTRIBUTE s string\n@ATTRIBUTE d date\n@ATTRIBUTE n numeric\n"
                  + "@DATA\n'it\\'s',\"2020\",1.5\n{2 7}\nNA,?,-1e3\n")
          .map(text -> text.getBytes(StandardCharsets.UTF_8))
          .toList();

  static final List<byte[]> PATTERNS =
      List.of(
          ("{\"format\": \"engram-patterns\", \"version\": 1, \"patterns\": [\n"
                  + "{\"name\": \"a\", \"cells\": [\"#.\", \".#\"]},\n"
                  + "{\"name\": \"山\", \"cells\": [\"#.#\", \"###\"]}]}\n")
              .getBytes(StandardCharsets.UTF_8));

  static final List<byte[]> PATTERN_TEXTS =
      List.of(
          "A\n##.\n#.#\n\n\n##.\n..#\n\n山\n...\n###\n".getBytes(StandardCharsets.UTF_8),
          "..\n##\r\n\r\nname\r\n##\r\n..\r\n".getBytes(StandardCharsets.UTF_8));

  static final List<byte[]> RUNS =
      Stream.of(SavedRuns.iris(), SavedRuns.ofOwnRows(), SavedRuns.ofNamedFile())
          .map(FuzzedExamples::bytes)
          .toList();

  private static byte[] bytes(SavedRun run) {
    try {
      return RunFile.text(run).getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<byte[]> golden(String ending) {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/experiment-golden"))) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .map(FuzzedExamples::bytes)
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

  static final List<byte[]> PACKED =
      List.of(
          zip("[Content_Types].xml", "xl/workbook.xml"),
          zip("mimetype", "content.xml"),
          zip("a.csv"),
          gzip("a,b\n1,2\n"),
          new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 1, 2},
          new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C, 0, 4});

  private FuzzedExamples() {}

  private static byte[] zip(String... names) {
    return packed(
        out -> {
          ZipOutputStream zip = new ZipOutputStream(out);
          for (String name : names) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(
                "application/vnd.oasis.opendocument.spreadsheet"
                    .getBytes(StandardCharsets.US_ASCII));
          }
          zip.close();
        });
  }

  private static byte[] gzip(String text) {
    return packed(
        out -> {
          try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
          }
        });
  }

  private interface Packing {
    void into(OutputStream out) throws IOException;
  }

  private static byte[] packed(Packing packing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      packing.into(out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }
}
