package engram.ui.memory.tag;

import engram.memory.tag.DigitsStep;
import engram.memory.tag.Mouse;
import engram.memory.tag.TagAct;
import engram.memory.tag.TagAct.Kind;
import engram.memory.tag.TagCourse;
import engram.memory.tag.TagCourse.Moment;
import engram.memory.tag.TagPart;
import engram.memory.tag.TagPlace;
import engram.memory.tag.TagSetup;
import engram.ui.base.LatestWork;
import engram.ui.memory.frame.Stepped;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * A mouse by the settings of this moment, worked out beside the window, and the act behind which it
 * is seen. What is done then takes the place of what came behind that act. While a network that has
 * learned digits is looked at, the steps are those of {@link DigitsStep}, and the mouse rests.
 */
public final class TagViewModel extends Stepped {
  final TagSettings settings;
  private final LatestWork<TagCourse> work;
  private final ReadOnlyObjectWrapper<Optional<TagCourse>> course =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** Whether other acts come from here: then what lies before them is still seen. */
  private boolean acting;

  /** Whether the stroke of the mouse tags what it passes. */
  private boolean tagging;

  /**
   * @param worker for work that lasts
   * @param window the window's thread
   */
  TagViewModel(TagSettings settings, Executor worker, Executor window) {
    this.settings = settings;
    work = new LatestWork<>(worker, window, done -> course.set(Optional.of(done)));
    begin(settings.getSetup().acts().size());
    work(settings.getSetup());
    settings.setupProperty().subscribe(this::follow);
  }

  private void follow(TagSetup before, TagSetup now) {
    if (now.part() == TagPart.DIGITS) {
      work.forget();
      if (before.part() == TagPart.MOUSE) begin(DigitsStep.LAST);
      return;
    }
    int steps = now.acts().size();
    if (before.part() == TagPart.DIGITS) begin(steps);
    else if (acting)
      stand(Math.min(step(), steps), Math.min(furthestProperty().get(), steps), steps);
    else if (!now.acts().equals(before.acts())) begin(steps);
    work(now);
  }

  private void work(TagSetup setup) {
    work.submit(setup, true, () -> TagCourse.of(setup));
  }

  // Properties

  /** Empty until the first is worked out; for a moment that of the settings before. */
  public ReadOnlyObjectProperty<Optional<TagCourse>> courseProperty() {
    return course.getReadOnlyProperty();
  }

  Optional<TagCourse> getCourse() {
    return course.get();
  }

  /** Whether what is seen is that of the settings. */
  public boolean isDone() {
    return getCourse().filter(done -> done.setup().equals(settings.getSetup())).isPresent();
  }

  /** What there is behind the act that is seen. */
  Optional<Moment> moment() {
    return getCourse().map(done -> done.moment(step()));
  }

  /** Whether it is the network that is looked at. */
  public boolean isDigits() {
    return settings.getSetup().part() == TagPart.DIGITS;
  }

  /** What is done to the network at the step that is seen. */
  DigitsStep digitsStep() {
    return DigitsStep.of(step());
  }

  private List<TagAct> acts() {
    return settings.getSetup().acts();
  }

  /** The act that is seen, or empty at the beginning. */
  Optional<TagAct> act() {
    return step() == 0 ? Optional.empty() : Optional.of(acts().get(step() - 1));
  }

  /** The room where the mouse is; empty in the dark. */
  Optional<TagPlace> room() {
    return lastOf(List.of(Kind.ENTER, Kind.DARK)).flatMap(TagAct::room);
  }

  /** The light that is on. */
  Kind light() {
    return lastOf(List.of(Kind.LIGHT, Kind.HALF_LIGHT, Kind.LIGHT_OFF))
        .map(TagAct::kind)
        .orElse(Kind.LIGHT_OFF);
  }

  boolean isSilent() {
    return lastOf(List.of(Kind.SILENCE, Kind.SILENCE_OFF))
        .filter(act -> act.kind() == Kind.SILENCE)
        .isPresent();
  }

  /** The last act of these kinds up to the one that is seen. */
  private Optional<TagAct> lastOf(List<Kind> kinds) {
    for (int k = step() - 1; k >= 0; k--) {
      if (kinds.contains(acts().get(k).kind())) return Optional.of(acts().get(k));
    }
    return Optional.empty();
  }

  /** The tagged neurons, also before a stroke of the mouse is worked out. */
  private BitSet tag() {
    BitSet tag = new BitSet();
    Optional<TagAct> painted = act().filter(act -> act.kind() == Kind.PAINT);
    if (painted.isPresent()) painted.get().neurons().forEach(tag::set);
    else moment().ifPresent(now -> tag.or(now.tag()));
    return tag;
  }

  private int columns() {
    return furthestProperty().get() + 1;
  }

  /** Whether a press there does something. */
  boolean isOnSomething(TagLayout layout, double x, double y) {
    return layout.neuronAt(x, y).isPresent()
        || layout.columnAt(x, y, columns(), step()).isPresent();
  }

  // Commands

  /** Does something behind the act that is seen; nothing if too much was done. */
  public void act(TagAct act) {
    if (step() >= TagSetup.MOST_ACTS) return;
    replace(step(), act);
  }

  public void act(Kind kind) {
    act(TagAct.of(kind));
  }

  /** Takes the mouse to a room. */
  public void enter(TagPlace room) {
    act(TagAct.enter(room));
  }

  private void replace(int from, TagAct act) {
    List<TagAct> done = new ArrayList<>(acts().subList(0, from));
    done.add(act);
    acting = true;
    settings.setActs(done);
    acting = false;
    goTo(done.size());
  }

  /** Switches a light on; the same again switches it off. */
  public void switchLight(Kind light) {
    act(light() == light ? Kind.LIGHT_OFF : light);
  }

  public void switchSilence() {
    act(isSilent() ? Kind.SILENCE_OFF : Kind.SILENCE);
  }

  /** A stroke of the mouse begins: it tags neurons if the first was not tagged. */
  void beginStroke(int neuron) {
    tagging = !tag().get(neuron);
    paint(neuron);
  }

  /**
   * Goes to the act at that point, or begins a stroke on the neuron there.
   *
   * @return whether a stroke has begun
   */
  boolean press(TagLayout layout, double x, double y) {
    layout.columnAt(x, y, columns(), step()).ifPresent(this::goTo);
    OptionalInt neuron = layout.neuronAt(x, y);
    neuron.ifPresent(this::beginStroke);
    return neuron.isPresent();
  }

  /** The stroke goes over a neuron. */
  void paint(int neuron) {
    if (neuron >= Mouse.NEURONS) return;
    BitSet tag = tag();
    if (tag.get(neuron) == tagging) return;
    tag.set(neuron, tagging);
    TagAct painted = TagAct.paint(tag.stream().boxed().toList());
    boolean again = act().filter(act -> act.kind() == Kind.PAINT).isPresent();
    if (again) replace(step() - 1, painted);
    else act(painted);
  }

  /** Drops what is under way. */
  void cancel() {
    work.forget();
  }
}
