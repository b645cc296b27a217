package engram.ui.clinic;

import engram.data.Dataset;
import engram.homework.clinic.Illness;
import engram.homework.clinic.Patient;
import engram.homework.clinic.Treatment;
import engram.training.Run;
import engram.training.Session;
import engram.training.Snapshot;
import engram.ui.base.Overlay;
import engram.ui.base.Workspace;
import engram.ui.run.Shared;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The patients: which is read about, which is treated in the window, what the pupil says it has,
 * and what a cure came to. All methods are called on the window's thread.
 */
public final class ClinicViewModel {
  private final Shared shared;
  private final Consumer<Runnable> leave;
  private final Runnable begun;
  private final Executor worker;
  private final Executor window;
  private final ClinicWords words;
  private final Cured cured;
  private final ReadOnlyObjectWrapper<Optional<Patient>> treated =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Work> work = new ReadOnlyObjectWrapper<>(Work.NONE);
  private final Map<Patient, Illness> diagnoses = new EnumMap<>(Patient.class);
  private final Map<Patient, Treatment> treatments = new EnumMap<>(Patient.class);
  private Optional<Awaited> awaited = Optional.empty();
  private Dataset seen;
  private Job current;

  /** The one that is read about. */
  final ObjectProperty<Patient> shown = new SimpleObjectProperty<>(Patient.values()[0]);

  /** Changes when anything does that is said of the one that is shown. */
  final ObjectProperty<Object> news = new SimpleObjectProperty<>(new Object());

  /** What is under way. */
  public enum Work {
    NONE,
    /** The sick run is trained. */
    OPENING,
    /** The treated one is trained again. */
    PROVING
  }

  /** A run that the session will show. */
  private record Awaited(Patient patient, Run run) {}

  /** The worker looks at whether it is still wanted. */
  private static final class Job {
    volatile boolean cancelled;

    void check() {
      if (cancelled) throw new CancellationException("it is not wanted any more");
    }
  }

  /**
   * @param leave does something once the run that is shown may be left, which may be asked for
   * @param begun is done when a sick run takes the place of the one that was shown
   * @param worker where runs are trained
   * @param window the window's thread
   */
  ClinicViewModel(
      Shared shared, Consumer<Runnable> leave, Runnable begun, Executor worker, Executor window) {
    this.shared = shared;
    this.leave = leave;
    this.begun = begun;
    this.worker = worker;
    this.window = window;
    words = new ClinicWords(shared.texts());
    cured = new Cured(shared.preferences().curedPatientsProperty());
    shared.run().snapshotProperty().subscribe(this::follow);
  }

  // Properties

  /** The one whose run is in the window. */
  public ReadOnlyObjectProperty<Optional<Patient>> treatedProperty() {
    return treated.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Work> workProperty() {
    return work.getReadOnlyProperty();
  }

  boolean isTreated(Patient patient) {
    return treated.get().filter(patient::equals).isPresent();
  }

  boolean isCured(Patient patient) {
    return cured.has(patient);
  }

  /** Of all how many are cured. */
  String progress() {
    return shared.texts().get("clinic.progress", cured.count(), Patient.values().length);
  }

  ClinicWords words() {
    return words;
  }

  Optional<Illness> diagnosis(Patient patient) {
    return Optional.ofNullable(diagnoses.get(patient));
  }

  /** Whether the pupil has said what it is, and has it in the window. */
  boolean canProve(Patient patient) {
    return isTreated(patient) && diagnoses.containsKey(patient) && work.get() == Work.NONE;
  }

  /** What is still to be done before the cure can be proved; empty if nothing is. */
  String missing(Patient patient) {
    if (treatment(patient).filter(Treatment::isCure).isPresent()) return "";
    if (!isTreated(patient)) return shared.texts().get("clinic.open-first");
    if (!diagnoses.containsKey(patient)) return shared.texts().get("clinic.diagnose-first");
    return "";
  }

  /** What the last proof came to. */
  Optional<Treatment> treatment(Patient patient) {
    return Optional.ofNullable(treatments.get(patient));
  }

  List<String> verdict(Patient patient) {
    return treatment(patient).map(words::verdict).orElse(List.of());
  }

  /** Only of one that is cured. */
  List<String> explanation(Patient patient) {
    return treatment(patient)
        .filter(Treatment::isCure)
        .map(each -> words.explanation(patient, diagnosis(patient), each))
        .orElse(List.of());
  }

  private void follow(Snapshot now) {
    awaited
        .filter(each -> each.run().data() == now.data())
        .ifPresent(
            each -> {
              awaited = Optional.empty();
              seen = now.data().given();
              become(Optional.of(each.patient()));
            });
    boolean otherRows = now.data().given() != seen;
    if (treated.get().isEmpty() || awaited.isPresent() || !otherRows) return;
    seen = now.data().given();
    if (!treated.get().get().isOn(now.recipe().data().source(), seen)) become(Optional.empty());
  }

  private void become(Optional<Patient> now) {
    treated.set(now);
    tell();
  }

  private void tell() {
    news.set(new Object());
  }

  // Commands

  /** Brings the sick run into the window; asks first if another is not saved. */
  public void open(Patient patient) {
    // who goes from patient to patient keeps nothing of them
    if (treated.get().isPresent()) begin(patient);
    else leave.accept(() -> begin(patient));
  }

  private void begin(Patient patient) {
    Job job = start(Work.OPENING);
    worker.execute(
        () -> {
          if (job.cancelled) return;
          Run run = patient.sickRun().train();
          answer(job, () -> show(patient, run));
        });
  }

  private void show(Patient patient, Run run) {
    treatments.remove(patient);
    awaited = Optional.of(new Awaited(patient, run));
    begun.run();
    shared.run().session().open(run);
    showWindow();
  }

  /** From the page to the network. */
  void showWindow() {
    shared.panes().uncover();
    shared.panes().closePages();
    shared.panes().show(Workspace.TRAIN);
  }

  /** From the window to the page of the one that is treated. */
  void showPage() {
    treated.get().ifPresent(shown::set);
    shared.panes().open(Overlay.CLINIC);
  }

  /** Its run stays, as any other. */
  public void leaveTreated() {
    become(Optional.empty());
  }

  /**
   * What the pupil says it has.
   *
   * @throws IllegalArgumentException if it is none of its suspects
   */
  public void diagnose(Patient patient, Illness illness) {
    if (!patient.suspects().contains(illness)) {
      throw new IllegalArgumentException(patient + " is not suspected of " + illness);
    }
    diagnoses.put(patient, illness);
    tell();
  }

  /** Trains what is in the window again, and holds it against the goals. */
  public void prove(Patient patient) {
    if (!canProve(patient)) return;
    Job job = start(Work.PROVING);
    shared.run().session().record(recorded -> worker.execute(() -> prove(job, patient, recorded)));
  }

  private void prove(Job job, Patient patient, Session.Recorded recorded) {
    try {
      job.check();
      Treatment treatment =
          Treatment.of(patient, recorded.record(), recorded.rows(), epochs -> job.check());
      answer(job, () -> proved(patient, treatment));
    } catch (CancellationException e) {
      answer(job, () -> {});
    }
  }

  private void proved(Patient patient, Treatment treatment) {
    treatments.put(patient, treatment);
    if (treatment.isCure()) cured.add(patient);
    tell();
  }

  /** Gives up what is under way. */
  void cancel() {
    if (current != null) current.cancelled = true;
    end();
  }

  private Job start(Work what) {
    cancel();
    Job job = new Job();
    current = job;
    work.set(what);
    tell();
    return job;
  }

  private void end() {
    current = null;
    work.set(Work.NONE);
    tell();
  }

  private void answer(Job job, Runnable answer) {
    window.execute(
        () -> {
          if (current != job) return;
          end();
          answer.run();
        });
  }
}
