package engram.ui.data.files;

import engram.data.read.ReadMonitor;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** How far an import has come. */
public final class ImportProgressViewModel {
  /** The share of work whose length is not known. */
  static final double UNKNOWN = -1;

  private static final double MEGABYTE = 1 << 20;

  private enum Step {
    READING("reading"),
    ROWS("rows"),
    RUN("run"),
    STOP("stop");

    private final String id;

    Step(String id) {
      this.id = id;
    }
  }

  private record State(Step step, long bytes, long total) {}

  private final Executor window;
  private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(UNKNOWN);
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(new State(Step.READING, 0, 0));

  /** What is done now. */
  public final ObservableValue<String> text;

  private Watch watch = new Watch();

  ImportProgressViewModel(Texts texts, Executor window) {
    this.window = window;
    text = texts.bound(() -> text(texts, state.get()), state);
  }

  private static String text(Texts texts, State state) {
    return texts.get(
        "import-progress." + state.step.id, megabytes(state.bytes), megabytes(state.total));
  }

  private static String megabytes(long bytes) {
    return RoundedNumber.exact(Math.rint(10 * bytes / MEGABYTE) / 10);
  }

  /** Follows one import from the thread that reads; told to the window when that has time. */
  final class Watch implements ReadMonitor {
    private final AtomicBoolean waiting = new AtomicBoolean();
    private volatile State latest = new State(Step.READING, 0, 0);
    private volatile boolean cancelled;

    private Watch() {}

    @Override
    public void progress(long bytes, long total) {
      tell(new State(Step.READING, bytes, total));
    }

    @Override
    public boolean isCancelled() {
      return cancelled;
    }

    void makesRows() {
      tell(new State(Step.ROWS, 0, 0));
    }

    private void tell(State now) {
      latest = now;
      if (waiting.compareAndSet(false, true)) window.execute(this::show);
    }

    private void show() {
      waiting.set(false);
      if (watch == this && !cancelled) ImportProgressViewModel.this.show(latest);
    }
  }

  Watch begin() {
    cancel();
    watch = new Watch();
    show(watch.latest);
    return watch;
  }

  void beginsRun() {
    show(new State(Step.RUN, 0, 0));
  }

  void stopsRun() {
    show(new State(Step.STOP, 0, 0));
  }

  void cancel() {
    watch.cancelled = true;
  }

  private void show(State now) {
    state.set(now);
    share.set(now.total > 0 ? (double) now.bytes / now.total : UNKNOWN);
  }

  // Properties

  /** 0 … 1, or {@link #UNKNOWN}. */
  public ReadOnlyDoubleProperty shareProperty() {
    return share.getReadOnlyProperty();
  }
}
