package engram.ui.data.look;

import engram.data.PictureShape;
import engram.inspect.surface.Pixels;
import engram.training.Snapshot;
import engram.training.recipe.PreparedData;
import engram.ui.base.Background;
import engram.ui.base.DataPane;
import engram.ui.base.LatestWork;
import engram.ui.base.PanesViewModel;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.base.Workspace;
import engram.ui.run.DataNames;
import engram.ui.run.RunViewModel;
import engram.ui.run.Shared;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * All rows of the data as pictures, with what the network takes each for. That is worked out beside
 * the window, some times a second while training goes on.
 */
public final class LookWallViewModel {
  private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(250);

  private final RunViewModel run;
  private final DataLookViewModel look;
  private final PanesViewModel panes;
  private final Texts texts;
  private final LongSupplier clock;
  private final LatestWork<LookAnswers> work;

  /** Another object each time that a picture may look otherwise. */
  final ObjectProperty<Optional<Wall>> wall = new SimpleObjectProperty<>(Optional.empty());

  /** Whether only those are on it of which the network names a wrong class. */
  final BooleanProperty wrongOnly = new SimpleBooleanProperty();

  private Optional<LookAnswers> answers = Optional.empty();
  private long begun;

  /**
   * The rows on the wall.
   *
   * @param data that they are of
   * @param answers what the network takes each row for; empty until that is known, and in
   *     regression
   * @param rows of the data set, in their order
   */
  @SuppressWarnings("ArrayRecordComponent") // filled once, read only
  record Wall(PreparedData data, Optional<LookAnswers> answers, int[] rows) {}

  /**
   * @param clock in nanoseconds
   */
  public LookWallViewModel(
      Shared shared, DataLookViewModel look, Background background, LongSupplier clock) {
    run = shared.run();
    this.look = look;
    panes = shared.panes();
    texts = shared.texts();
    this.clock = clock;
    work = new LatestWork<>(background.worker(), background.window(), this::arrive);
    look.data.subscribe(data -> follow());
    look.view.subscribe((before, view) -> follow());
    panes.workspaceProperty().subscribe((before, now) -> follow());
    panes.dataPaneProperty().subscribe((before, now) -> follow());
    run.snapshotProperty().subscribe((before, now) -> ask());
    wrongOnly.subscribe((before, now) -> show());
  }

  // Properties

  /** How many pictures are on the wall. */
  int size() {
    return now().map(w -> w.rows.length).orElse(0);
  }

  /** Whether it is known what the network takes them for. */
  public boolean isKnown() {
    return answers().isPresent();
  }

  /** The row that the network shows. */
  ReadOnlyIntegerProperty rowProperty() {
    return look.rowProperty();
  }

  /** The row of the data set at that place of the wall. */
  int row(int place) {
    return now().orElseThrow().rows[place];
  }

  /** How much each pixel of it is inked, 0 … 1. */
  Pixels pixels(int place) {
    PreparedData data = data();
    PictureShape shape = data.picture().orElseThrow();
    double[] values = data.inputs().values(data.dataset(), row(place));
    return new Pixels(shape.side(), shape.shares(values));
  }

  boolean isWrong(int place) {
    return answers().filter(a -> a.isWrong(row(place))).isPresent();
  }

  /** Its class, and if it is wrong the one that is named. */
  String text(int place) {
    int row = row(place);
    PreparedData data = data();
    if (!data.dataset().isClassification()) {
      return RoundedNumber.significant(data.dataset().target(row), 3);
    }
    DataNames words = new DataNames(texts, data.dataset());
    String truth = words.word(data.dataset().classNames().get(data.dataset().label(row)));
    if (!isWrong(place)) return truth;
    int named = answers().orElseThrow().named(row);
    return texts.get("look-wall.wrong", truth, words.word(data.dataset().classNames().get(named)));
  }

  /** How many pictures there are, and how many are wrong. */
  String caption() {
    String all = RoundedNumber.whole(data().dataset().rows());
    return answers()
        .map(a -> texts.get("look-wall.caption-wrong", all, RoundedNumber.whole(a.wrong().length)))
        .orElseGet(() -> texts.get("look-wall.caption", all));
  }

  /** Empty while it is still of other data. */
  private Optional<Wall> now() {
    return wall.get().filter(w -> w.data == data());
  }

  private Optional<LookAnswers> answers() {
    return now().flatMap(Wall::answers);
  }

  private PreparedData data() {
    return look.data.get();
  }

  // Commands

  /** Shows that picture as the sample. */
  void select(int place) {
    look.select(row(place));
  }

  private boolean isOpen() {
    return look.view.get() == LookView.WALL
        && data().picture().isPresent()
        && panes.getWorkspace() == Workspace.DATA
        && panes.dataPaneProperty().get() == DataPane.LOOK;
  }

  private void follow() {
    if (answers.filter(a -> a.isOf(data())).isEmpty()) {
      answers = Optional.empty();
      work.forget();
      begun = clock.getAsLong() - INTERVAL;
    }
    show();
    ask();
  }

  private void ask() {
    Snapshot moment = run.getSnapshot();
    if (!isOpen() || !moment.data().dataset().isClassification()) return;
    boolean running = run.isRunning();
    if (moment.data() != data() || (running && clock.getAsLong() - begun < INTERVAL)) return;
    begun = clock.getAsLong();
    work.submit(moment.data(), !running, () -> LookAnswers.of(moment));
  }

  private void arrive(LookAnswers now) {
    answers = Optional.of(now);
    show();
  }

  private void show() {
    if (!isOpen()) return;
    int[] rows =
        answers
            .filter(a -> wrongOnly.get())
            .map(LookAnswers::wrong)
            .orElseGet(() -> IntStream.range(0, data().dataset().rows()).toArray());
    wall.set(Optional.of(new Wall(data(), answers, rows)));
  }
}
