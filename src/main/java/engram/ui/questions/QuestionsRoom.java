package engram.ui.questions;

import engram.training.recipe.Recipe;
import engram.ui.base.Overlay;
import engram.ui.base.Room;
import engram.ui.places.Moment;
import engram.ui.places.Place;
import engram.ui.places.PlaceKind;
import engram.ui.places.PlaceLink;
import engram.ui.places.Places;
import engram.ui.predict.PredictRoom;
import engram.ui.run.Shared;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Questions and answers. Its model is made when the page is first opened. */
public final class QuestionsRoom implements Room {
  private final Shared shared;
  private final PredictRoom predict;
  private final Places all;
  private QuestionsViewModel questions;

  /**
   * @param all opens the workspace in which a recipe is trained
   */
  public QuestionsRoom(Shared shared, PredictRoom predict, Places all) {
    this.shared = shared;
    this.predict = predict;
    this.all = all;
  }

  QuestionsViewModel questions() {
    if (questions == null) {
      questions = new QuestionsViewModel(predict::ask, predict::work, this::show, shared.texts());
    }
    return questions;
  }

  private void show(Tried tried) {
    tried.experiment().ifPresent(predict::show);
    tried.recipe().ifPresent(this::learn);
  }

  /** Undo leads back to the run before. */
  private void learn(Recipe recipe) {
    all.open(new PlaceLink("train", Moment.of(recipe).atEpoch(recipe.stop().epoch())));
  }

  /** A place for each question. */
  public Stream<Place> places() {
    return PupilQuestions.ALL.stream().map(this::place);
  }

  private Place place(PupilQuestion question) {
    return Place.of(
        "question/" + question.id(), PlaceKind.PAGE, question::name, () -> open(question));
  }

  private void open(PupilQuestion question) {
    questions().shown.set(question);
    shared.panes().open(Overlay.QUESTIONS);
  }

  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(QuestionsController.class, () -> new QuestionsController(questions(), shared));
  }
}
