package engram.data.read;

import java.io.IOException;

/** Why a file can't be read at all, in words that every part of the program has a sentence for. */
public final class UnreadableFile extends IOException {
  private static final long serialVersionUID = 1;

  private final Reason reason;
  private final long limit;

  /** What is the matter with it; the faults of data and of experiments have the same names. */
  public enum Reason {
    FOLDER("it is a directory"),
    SOCKET("it is a socket"),
    NO_PERMISSION("its permissions forbid it"),
    LINK_LOOP("its symbolic links lead in a circle"),
    LARGE_FILE("it is too large");

    private final String words;

    Reason(String words) {
      this.words = words;
    }
  }

  public UnreadableFile(Reason reason, IOException cause) {
    this(reason, 0, cause);
  }

  private UnreadableFile(Reason reason, long limit, IOException cause) {
    super(limit == 0 ? reason.words : "it is larger than " + (limit >> 20) + " MB", cause);
    this.reason = reason;
    this.limit = limit;
  }

  /**
   * @param most how many bytes may be read
   */
  public static UnreadableFile large(long most) {
    return new UnreadableFile(Reason.LARGE_FILE, most, null);
  }

  public Reason reason() {
    return reason;
  }

  /** How many bytes may be read, of a file that has more; else 0. */
  public long limit() {
    return limit;
  }
}
