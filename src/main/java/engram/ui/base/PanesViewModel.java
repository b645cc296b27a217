package engram.ui.base;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** Which panes are open besides those of the first sight. */
public final class PanesViewModel {
  private final BooleanProperty program = new SimpleBooleanProperty();
  private final BooleanProperty equationNumbers = new SimpleBooleanProperty();
  private final BooleanProperty neuronMaps = new SimpleBooleanProperty();
  private final BooleanProperty map = new SimpleBooleanProperty();
  private final ObjectProperty<Optional<Companion>> companion =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Workspace> workspace = new SimpleObjectProperty<>(Workspace.TRAIN);
  private final ObjectProperty<DataPane> dataPane = new SimpleObjectProperty<>(DataPane.LOOK);

  private final IntegerProperty leftPage = new SimpleIntegerProperty();
  private final BooleanProperty presenting = new SimpleBooleanProperty();
  private final BooleanProperty covered = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<List<Overlay>> overlays =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ObservableValue<Optional<Overlay>> page = overlays.map(all -> highest(all, true));
  private final ObservableValue<Boolean> workspacePresented =
      Bindings.createBooleanBinding(
          () -> presenting.get() && page.getValue().isEmpty(), presenting, page);

  private final ReadOnlyObjectWrapper<Optional<String>> pointed =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<MemoryExperiment> experiment =
      new SimpleObjectProperty<>(MemoryExperiment.RECALL);
  private final ObjectProperty<Challenge> challenge = new SimpleObjectProperty<>(Challenge.WHY);

  public PanesViewModel() {
    workspace.subscribe((before, now) -> closePages());
    companion.subscribe((before, now) -> closePages());
  }

  // Properties

  public ObjectProperty<Workspace> workspaceProperty() {
    return workspace;
  }

  public Workspace getWorkspace() {
    return workspace.get();
  }

  /** What the middle of the Data page shows. */
  public ObjectProperty<DataPane> dataPaneProperty() {
    return dataPane;
  }

  /** What the Memory workspace shows. */
  public ObjectProperty<MemoryExperiment> experimentProperty() {
    return experiment;
  }

  /** What the Challenges workspace shows. */
  public ObjectProperty<Challenge> challengeProperty() {
    return challenge;
  }

  /** Whether the program stands in the place of the five steps. */
  public BooleanProperty programProperty() {
    return program;
  }

  /** Whether the equations show the numbers of this moment in the place of symbols. */
  public BooleanProperty equationNumbersProperty() {
    return equationNumbers;
  }

  /**
   * Whether the network shows each neuron's map over two features in the place of its number; off
   * at first.
   */
  public BooleanProperty neuronMapsProperty() {
    return neuronMaps;
  }

  /**
   * The page of the document that something was opened from, counted from 1; 0 if the document was
   * not left for what is seen.
   */
  public IntegerProperty leftPageProperty() {
    return leftPage;
  }

  /** Whether the workspace in front is presented to a class. */
  public BooleanProperty presentingProperty() {
    return presenting;
  }

  /** Whether what is presented lies over the window: it has no screen of its own. */
  public BooleanProperty coveredProperty() {
    return covered;
  }

  /** The page in front; empty at first, and as soon as something below is opened. */
  public ObservableValue<Optional<Overlay>> pageProperty() {
    return page;
  }

  /** Whether the workspace in front can be seen by the class: no page lies over it. */
  public ObservableValue<Boolean> workspacePresentedProperty() {
    return workspacePresented;
  }

  /** Whether the live map of the network's answers is on show beside it, not a pad to draw on. */
  public BooleanProperty mapProperty() {
    return map;
  }

  /** What stands beside the network; empty at first. */
  public ObjectProperty<Optional<Companion>> companionProperty() {
    return companion;
  }

  /** What lies over the window, the lowest first; empty at first. */
  public ReadOnlyObjectProperty<List<Overlay>> overlaysProperty() {
    return overlays.getReadOnlyProperty();
  }

  /** Whether it is over the window, perhaps under another. */
  public boolean isOpen(Overlay which) {
    return overlays.get().contains(which);
  }

  /** What lies over the window, and over its pages, for a moment. */
  public Optional<Overlay> passing() {
    return highest(overlays.get(), false);
  }

  private static Optional<Overlay> highest(List<Overlay> all, boolean page) {
    return all.stream().filter(each -> each.isPage() == page).reduce((low, high) -> high);
  }

  /** The id of a control that is to be brought into sight; empty once that is done. */
  public ReadOnlyObjectProperty<Optional<String>> pointedProperty() {
    return pointed.getReadOnlyProperty();
  }

  public boolean isOpen(Companion which) {
    return companion.get().filter(which::equals).isPresent();
  }

  // Commands

  public void show(Workspace which) {
    workspace.set(which);
  }

  /** What takes the whole Data page makes room for the rows. */
  public void leaveWide() {
    if (dataPane.get().isWide()) dataPane.set(DataPane.LOOK);
  }

  /** From the Data page to training, and back. */
  public void toggleData() {
    show(getWorkspace() == Workspace.DATA ? Workspace.TRAIN : Workspace.DATA);
  }

  /** From the experiments on memory to training, and back. */
  public void toggleMemory() {
    show(getWorkspace() == Workspace.MEMORY ? Workspace.TRAIN : Workspace.MEMORY);
  }

  /** From the labs to training, and back. */
  public void toggleChallenges() {
    show(getWorkspace() == Workspace.CHALLENGES ? Workspace.TRAIN : Workspace.CHALLENGES);
  }

  /** From the document to training, and back. */
  public void toggleDocument() {
    show(getWorkspace() == Workspace.DOCUMENT ? Workspace.TRAIN : Workspace.DOCUMENT);
  }

  public void togglePresenting() {
    presenting.set(!presenting.get());
  }

  public void toggleProgram() {
    program.set(!program.get());
  }

  public void open(Companion which) {
    companion.set(Optional.of(which));
  }

  /** Opens it beside the network, wherever one was, or closes it if it is open there. */
  public void toggleInTraining(Companion which) {
    if (getWorkspace() == Workspace.TRAIN) toggle(which);
    else {
      show(Workspace.TRAIN);
      open(which);
    }
  }

  /** Opens it, or closes it if it is open. */
  public void toggle(Companion which) {
    companion.set(isOpen(which) ? Optional.empty() : Optional.of(which));
  }

  /** Lays it over all that may lie below it, and closes the rest. */
  public void open(Overlay which) {
    Stream<Overlay> below =
        overlays.get().stream().filter(each -> each.isPage() && each.compareTo(which) < 0);
    overlays.set(Stream.concat(below, Stream.of(which)).toList());
  }

  /** What lies below it is in front again. */
  public void close(Overlay which) {
    keep(each -> each != which);
  }

  public void closePages() {
    keep(each -> !each.isPage());
  }

  /** Closes what is there for a moment. */
  public void uncover() {
    keep(Overlay::isPage);
  }

  private void keep(Predicate<Overlay> which) {
    overlays.set(overlays.get().stream().filter(which).toList());
  }

  /** Begins the tour of the window, in front of what it speaks of. */
  public void showGuide() {
    presenting.set(false);
    showSteps();
    closeCompanion();
    open(Overlay.GUIDE);
  }

  /** Brings the control of that id into sight, and the keyboard to it. */
  public void pointAt(String control) {
    pointed.set(Optional.of(control));
    pointed.set(Optional.empty());
  }

  /** To the five steps beside the network. */
  public void showSteps() {
    show(Workspace.TRAIN);
    program.set(false);
  }

  public void show(MemoryExperiment which) {
    show(Workspace.MEMORY);
    experiment.set(which);
  }

  public void show(Challenge which) {
    show(Workspace.CHALLENGES);
    challenge.set(which);
  }

  public void show(DataPane which) {
    show(Workspace.DATA);
    dataPane.set(which);
  }

  public void closeCompanion() {
    companion.set(Optional.empty());
  }
}
