package engram.ui.questions;

import engram.ui.base.Texts;
import engram.ui.predict.Verdict;
import java.util.Optional;

/**
 * A question, its answer and the experiment that shows it.
 *
 * @param id ends its keys
 * @param claim what the answer says the experiment comes to
 */
record PupilQuestion(String id, Verdict claim, Tried tried) {

  String name(Texts texts) {
    return texts.get("question.name." + id);
  }

  String answer(Texts texts) {
    return texts.get("question.answer." + id);
  }

  /** Where the facts of the answer stand; empty if it needs none but the experiment. */
  Optional<String> source(Texts texts) {
    String key = "question.source." + id;
    return texts.bundle().containsKey(key) ? Optional.of(texts.get(key)) : Optional.empty();
  }

  /** What is changed, and the question what will happen. */
  String asked(Texts texts) {
    return texts.get("question.try." + id);
  }

  /** With what it is compared. */
  String beside(Texts texts) {
    return texts.get("question.beside." + id);
  }
}
