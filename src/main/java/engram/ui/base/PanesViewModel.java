package engram.ui.base;

import java.util.Optional;
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
  private final ReadOnlyObjectWrapper<Optional<Overlay>> overlay =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<Optional<Page>> page = new SimpleObjectProperty<>(Optional.empty());
  private final ObservableValue<Boolean> workspacePresented =
      Bindings.createBooleanBinding(
          () -> presenting.get() && page.get().isEmpty(), presenting, page);

  private final ReadOnlyObjectWrapper<Optional<String>> pointed =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<MemoryExperiment> experiment =
      new SimpleObjectProperty<>(MemoryExperiment.RECALL);

  public PanesViewModel() {
    workspace.subscribe((before, now) -> closePage());
    companion.subscribe((before, now) -> closePage());
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

  /** What lies over the window; empty at first, and as soon as something below is opened. */
  public ObjectProperty<Optional<Page>> pageProperty() {
    return page;
  }

  public boolean isOpen(Page which) {
    return page.get().filter(which::equals).isPresent();
  }

  /** Whether the workspace in front can be seen by the class: no page lies over it. */
  public ObservableValue<Boolean> workspacePresentedProperty() {
    return workspacePresented;
  }

  /** Whether the live map of the network's answers is on show beside it. */
  public BooleanProperty mapProperty() {
    return map;
  }

  /** What stands beside the network; empty at first. */
  public ObjectProperty<Optional<Companion>> companionProperty() {
    return companion;
  }

  /** What lies over the window; empty at first. */
  public ReadOnlyObjectProperty<Optional<Overlay>> overlayProperty() {
    return overlay.getReadOnlyProperty();
  }

  public boolean isOpen(Overlay which) {
    return overlay.get().filter(which::equals).isPresent();
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

  public void open(Page which) {
    page.set(Optional.of(which));
  }

  public void closePage() {
    page.set(Optional.empty());
  }

  public void open(Companion which) {
    companion.set(Optional.of(which));
  }

  /** Opens it, or closes it if it is open. */
  public void toggle(Companion which) {
    companion.set(isOpen(which) ? Optional.empty() : Optional.of(which));
  }

  public void open(Overlay which) {
    overlay.set(Optional.of(which));
  }

  /** Begins the tour of the window, in front of what it speaks of. */
  public void showGuide() {
    presenting.set(false);
    showSteps();
    closeCompanion();
    open(Overlay.GUIDE);
  }

  public void closeOverlay() {
    overlay.set(Optional.empty());
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

  public void show(DataPane which) {
    show(Workspace.DATA);
    dataPane.set(which);
  }

  public void closeCompanion() {
    companion.set(Optional.empty());
  }
}
