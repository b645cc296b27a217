package engram.data.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Bytes that can be read more than once, under a name by which faults call them. */
public interface ByteSource {
  String name();

  InputStream open() throws IOException;

  Stamp stamp() throws IOException;

  /**
   * What tells that a file was changed.
   *
   * @param size in bytes
   * @param modified in milliseconds
   */
  record Stamp(long size, long modified) {}

  static ByteSource of(Path file) {
    return new ByteSource() {
      @Override
      public String name() {
        Path last = file.getFileName();
        return last == null ? file.toString() : last.toString();
      }

      @Override
      public InputStream open() throws IOException {
        return Files.newInputStream(file);
      }

      @Override
      public Stamp stamp() throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (attributes.isDirectory()) throw new IOException("it is a folder");
        return new Stamp(attributes.size(), attributes.lastModifiedTime().toMillis());
      }
    };
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
