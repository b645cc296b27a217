package engram.data.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read more than once, under a name by which faults call them. */
public interface ByteSource {
  String name();

  InputStream open() throws IOException;

  Stamp stamp() throws IOException;

  /**
   * What tells that a file was changed.
   *
   * @param size in bytes; negative if it is known at the end alone
   * @param modified in milliseconds
   */
  record Stamp(long size, long modified) {
    /** Of what is read once and can't be changed. */
    public static final Stamp UNKNOWN = new Stamp(-1, 0);

    public boolean isKnown() {
      return size >= 0;
    }
  }

  /** The bytes are not copied. */
  static ByteSource of(String name, byte[] bytes) {
    return new ByteSource() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public InputStream open() {
        return new ByteArrayInputStream(bytes);
      }

      @Override
      public Stamp stamp() {
        return new Stamp(bytes.length, 0);
      }
    };
  }
}
