package engram.app;

/**
 * What of the user's own could not be kept or read again, to be told in the window.
 *
 * @param detail the arguments of its text; an exception of a file stands for its sentence
 */
record KeepingFault(Kind kind, Object... detail) {

  enum Kind {
    /** The reason, and where the patterns' file is now. */
    DAMAGED("keep.damaged"),

    /** The patterns' file, which is left as it is. */
    NOT_READ("keep.not-read"),

    /** The folder, and the reason. */
    NOT_WRITTEN("keep.not-written"),

    /** The folder for runs that are not saved, and the reason. */
    UNSAVED("keep.unsaved");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /** Of its text in the window. */
    String key() {
      return key;
    }
  }
}
