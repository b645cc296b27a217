package engram.data.read;

/** Follows a long reading from outside; called by the thread that reads. */
public interface ReadMonitor {
  ReadMonitor NONE =
      new ReadMonitor() {
        @Override
        public void progress(long bytes, long total) {}

        @Override
        public boolean isCancelled() {
          return false;
        }
      };

  /** Nothing has come yet of a pipe or the like; told once. */
  default void waits(String file) {}

  /**
   * So many bytes of all have been read.
   *
   * @param total negative if it is not known
   */
  void progress(long bytes, long total);

  /** Whether to stop; may be set by any thread. */
  boolean isCancelled();
}
