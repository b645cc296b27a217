package engram.data.read;

import java.nio.charset.Charset;

/** How the text of a file is stored. */
public enum TextEncoding {
  UTF_8("UTF-8", "UTF-8", "\u00EF\u00BB\u00BF"),
  UTF_16LE("UTF-16 LE", "UTF-16LE", "\u00FF\u00FE"),
  UTF_16BE("UTF-16 BE", "UTF-16BE", "\u00FE\u00FF"),
  /** What Chinese programs write; its first two bytes a character are GBK and GB 2312. */
  GB_18030("GB 18030", "GB18030", ""),
  /** What Western European programs write; every file is text in it, so it is never guessed. */
  WINDOWS_1252("Windows-1252", "windows-1252", "");

  private final String label;
  private final String charset;

  /** The bytes of its byte order mark, one a character. */
  private final String mark;

  TextEncoding(String label, String charset, String mark) {
    this.label = label;
    this.charset = charset;
    this.mark = mark;
  }

  /** A name of the field, the same in every language. */
  public String label() {
    return label;
  }

  public Charset charset() {
    return Charset.forName(charset);
  }

  /** Whether the bytes start with the byte order mark of this encoding. */
  boolean marks(byte[] bytes) {
    if (mark.isEmpty() || bytes.length < mark.length()) return false;
    for (int i = 0; i < mark.length(); i++) {
      if ((bytes[i] & 0xFF) != mark.charAt(i)) return false;
    }
    return true;
  }
}
