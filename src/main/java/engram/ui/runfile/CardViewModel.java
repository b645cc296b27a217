package engram.ui.runfile;

import engram.export.ExportFormat;
import engram.export.card.CardRun;
import engram.export.card.CardWriter;
import engram.export.card.ModelCard;
import engram.files.WholeFile;
import engram.training.Snapshot;
import engram.ui.base.NumberInput;
import engram.ui.base.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * The model card of the network as it was when it was asked for; with what the machine draws, its
 * energy. All methods are called on the window's thread.
 */
public final class CardViewModel {
  /** So much no machine draws. */
  private static final double MOST_WATTS = 1e6;

  private static final double NANOS = 1e9;

  private final Texts texts;
  private final Executor worker;
  private final Executor window;
  private final OptionalDouble seconds;
  private final StringProperty watts = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Optional<ModelCard>> card =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");

  /** Empty until the answers to all test samples are there. */
  private Optional<CardRun> run = Optional.empty();

  /**
   * @param moment the network, and its run so far
   * @param worker asks it about all test samples, and writes files
   * @param window the window's thread
   */
  CardViewModel(Snapshot moment, Texts texts, Executor worker, Executor window) {
    this.texts = texts;
    this.worker = worker;
    this.window = window;
    seconds = seconds(moment);
    watts.subscribe(text -> write());
    worker.execute(
        () -> {
          CardRun asked = CardRun.of(moment);
          window.execute(
              () -> {
                run = Optional.of(asked);
                write();
              });
        });
  }

  /**
   * The measured time of an epoch, for each of them; of a run that was only opened it is unknown.
   */
  private static OptionalDouble seconds(Snapshot moment) {
    double time = moment.epoch() * moment.nanosPerEpoch() / NANOS;
    return time > 0 ? OptionalDouble.of(time) : OptionalDouble.empty();
  }

  // Properties

  /** What the machine draws, as it is typed; nothing if it is not said. */
  public StringProperty wattsProperty() {
    return watts;
  }

  /** Empty while it is not known, and while what is typed is no power. */
  public ReadOnlyObjectProperty<Optional<ModelCard>> cardProperty() {
    return card.getReadOnlyProperty();
  }

  /** What is wrong with what is typed; empty if nothing is. */
  public ReadOnlyStringProperty faultProperty() {
    return fault.getReadOnlyProperty();
  }

  /** How the energy is worked out, or why it is not. */
  public String note() {
    return texts.get(seconds.isPresent() ? "model-card.time" : "model-card.no-time");
  }

  // Commands

  private void write() {
    boolean said = !watts.get().isBlank();
    OptionalDouble drawn = said ? NumberInput.parse(watts.get()) : OptionalDouble.empty();
    boolean wrong =
        said
            && (drawn.isEmpty() || !(drawn.getAsDouble() > 0 && drawn.getAsDouble() <= MOST_WATTS));
    fault.set(wrong ? texts.get("model-card.fault", watts.get().strip()) : "");
    card.set(
        wrong
            ? Optional.empty()
            : run.map(of -> CardWriter.write(of, seconds, drawn, texts.language().id())));
  }

  /**
   * Writes the card as a page. A name without any ending gets the usual one.
   *
   * @param failed gets the file and why it can't be written
   */
  public void save(Path chosen, BiConsumer<Path, IOException> failed) {
    ModelCard written = card.get().orElseThrow();
    Path file = WholeFile.named(chosen, ExportFormat.CARD.ending());
    worker.execute(
        () -> {
          try {
            WholeFile.writeText(file, written.html());
          } catch (IOException e) {
            window.execute(() -> failed.accept(file, e));
          }
        });
  }
}
