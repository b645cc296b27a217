package engram.data.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the beginning of a file tells of how it is packed; its name may tell otherwise. */
record Packed(byte[] bytes) {
  private static final int NAME_LENGTH = 26;
  private static final int NAME = 30;
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] GZIP = {0x1F, (byte) 0x8B, 8};
  private static final byte[] XZ = {(byte) 0xFD, '7', 'z', 'X', 'Z', 0};
  private static final byte[] SEVEN_ZIP = {'7', 'z', (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C};

  /** Whether it is one of a spreadsheet program, old or new. */
  boolean isWorkbook() {
    if (has(OLE, 0)) return true;
    if (!has(ZIP, 0)) return false;
    List<String> names = names();
    return names.stream().anyMatch(name -> name.startsWith("xl/"))
        || (names.contains("[Content_Types].xml")
            && names.stream().noneMatch(n -> n.startsWith("word/") || n.startsWith("ppt/")))
        || names.contains("mimetype")
            && has(
                "application/vnd.oasis.opendocument.spreadsheet"
                    .getBytes(StandardCharsets.US_ASCII),
                NAME + "mimetype".length());
  }

  /** What a file that holds others is called. */
  Optional<String> archive() {
    if (has(ZIP, 0)) return Optional.of("ZIP");
    if (has(GZIP, 0)) return Optional.of("gzip");
    if (has(XZ, 0)) return Optional.of("xz");
    return has(SEVEN_ZIP, 0) ? Optional.of("7z") : Optional.empty();
  }

  /** Of the files in a ZIP archive, as far as these bytes go. */
  private List<String> names() {
    List<String> names = new ArrayList<>();
    for (int at = 0; at + NAME < bytes.length; at++) {
      if (bytes[at] != ZIP[0] || !has(ZIP, at)) continue;
      int length = (bytes[at + NAME_LENGTH] & 0xFF) | (bytes[at + NAME_LENGTH + 1] & 0xFF) << 8;
      int end = Math.min(bytes.length, at + NAME + length);
      names.add(new String(bytes, at + NAME, end - at - NAME, StandardCharsets.UTF_8));
    }
    return names;
  }

  private boolean has(byte[] magic, int at) {
    return bytes.length >= at + magic.length
        && Arrays.equals(bytes, at, at + magic.length, magic, 0, magic.length);
  }
}
