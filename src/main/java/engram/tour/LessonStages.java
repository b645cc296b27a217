package engram.tour;

import engram.lesson.LessonQuestion;
import engram.lesson.Reply;
import engram.tour.frame.Stages;
import engram.tour.frame.TourWindow;
import engram.training.recipe.Preset;
import engram.ui.base.Companion;
import engram.ui.lesson.LessonViewModel;

/** The stages of the tour on which a lesson sheet is written, and filled in. */
final class LessonStages extends Stages {
  private static final int GOALS = 1;
  private static final int QUESTIONS = 2;
  private static final int LOCKS = 3;
  private static final int EPOCHS = 300;

  LessonStages(TourWindow window) {
    super(window);
    add("lesson-none", this::open);
    add("lesson-sheet", this::write);
    add("lesson-goals", () -> show(GOALS));
    add("lesson-questions", () -> show(QUESTIONS));
    add("lesson-locks", () -> show(LOCKS));
    add("lesson-pupil", this::fillIn);
    add("lesson-answered", this::answer, this::close);
  }

  private LessonViewModel lesson() {
    return window.lesson().get();
  }

  private void open() {
    backToIris();
    open(Companion.LESSON);
  }

  private void write() {
    act(
        () -> {
          lesson().begin();
          lesson().replace(TourLesson.in(window.language().get()));
        });
  }

  private void show(int tab) {
    act(() -> lesson().tabProperty().set(tab));
  }

  /** With settings beside it that are locked. */
  private void fillIn() {
    act(() -> window.places().open("setting/initial-weights"));
    open(Companion.LESSON);
    act(lesson()::togglePreview);
  }

  private void answer() {
    act(lesson()::togglePreview);
    train(Preset.REPAIRED.recipe(), EPOCHS);
    act(
        () -> {
          window.selection().select(TourLesson.OUTPUT);
          LessonQuestion.Choice choice =
              (LessonQuestion.Choice) lesson().lesson().questions().get(0);
          lesson().answer(choice.id(), new Reply.Words(choice.right().orElseThrow()));
          lesson().answer("q2", new Reply.Amount(83));
          lesson().answerWithClicked("q4");
          lesson().togglePreview();
        });
    act(() -> window.panes().pointAt("answer-q4"));
  }

  private void close() {
    act(
        () -> {
          lesson().remove();
          window.selection().clear();
        });
    closeCompanion();
  }
}
