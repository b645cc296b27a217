package engram.files.input;

import engram.data.read.ReadMonitor;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What may keep its reader waiting for ever, such as a pipe that nobody writes to. It is opened and
 * read by a thread of its own, so that the wait can be given up.
 */
final class SlowInput implements Closeable {
  private static final int BLOCK = 1 << 16;
  private static final long LOOK_MILLIS = 50;

  /** After so many looks the user is told what is waited for. */
  private static final int PATIENT_LOOKS = 20;

  private final String name;
  private final Opening opening;
  private final ReadMonitor monitor;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread reader = new Thread(task, "engram-slow-input");
            reader.setDaemon(true);
            return reader;
          });
  private final byte[] block = new byte[BLOCK];
  private Future<Integer> pending;
  private volatile boolean closed;
  private volatile InputStream in;
  private boolean told;

  SlowInput(String name, Opening opening, ReadMonitor monitor) {
    this.name = name;
    this.opening = opening;
    this.monitor = monitor;
  }

  /** Waits until there is something to read. */
  interface Opening {
    InputStream open() throws IOException;

    /** Lets an opening end that still waits in another thread, where that can be done. */
    void release() throws IOException;
  }

  /**
   * Reads what is there into the block, one byte at least; -1 at the end.
   *
   * @throws CancellationException if the wait is given up; what comes then is not lost
   */
  int read() throws IOException {
    if (pending == null) pending = thread.submit(this::readNow);
    int count = await(pending);
    pending = null;
    told = true;
    return count;
  }

  /** What was read last. */
  byte[] block() {
    return block;
  }

  private int readNow() throws IOException {
    if (in == null) in = opening.open();
    return in.read(block);
  }

  private int await(Future<Integer> count) throws IOException {
    for (int looks = 1; ; looks++) {
      if (closed || monitor.isCancelled()) throw new CancellationException(name);
      try {
        int bytes = count.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        // whoever closes it lets the reader find an end that is none
        if (!closed) return bytes;
      } catch (TimeoutException e) {
        if (looks == PATIENT_LOOKS && !told) {
          told = true;
          monitor.waits(name);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CancellationException(name);
      } catch (ExecutionException e) {
        if (e.getCause() instanceof IOException fault) throw fault;
        throw new IllegalStateException(name, e.getCause());
      }
    }
  }

  /** A thread that waits still and can't be released keeps no program from ending. */
  @Override
  public synchronized void close() {
    if (closed) return;
    closed = true;
    thread.execute(this::closeStream);
    thread.shutdown();
    if (in == null) release();
    else closeStream();
  }

  private void release() {
    try {
      opening.release();
    } catch (IOException e) {
      // the thread waits on
    }
  }

  private void closeStream() {
    try {
      if (in != null && in != System.in) in.close();
    } catch (IOException e) {
      // it is not read any more
    }
  }
}
