package engram.ui.pictures;

import engram.training.Snapshot;
import engram.ui.base.Texts;
import engram.ui.data.table.SampleAdding;
import engram.ui.run.DataNames;
import engram.ui.run.RunViewModel;
import engram.ui.run.Shared;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** Makes what is on the pad a sample to learn from, of a class that the user chooses. */
public final class PadSampleViewModel {
  private final RunViewModel run;
  private final Texts texts;
  private final PadViewModel pad;
  private final Supplier<SampleAdding> adding;

  /**
   * A class to choose, by its number.
   *
   * @param label −1 for none
   * @param name as the data have it
   */
  record Choice(int label, String name) {
    static final Choice NONE = new Choice(-1, "");
  }

  /** None, then each class; empty if the target is a number. */
  final ObjectProperty<List<Choice>> classes = new SimpleObjectProperty<>(List.of());

  /** The class of what is drawn; none until one is chosen. */
  final ObjectProperty<Choice> chosen = new SimpleObjectProperty<>(Choice.NONE);

  /** Whether there is a drawing with a class, and none is being added just now. */
  final ObservableValue<Boolean> possible;

  /** In the place of the answer: what came of the last sample, or what the pad is for. */
  final ObservableValue<String> told;

  /** Whether {@link #told} is why a drawing that is still there was not added. */
  final BooleanProperty refused = new SimpleBooleanProperty();

  private final BooleanProperty busy = new SimpleBooleanProperty();
  private final ObjectProperty<Optional<Supplier<String>>> outcome =
      new SimpleObjectProperty<>(Optional.empty());
  private Optional<SampleAdding.Added> newest = Optional.empty();
  private List<String> names = List.of();

  /**
   * @param adding made when a sample is first added
   */
  PadSampleViewModel(Shared shared, PadViewModel pad, Supplier<SampleAdding> adding) {
    run = shared.run();
    texts = shared.texts();
    this.pad = pad;
    this.adding = adding;
    possible =
        Bindings.createBooleanBinding(
            () -> !pad.getDrawing().isEmpty() && !chosen.get().equals(Choice.NONE) && !busy.get(),
            pad.drawing,
            chosen,
            busy);
    told =
        texts.bound(
            () -> outcome.get().map(Supplier::get).orElseGet(() -> texts.get("pad.empty")),
            outcome);
    run.snapshotProperty().subscribe(this::follow);
    pad.drawing.subscribe(
        drawing -> {
          if (!drawing.isEmpty()) forget();
        });
  }

  private void follow(Snapshot now) {
    List<String> ofNow =
        now.data().dataset().isClassification() ? now.data().dataset().classNames() : List.of();
    if (!ofNow.equals(names)) {
      names = ofNow;
      chosen.set(Choice.NONE);
      classes.set(
          names.isEmpty()
              ? List.of()
              : Stream.concat(
                      Stream.of(Choice.NONE),
                      IntStream.range(0, names.size()).mapToObj(k -> new Choice(k, ofNow.get(k))))
                  .toList());
    }
    boolean other = newest.filter(a -> a.begun().data().equals(now.recipe().data())).isEmpty();
    if (newest.isPresent() && other) forget();
  }

  private void forget() {
    newest = Optional.empty();
    refused.set(false);
    outcome.set(Optional.empty());
  }

  /** What a class is called in the list. */
  String name(Choice choice) {
    return choice.equals(Choice.NONE)
        ? texts.get("pad.class")
        : new DataNames(texts, run.getSnapshot().data().dataset()).word(choice.name());
  }

  // Commands

  /** Chooses the first class whose name begins with that; nothing if none does. */
  public void choose(String typed) {
    if (typed.isBlank()) return;
    classes.get().stream()
        .filter(c -> c != Choice.NONE && name(c).regionMatches(true, 0, typed, 0, typed.length()))
        .findFirst()
        .ifPresent(chosen::set);
  }

  /** Adds the drawing to the data; the pad is free again when the run has it. */
  public void add() {
    if (!possible.getValue()) return;
    Optional<double[]> values = pad.values();
    if (values.isEmpty()) return;
    int label = chosen.get().label();
    String name = name(chosen.get());
    busy.set(true);
    adding.get().add(values.get(), label, added -> added(added, name), this::refuse);
  }

  private void added(SampleAdding.Added added, String name) {
    busy.set(false);
    pad.added(added.begun().data().source());
    newest = Optional.of(added);
    outcome.set(Optional.of(() -> sentence(added, name)));
  }

  private String sentence(SampleAdding.Added added, String name) {
    String counted =
        texts.get("pad.added." + added.part().id(), name, added.samples(), added.inPart());
    if (!added.newSeed()) return counted;
    String seed = String.valueOf(added.begun().data().split().seed());
    return texts.sentences(counted, texts.get("pad.added.seed", seed));
  }

  private void refuse(String why) {
    busy.set(false);
    if (why.isEmpty()) return;
    refused.set(true);
    outcome.set(Optional.of(() -> why));
  }
}
