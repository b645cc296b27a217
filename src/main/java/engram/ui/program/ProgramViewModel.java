package engram.ui.program;

import engram.inspect.NumberText;
import engram.training.BatchCursor;
import engram.training.Phase;
import engram.training.Snapshot;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Recipe;
import engram.training.recipe.Settings;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.batch.BatchViewModel;
import engram.ui.run.Pointed;
import engram.ui.run.PointingViewModel;
import engram.ui.run.RunViewModel;
import engram.ui.run.Shared;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/** The program beside the network: its lines, which are at work, and their variables. */
public final class ProgramViewModel {
  private final RunViewModel run;
  private final BatchViewModel batch;
  private final PointingViewModel pointing;
  private final PreferencesViewModel preferences;
  private final Texts texts;

  /** Another list when the recipe or a setting is another. */
  final ReadOnlyObjectWrapper<List<ProgramLine>> lines = new ReadOnlyObjectWrapper<>(List.of());

  /** The places of the lines that the last step inside a batch went through. */
  final ReadOnlyObjectWrapper<Set<Integer>> atWork = new ReadOnlyObjectWrapper<>(Set.of());

  /** The places of the lines that compute what is pointed at anywhere. */
  final ReadOnlyObjectWrapper<Set<Integer>> pointed = new ReadOnlyObjectWrapper<>(Set.of());

  /** The variables of the lines at work; empty outside a batch. */
  final ReadOnlyObjectWrapper<List<ProgramValues.Value>> values =
      new ReadOnlyObjectWrapper<>(List.of());

  /** What X and T are, in words. */
  final ObservableValue<String> given;

  /** Whether the article's program is shown, not that of the recipe. */
  public final BooleanProperty article = new SimpleBooleanProperty();

  private Recipe recipe;
  private Settings settings;

  ProgramViewModel(BatchViewModel batch, PointingViewModel pointing, Shared shared) {
    this.batch = batch;
    this.pointing = pointing;
    run = shared.run();
    preferences = shared.preferences();
    texts = shared.texts();
    ObservableValue<PreparedData> data = run.snapshotProperty().map(Snapshot::data);
    ObservableValue<Boolean> early =
        run.snapshotProperty().map(s -> s.recipe().stop().early().isPresent());
    given =
        Bindings.createStringBinding(
            () -> ProgramGiven.sentence(texts, run.getSnapshot().data(), early.getValue()),
            data,
            early,
            texts.languageProperty());
    run.snapshotProperty().subscribe(this::write);
    batch.cursorProperty().subscribe(cursor -> light());
    batch.stepProperty().subscribe(step -> read());
    preferences.digitsProperty().subscribe((before, digits) -> read());
    pointing.pointedProperty().subscribe(what -> mark());
  }

  // Properties

  /** Another list when the recipe or a setting is another. */
  public ReadOnlyObjectProperty<List<ProgramLine>> linesProperty() {
    return lines.getReadOnlyProperty();
  }

  /** The places of the lines that the last step inside a batch went through. */
  public ReadOnlyObjectProperty<Set<Integer>> atWorkProperty() {
    return atWork.getReadOnlyProperty();
  }

  /** The article's program against that of the recipe, in the present language. */
  List<ProgramArticle.Entry> articleEntries() {
    int layers = run.getSnapshot().recipe().network().layerCount();
    return ProgramArticle.entries(texts, lines.get(), layers);
  }

  // Commands

  /** The mouse is on that line. */
  void point(int line) {
    lines.get().get(line).means().ifPresentOrElse(pointing::point, pointing::clear);
  }

  /** The mouse is on no line. */
  void clear() {
    pointing.clear();
  }

  private void write(Snapshot snapshot) {
    if (snapshot.recipe().equals(recipe) && snapshot.settings().equals(settings)) return;
    recipe = snapshot.recipe();
    settings = snapshot.settings();
    lines.set(ProgramText.lines(recipe, settings, snapshot.data().train().rows()));
    light();
    mark();
  }

  private void light() {
    atWork.set(batch.getCursor().map(this::linesAt).orElse(Set.of()));
  }

  private Set<Integer> linesAt(BatchCursor cursor) {
    return cursor instanceof BatchCursor.AtPhase at
        ? places(line -> line.isAtWork(at.phase()))
        : places(line -> !line.phases().isEmpty() && !line.isAtWork(new Phase.Update()));
  }

  private void mark() {
    Optional<Pointed> what = pointing.getPointed();
    pointed.set(what.map(p -> places(line -> line.computes(p))).orElse(Set.of()));
  }

  private Set<Integer> places(Predicate<ProgramLine> wanted) {
    return IntStream.range(0, lines.get().size())
        .filter(k -> wanted.test(lines.get().get(k)))
        .boxed()
        .collect(Collectors.toSet());
  }

  private void read() {
    NumberText numbers = new NumberText(preferences.getDigits());
    values.set(
        batch
            .getStep()
            .flatMap(s -> s.batch().map(b -> ProgramValues.of(b, s.cursor(), numbers)))
            .orElse(List.of()));
  }
}
