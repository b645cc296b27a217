package engram.ui.memory.heads;

import engram.memory.heads.Answers;
import engram.memory.heads.HeadsPart;
import engram.memory.heads.HeadsSetup;
import engram.memory.heads.LookingCourse;
import engram.memory.heads.LookingMoment;
import engram.memory.heads.MachinesCourse;
import engram.memory.heads.Scenery;
import engram.memory.heads.Sights;
import engram.ui.base.LatestWork;
import engram.ui.memory.frame.MemoryPin;
import engram.ui.memory.frame.Stepped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The part that is looked at by the settings of this moment, worked out beside the window; its
 * step, the letter that is asked for and the cell that is explained. Other settings are seen behind
 * the same step; another part begins.
 */
public final class HeadsViewModel extends Stepped {
  final HeadsSettings settings;
  private final LatestWork<MachinesCourse> machinesWork;
  private final LatestWork<LookingCourse> lookingWork;
  private final ReadOnlyObjectWrapper<HeadsPart> part = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Optional<MachinesCourse>> machines =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<LookingCourse>> looking =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final MemoryPin letter = new MemoryPin();
  private final MemoryPin cell = new MemoryPin();

  /** What a stroke has painted that is not at its end. */
  private final ReadOnlyObjectWrapper<Optional<Scenery>> painted =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** Whether the stroke makes scenery; empty if there is none. */
  private Optional<Boolean> stroke = Optional.empty();

  /** The middle of the left half of the picture. */
  private static final int USUAL_CELL = 42;

  /**
   * @param worker for work that lasts
   * @param window the window's thread
   */
  HeadsViewModel(HeadsSettings settings, Executor worker, Executor window) {
    this.settings = settings;
    machinesWork = new LatestWork<>(worker, window, made -> machines.set(Optional.of(made)));
    lookingWork = new LatestWork<>(worker, window, made -> looking.set(Optional.of(made)));
    settings.setupProperty().subscribe(this::follow);
  }

  private void follow(HeadsSetup setup) {
    if (setup.part() != part.get()) {
      begin(setup.part().steps());
      part.set(setup.part());
    }
    if (isThere()) {
      cancel();
    } else if (isMachines()) {
      machinesWork.submit(setup.machines(), true, () -> MachinesCourse.of(setup.machines()));
    } else {
      lookingWork.submit(setup.looking(), true, () -> LookingCourse.of(setup.looking()));
    }
  }

  // Properties

  /** The part that is looked at. */
  public ReadOnlyObjectProperty<HeadsPart> partProperty() {
    return part.getReadOnlyProperty();
  }

  boolean isMachines() {
    return part.get() == HeadsPart.MACHINES;
  }

  /** Empty until the first one is there; for a moment that of the settings before. */
  public ReadOnlyObjectProperty<Optional<MachinesCourse>> machinesProperty() {
    return machines.getReadOnlyProperty();
  }

  /** The same of the head that learns, which nobody trains before it is looked at. */
  public ReadOnlyObjectProperty<Optional<LookingCourse>> lookingProperty() {
    return looking.getReadOnlyProperty();
  }

  Optional<MachinesCourse> getMachines() {
    return machines.get();
  }

  Optional<LookingCourse> getLooking() {
    return looking.get();
  }

  /** Whether what is seen is that of the settings. */
  public boolean isThere() {
    HeadsSetup setup = settings.getSetup();
    return isMachines()
        ? getMachines().filter(made -> made.setup().equals(setup.machines())).isPresent()
        : getLooking().filter(made -> made.setup().equals(setup.looking())).isPresent();
  }

  /** What the machines answer behind the step that is seen, if it is they. */
  Optional<List<Answers>> answers() {
    return isMachines() ? getMachines().map(made -> made.moments().get(step())) : Optional.empty();
  }

  /** To the letter that is asked for. */
  Optional<Answers> answer() {
    return answers().map(all -> all.get(asked()));
  }

  /** The head behind the step that is seen, if it is the one that learns. */
  Optional<LookingMoment> moment() {
    return isMachines() ? Optional.empty() : getLooking().map(made -> made.moments().get(step()));
  }

  /** The episode that is seen: the first of those that the head is asked with. */
  Optional<Sights> sights() {
    return getLooking().map(made -> made.asked().get(0));
  }

  /** The letter that is asked for whatever is stored besides; empty if it is the first. */
  public MemoryPin letter() {
    return letter;
  }

  /** What a stroke has painted that is not at its end. */
  ReadOnlyObjectProperty<Optional<Scenery>> paintedProperty() {
    return painted.getReadOnlyProperty();
  }

  /** What is seen as scenery. */
  Scenery scenery() {
    return painted.get().orElseGet(() -> settings.getSetup().scenery());
  }

  /** The cell that is explained; empty if it is the usual one. */
  public MemoryPin cell() {
    return cell;
  }

  /** The letter that is asked for, by the order in which they are stored. */
  int asked() {
    return isPinned() ? letter.get() : 0;
  }

  /** Whether the letter that is asked for is kept; one that is not stored yet waits. */
  boolean isPinned() {
    return letter.isThere() && letter.get() <= step();
  }

  int explained() {
    return cell.isThere() ? cell.get() : USUAL_CELL;
  }

  // Commands

  /**
   * Asks for the letter there, explains the cell there, or begins a stroke on the cell of the cue
   * there: it makes scenery of letter, or letter of scenery, as of the first cell.
   */
  void press(HeadsLayout layout, double x, double y) {
    stroke = Optional.empty();
    if (isMachines()) {
      layout.machines().letterAt(x, y).stream().filter(k -> k <= step()).forEach(letter::toggle);
    } else {
      layout.looking().cellAt(x, y).ifPresent(cell::toggle);
      layout.looking().cueCellAt(x, y).ifPresent(this::beginStroke);
    }
  }

  private void beginStroke(int cueCell) {
    painted.set(Optional.of(settings.getSetup().scenery()));
    stroke = Optional.of(!settings.getSetup().scenery().covers(cueCell));
    paint(cueCell);
  }

  /** The stroke goes over that point. */
  void drag(HeadsLayout layout, double x, double y) {
    if (stroke.isPresent()) layout.looking().cueCellAt(x, y).ifPresent(this::paint);
  }

  private void paint(int cueCell) {
    painted.set(painted.get().map(now -> now.with(cueCell, stroke.orElseThrow())));
  }

  /** The stroke ends: the head learns anew with what is painted. */
  void release() {
    stroke = Optional.empty();
    Optional<Scenery> now = painted.get();
    painted.set(Optional.empty());
    now.ifPresent(settings::paint);
  }

  /** Explains another cell, so many to the right and down; behind an edge comes the other one. */
  void move(int right, int down) {
    if (isMachines()) return;
    int side = Sights.SIDE;
    int row = Math.floorMod(explained() / side + down, side);
    int column = Math.floorMod(explained() % side + right, side);
    cell.show(row * side + column);
  }

  /** The cell that is explained is scenery, or no longer. */
  void turn() {
    if (isMachines()) return;
    Scenery now = settings.getSetup().scenery();
    settings.paint(now.with(explained(), !now.covers(explained())));
  }

  /** Whether a press there does something. */
  boolean isOnSomething(HeadsLayout layout, double x, double y) {
    if (isMachines()) return layout.machines().letterAt(x, y).stream().anyMatch(k -> k <= step());
    return layout.looking().cellAt(x, y).isPresent()
        || layout.looking().cueCellAt(x, y).isPresent();
  }

  /** Drops what is under way. */
  void cancel() {
    machinesWork.forget();
    lookingWork.forget();
  }
}
