package engram.ui.network;

import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.nn.Part;
import engram.training.Intervention;
import engram.training.RunState;
import engram.training.Snapshot;
import engram.training.Surgery;
import engram.ui.base.NumberRange;
import engram.ui.base.NumberViewModel;
import engram.ui.base.RoundedNumber;
import engram.ui.base.SliderScale;
import engram.ui.base.SliderViewModel;
import engram.ui.base.Texts;
import engram.ui.run.RunViewModel;
import engram.ui.run.SelectionViewModel;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Changes the selected part by hand: sets a weight or bias, freezes, lesions and heals. */
public final class SurgeryViewModel {
  private static final NumberRange VALUES = NumberRange.of(-1e6, 1e6);
  private static final double STEPS_OF_SLIDER = 400;

  /** The field shows four digits behind the point; the cards have all that is wanted. */
  private static final double SHOWN = 1e4;

  /** Beyond it a double has no such digits, and rates that are too large lead far beyond. */
  private static final double MOST_ROUNDED = 1e12;

  /** Twice as long a way is still a number. */
  private static final double MOST_REACH = Double.MAX_VALUE / 4;

  /**
   * What can be done to the selected part, and what was done.
   *
   * @param settable whether it has a value to set: a weight or a bias
   * @param freezable whether it learns, or would if it was not frozen
   * @param frozen by itself, or with its neuron or layer
   * @param lesioned by itself, or with a neuron or input at its ends
   * @param note what was done to it and to what it belongs to, in a sentence; empty if nothing was
   */
  record Shown(
      Part part,
      boolean settable,
      boolean freezable,
      boolean frozen,
      boolean lesionable,
      boolean lesioned,
      String note) {}

  private final RunViewModel run;
  private final SelectionViewModel selection;
  private final Texts texts;

  /** The selected weight or bias. */
  final SliderViewModel value;

  /** Empty where nothing is selected or the run has failed. */
  final ReadOnlyObjectWrapper<Optional<Shown>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  private double reach;

  SurgeryViewModel(RunViewModel run, SelectionViewModel selection, Texts texts) {
    this.run = run;
    this.selection = selection;
    this.texts = texts;
    value =
        new SliderViewModel(
            new NumberViewModel(texts, VALUES, Optional.empty(), this::setSelected),
            SliderScale.linear(-1, 1, 0.01));
    run.snapshotProperty().subscribe(snapshot -> show());
    selection.selectedProperty().subscribe(part -> select());
    texts.languageProperty().subscribe(language -> show());
  }

  // Commands; each does nothing where it can't act

  /** Sets a weight or bias of the network shown. */
  void set(Part part, double number) {
    if (part.isParameter() && VALUES.faultOf(number).isEmpty()) {
      run.session().change(new Intervention.SetParameter(part, number));
    }
  }

  /** The value of a weight or bias at this moment. */
  double valueOf(Part part) {
    Parameters parameters = run.getSnapshot().parameters();
    return parameters.get(parameters.spec().indexOf(part));
  }

  public void toggleFrozen() {
    shown
        .get()
        .filter(Shown::freezable)
        .ifPresent(
            s -> run.session().change(new Intervention.Freeze(s.part(), !isOwnFrozen(s.part()))));
  }

  public void toggleLesion() {
    shown
        .get()
        .filter(Shown::lesionable)
        .ifPresent(
            s -> run.session().change(new Intervention.Lesion(s.part(), !isOwnLesion(s.part()))));
  }

  private void setSelected(double number) {
    selection.getSelected().ifPresent(part -> set(part, number));
  }

  private boolean isOwnFrozen(Part part) {
    return run.getSnapshot().surgery().frozen().contains(part);
  }

  private boolean isOwnLesion(Part part) {
    return run.getSnapshot().surgery().lesions().contains(part);
  }

  private void select() {
    value.number().revert();
    reach = 0;
    show();
  }

  private void show() {
    Snapshot snapshot = run.getSnapshot();
    NetworkSpec spec = snapshot.recipe().network();
    shown.set(
        selection
            .getSelected()
            .filter(part -> part.isIn(spec) && snapshot.state() != RunState.FAILED)
            .map(part -> shown(part, snapshot.surgery(), spec)));
    shown.get().filter(Shown::settable).ifPresent(s -> follow(s.part(), s.lesioned()));
  }

  private Shown shown(Part part, Surgery surgery, NetworkSpec spec) {
    boolean parameter = part.isParameter();
    boolean lesioned = surgery.isCut(spec, part);
    boolean frozen = surgery.isFrozen(spec, part);
    return new Shown(
        part,
        parameter,
        !(part instanceof Part.Input),
        frozen,
        !(part instanceof Part.Layer),
        lesioned,
        note(part, surgery, lesioned, frozen));
  }

  private String note(Part part, Surgery surgery, boolean lesioned, boolean frozen) {
    if (lesioned) {
      boolean own = surgery.lesions().contains(part);
      if (!part.isParameter()) return texts.get("surgery.lesioned.part");
      String before = RoundedNumber.significant(dormant(part, surgery), 4);
      return texts.get(own ? "surgery.lesioned" : "surgery.lesioned.with", before);
    }
    if (!frozen) return "";
    return texts.get(surgery.frozen().contains(part) ? "surgery.frozen" : "surgery.frozen.with");
  }

  private double dormant(Part part, Surgery surgery) {
    NetworkSpec spec = run.getSnapshot().recipe().network();
    return surgery.dormant().getOrDefault(spec.indexOf(part), 0.0);
  }

  private void follow(Part part, boolean lesioned) {
    double number = valueOf(part);
    double wanted = Math.min(MOST_REACH, Math.max(2, Math.ceil(1.5 * Math.abs(number))));
    if (wanted > reach && !value.draggingProperty().get()) {
      reach = wanted;
      value.setScale(VALUES, SliderScale.linear(-reach, reach, 2 * reach / STEPS_OF_SLIDER));
    }
    value.number().enabledProperty().set(!lesioned);
    value.follow(
        Math.abs(number) < MOST_ROUNDED ? Math.rint(number * SHOWN) / SHOWN : number, false);
  }
}
