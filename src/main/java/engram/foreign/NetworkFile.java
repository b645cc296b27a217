package engram.foreign;

import engram.data.read.ReadMonitor;
import engram.data.read.UnreadableFile;
import engram.files.input.InputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** Reads a network from a file of any kind that is known, told by its beginning. */
public final class NetworkFile {
  /** 100 MB: ten million parameters of 64 bits and what is around them. */
  public static final long MOST_BYTES = 100L << 20;

  private static final int BEGINNING = 1 << 12;

  private NetworkFile() {}

  /** Whether a file of that name has a network of another program. */
  public static boolean isNamed(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".onnx") || name.endsWith(".safetensors");
  }

  /**
   * @throws NetworkFileException if it can't be read, or holds no dense network
   */
  public static ForeignNetwork read(Path file) throws NetworkFileException {
    try (InputFile input = InputFile.of(file, MOST_BYTES, ReadMonitor.NONE)) {
      return read(input.name(), bytes(input));
    }
  }

  private static byte[] bytes(InputFile input) throws NetworkFileException {
    try {
      return input.bytes();
    } catch (NoSuchFileException e) {
      throw new NetworkFileException(NetworkFault.NO_FILE, input.name(), "", "", "");
    } catch (UnreadableFile e) {
      if (e.reason() == UnreadableFile.Reason.LARGE_FILE) {
        throw new NetworkFileException(NetworkFault.LARGE, input.name(), "", "", e.limit());
      }
      throw new NetworkFileException(NetworkFault.UNREADABLE, input.name(), "", e.getMessage(), "");
    } catch (IOException e) {
      throw new NetworkFileException(
          NetworkFault.UNREADABLE, input.name(), "", InputFile.reason(e), "");
    }
  }

  private static String beginning(byte[] bytes) {
    byte[] first = Arrays.copyOf(bytes, Math.min(BEGINNING, bytes.length));
    return new String(first, StandardCharsets.UTF_8);
  }

  /**
   * @param name what sentences call it
   */
  static ForeignNetwork read(String name, byte[] bytes) throws NetworkFileException {
    if (Safetensors.isBeginning(bytes)) return new Safetensors(name, bytes).read();
    String text = beginning(bytes).strip();
    if (text.startsWith("\uFEFF")) text = text.substring(1).strip();
    if (text.startsWith("{")) return new JsonWeights(name, bytes).read();
    if (CsvWeights.isBeginning(text)) return new CsvWeights(name, bytes).read();
    if (OnnxModel.isBeginning(bytes)) return OnnxReader.read(name, bytes);
    throw new NetworkFileException(NetworkFault.UNKNOWN, name, "", "", "");
  }
}
