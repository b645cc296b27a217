package engram.ui.lesson;

import engram.lesson.Answer;
import engram.lesson.Lesson;
import engram.lesson.LessonControl;
import engram.lesson.LessonQuestion;
import engram.lesson.Lock;
import engram.lesson.Reply;
import engram.nn.NetworkSpec;
import engram.nn.Part;
import engram.training.Snapshot;
import engram.ui.base.Texts;
import engram.ui.run.NetworkNames;
import engram.ui.run.RunViewModel;
import engram.ui.run.SelectionViewModel;
import engram.ui.run.Shared;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/**
 * The sheet around the run, as its teacher writes it and as a pupil fills it in. What is written in
 * a field changes the sheet and not the picture of it; all else makes {@link #versionProperty} go
 * on, and the picture is made anew.
 */
public final class LessonViewModel {
  private final ObjectProperty<Optional<Lesson>> document;
  private final RunViewModel run;
  private final SelectionViewModel selection;
  private final Texts texts;
  private final Clock clock;
  private final Consumer<Consumer<Path>> handOut;
  private final BooleanProperty preview = new SimpleBooleanProperty();
  private final IntegerProperty tab = new SimpleIntegerProperty();
  private final ReadOnlyObjectWrapper<LessonMode> mode = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<Optional<Path>> handedOut =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();
  private final ObservableValue<Optional<Part.Neuron>> clicked;

  /** The goals, and whether the run meets them. */
  public final GoalsViewModel goals;

  private boolean writing;

  /**
   * @param document the sheet of the run that is shown
   * @param handOut asks for a file and saves the sheet for pupils; then it says in which
   */
  public LessonViewModel(
      Shared shared,
      ObjectProperty<Optional<Lesson>> document,
      Clock clock,
      Consumer<Consumer<Path>> handOut) {
    this.document = document;
    this.clock = clock;
    this.handOut = handOut;
    run = shared.run();
    selection = shared.selection();
    texts = shared.texts();
    goals = new GoalsViewModel(run, texts, this);
    clicked =
        selection
            .selectedProperty()
            .map(part -> part.filter(Part.Neuron.class::isInstance).map(Part.Neuron.class::cast));
    preview.subscribe(now -> follow());
    document.subscribe(now -> follow());
    goals.follow();
    preview.subscribe((before, now) -> anew());
    document.subscribe(
        (before, now) -> {
          handedOut.set(Optional.empty());
          if (!writing) anew();
        });
  }

  private void follow() {
    LessonMode now = modeOf(lesson());
    mode.set(now);
    run.locks().set(now == LessonMode.PUPIL ? lesson().locks() : Map.of());
    goals.refresh();
  }

  private LessonMode modeOf(Lesson lesson) {
    if (document.get().isEmpty()) return LessonMode.NONE;
    return lesson.handedOut() || preview.get() ? LessonMode.PUPIL : LessonMode.TEACHER;
  }

  private void anew() {
    version.set(version.get() + 1);
  }

  // Properties

  public ReadOnlyObjectProperty<LessonMode> modeProperty() {
    return mode.getReadOnlyProperty();
  }

  /** Goes on whenever the picture of the sheet is to be made anew. */
  public ReadOnlyIntegerProperty versionProperty() {
    return version.getReadOnlyProperty();
  }

  /** In which file pupils find the sheet as it is now; empty until it is saved for them. */
  public ObservableValue<String> handedOutProperty() {
    return texts.bound(
        () ->
            handedOut
                .get()
                .map(file -> texts.get("lesson.handed-out", String.valueOf(file.getFileName())))
                .orElse(""),
        handedOut);
  }

  /** Which part of the sheet its teacher looks at, from 0. */
  public IntegerProperty tabProperty() {
    return tab;
  }

  /** The sheet; an empty one if there is none. */
  public Lesson lesson() {
    return document.get().orElse(Lesson.EMPTY);
  }

  /** Whether its teacher looks at it as pupils do. */
  public boolean isPreview() {
    return preview.get() && !lesson().handedOut();
  }

  /** The neuron that is selected in the network, if one is. */
  public ObservableValue<Optional<Part.Neuron>> clickedProperty() {
    return clicked;
  }

  /** What a neuron is called, also one that the network no longer has. */
  public String name(Part.Neuron neuron) {
    Snapshot now = run.getSnapshot();
    NetworkSpec spec = now.recipe().network();
    if (!neuron.isIn(spec)) {
      return texts.get("lesson.neuron.gone", neuron.layer() + 1, neuron.unit() + 1);
    }
    NetworkNames names = new NetworkNames(texts, now.data(), spec);
    return texts.get("lesson.neuron", names.neuron(neuron), names.layer(neuron.layer()));
  }

  // Commands of the teacher

  /** Puts an empty sheet around the run. */
  public void begin() {
    preview.set(false);
    tab.set(0);
    document.set(Optional.of(Lesson.EMPTY));
  }

  /** Puts another sheet in its place. */
  public void replace(Lesson sheet) {
    change(lesson -> sheet);
  }

  /** Takes the sheet away. */
  public void remove() {
    preview.set(false);
    document.set(Optional.empty());
  }

  /** Looks at it as pupils do, or no longer. */
  public void togglePreview() {
    preview.set(!preview.get());
  }

  public void handOut() {
    handOut.accept(file -> handedOut.set(Optional.of(file)));
  }

  /** What is written in a field. */
  public void write(UnaryOperator<Lesson> edit) {
    writing = true;
    try {
      change(edit);
    } finally {
      writing = false;
    }
  }

  /** What changes the picture of the sheet, too. */
  void change(UnaryOperator<Lesson> edit) {
    document.set(document.get().map(edit));
  }

  /**
   * @param lock empty for none
   */
  public void lock(LessonControl control, Optional<Lock> lock) {
    Map<LessonControl, Lock> locks = new EnumMap<>(LessonControl.class);
    locks.putAll(lesson().locks());
    if (lock.isPresent()) locks.put(control, lock.get());
    else locks.remove(control);
    write(lesson -> lesson.withLocks(locks));
  }

  public boolean canAsk() {
    return lesson().questions().size() < Lesson.MOST_QUESTIONS;
  }

  /** Adds a question, which is to be written. */
  public void ask(QuestionKind kind) {
    if (!canAsk()) return;
    List<LessonQuestion> questions = new ArrayList<>(lesson().questions());
    questions.add(kind.begin(lesson().nextId(), texts));
    change(lesson -> lesson.withQuestions(questions));
  }

  /** Takes a question away. */
  public void drop(String id) {
    change(
        lesson ->
            lesson.withQuestions(
                lesson.questions().stream().filter(each -> !each.id().equals(id)).toList()));
  }

  /** Puts a question before the one above it. */
  public void raise(String id) {
    List<LessonQuestion> questions = new ArrayList<>(lesson().questions());
    int place = questions.stream().map(LessonQuestion::id).toList().indexOf(id);
    if (place < 1) return;
    questions.add(place - 1, questions.remove(place));
    change(lesson -> lesson.withQuestions(questions));
  }

  /** The question that is written there now; what it asks for stays as it is. */
  public void write(LessonQuestion question) {
    write(lesson -> lesson.with(question));
  }

  /** The question with more or less in it. */
  void change(LessonQuestion question) {
    change(lesson -> lesson.with(question));
  }

  // Commands of the pupil

  public void writeName(String name) {
    write(lesson -> lesson.withPupil(lesson.pupil().withName(name)));
  }

  /** What is answered to a question, if anything. */
  public Optional<Reply> reply(String question) {
    return lesson().pupil().answer(question).map(Answer::reply);
  }

  /** Takes the place of what was answered before; one that does not fit is none. */
  public void answer(String question, Reply reply) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    Answer answer = new Answer(question, now, reply);
    if (reply(question).filter(reply::equals).isPresent() || !lesson().isAnsweredBy(answer)) return;
    write(lesson -> lesson.withPupil(lesson.pupil().with(answer)));
  }

  /** Answers with the neuron that is selected in the network. */
  public void answerWithClicked(String question) {
    clicked.getValue().ifPresent(neuron -> answer(question, new Reply.Clicked(neuron)));
  }

  /** Takes the answer back. */
  public void withdraw(String question) {
    if (reply(question).isEmpty()) return;
    write(lesson -> lesson.withPupil(lesson.pupil().without(question)));
  }
}
