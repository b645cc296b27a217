package engram.files;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Damages a file in the ways that break readers: the same seed, the same damage. */
final class Mutation {
  private static final int MOST_CHANGES = 6;
  private static final int LONGEST = 20_000;

  /** What readers stumble over. */
  private static final List<byte[]> PIECES =
      Stream.of(
              "{",
              "}",
              "[",
              "]",
              "\"",
              "'",
              ",",
              ":",
              ";",
              "\t",
              "\n",
              "\r",
              "\r\n",
              "\\",
              "\0",
              "\u001b[2J",
              "\u202e",
              "\u2028",
              "\ufeff",
              "\u0085",
              "%",
              "?",
              "#",
              ".",
              "-",
              "+",
              "null",
              "true",
              "NaN",
              "Infinity",
              "-0",
              "1e999",
              "-1e999",
              "1e-999",
              "1e99999999999",
              "0x1p3",
              "1,5",
              "1.5",
              "00",
              "007",
              "9223372036854775808",
              "4294967296",
              "@data",
              "@attribute",
              "@relation",
              "@attribute x {",
              "numeric",
              "{0 1}",
              "{0}",
              "{0 5,}",
              "PK\u0003\u0004",
              "汉字",
              "👩‍🔬",
              "e\u0301",
              "\\u0000",
              "\\ud800",
              "\"format\"",
              "\"version\": 2",
              "\"cells\": [",
              "##",
              "..",
              " ",
              "   ")
          .map(piece -> piece.getBytes(StandardCharsets.UTF_8))
          .toList();

  private static final List<String> LONG = List.of("1", "[", "{\"a\":", "x", "\"", "é", ",", "\n#");

  private final Random random;

  Mutation(long seed) {
    random = new Random(seed);
  }

  /** One of the files, with one to six changes, of which some take a piece of another one. */
  byte[] of(List<byte[]> files) {
    byte[] bytes = one(files);
    int changes = 1 + random.nextInt(MOST_CHANGES);
    for (int i = 0; i < changes; i++) bytes = changed(bytes, files);
    return bytes;
  }

  private byte[] changed(byte[] bytes, List<byte[]> files) {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + random.nextInt(1 << random.nextInt(8)));
    return switch (random.nextInt(9)) {
      case 0 -> spliced(bytes, from, from, PIECES.get(random.nextInt(PIECES.size())));
      case 1 -> spliced(bytes, from, to, PIECES.get(random.nextInt(PIECES.size())));
      case 2 -> spliced(bytes, from, to, new byte[0]);
      case 3 -> spliced(bytes, from, from, Arrays.copyOfRange(bytes, from, to));
      case 4 -> Arrays.copyOf(bytes, from);
      case 5 -> spliced(bytes, from, to, part(one(files)));
      case 6 -> spliced(bytes, from, to, many());
      case 7 -> spliced(bytes, from, to, rubbish(to - from));
      default -> flipped(bytes);
    };
  }

  private byte[] one(List<byte[]> files) {
    return files.get(random.nextInt(files.size())).clone();
  }

  private byte[] part(byte[] bytes) {
    int from = random.nextInt(bytes.length);
    return Arrays.copyOfRange(bytes, from, from + random.nextInt(bytes.length - from));
  }

  private byte[] many() {
    String piece = LONG.get(random.nextInt(LONG.size()));
    return piece.repeat(1 << random.nextInt(12)).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] rubbish(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  private byte[] flipped(byte[] bytes) {
    if (bytes.length > 0) bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    return bytes;
  }

  private static byte[] spliced(byte[] bytes, int from, int to, byte[] piece) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, from);
    out.writeBytes(piece);
    out.write(bytes, to, bytes.length - to);
    return Arrays.copyOf(out.toByteArray(), Math.min(LONGEST, out.size()));
  }
}
