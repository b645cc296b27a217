package engram.ui.questions;

import engram.ui.base.LongWork;
import engram.ui.base.MemoryExperiment;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.predict.Question;
import engram.ui.predict.Trial;
import engram.ui.predict.WorkedTrial;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Which question is read, what is said to it, and its experiment. */
final class QuestionsViewModel {
  private final Consumer<Supplier<Trial>> ask;
  private final Supplier<LongWork> work;
  private final Consumer<Tried> show;
  private final Texts texts;

  /** The question that is read. */
  final ObjectProperty<PupilQuestion> shown = new SimpleObjectProperty<>(PupilQuestions.ALL.get(0));

  /**
   * @param ask covers something and asks about it
   * @param work for what is worked out beside the window
   * @param show shows an experiment in the window
   */
  QuestionsViewModel(
      Consumer<Supplier<Trial>> ask, Supplier<LongWork> work, Consumer<Tried> show, Texts texts) {
    this.ask = ask;
    this.work = work;
    this.show = show;
    this.texts = texts;
  }

  /** Where it comes from: "Question 5 of 24, as pupils ask". */
  String place(PupilQuestion question) {
    int number = PupilQuestions.ALL.indexOf(question) + 1;
    String key =
        number <= PupilQuestions.OF_ARTICLE ? "questions.of-article" : "questions.of-pupils";
    return texts.get(
        key, RoundedNumber.whole(number), RoundedNumber.whole(PupilQuestions.ALL.size()));
  }

  /** Where the facts of the answer stand; empty if the experiment alone shows it. */
  Optional<String> source(PupilQuestion question) {
    return question.source(texts).map(source -> texts.get("questions.source", source));
  }

  /** What the experiment is run with. */
  String conditions(PupilQuestion question) {
    Optional<MemoryExperiment> memory = question.tried().experiment().map(MemoryExperiment::of);
    if (memory.isPresent()) {
      return texts.get("questions.in-memory", texts.get("memory.name." + memory.get().stem()));
    }
    return texts.get("questions.in-training", RoundedNumber.whole(Tried.SEEDS.size()));
  }

  /** Covers the experiment and asks what will happen. */
  void tryIt() {
    PupilQuestion asked = shown.get();
    ask.accept(() -> trial(asked));
  }

  Trial trial(PupilQuestion asked) {
    Tried tried = asked.tried();
    Question question =
        new Question(
            asked::name,
            asked::asked,
            asked::beside,
            tried.measure(),
            tried.axis(),
            tried.loss(),
            tried.from(),
            tried.to());
    return new WorkedTrial(
        question, tried.before(), tried.after(), work.get(), () -> show.accept(tried));
  }
}
