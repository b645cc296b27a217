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

  /** So many bytes of all have been read. */
  void progress(long bytes, long total);

  /** Whether to stop; may be set by any thread. */
  boolean isCancelled();
}
