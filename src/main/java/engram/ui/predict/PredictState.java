package engram.ui.predict;

import java.util.Optional;

/**
 * Where a prediction is.
 *
 * @param known what is known before; empty until it is worked out
 * @param happened what happened; empty, and so hidden, until it has run
 * @param running whether it runs
 */
record PredictState(
    Question question,
    Optional<Course> known,
    Guess guess,
    Votes votes,
    boolean running,
    Optional<Course> happened) {

  static PredictState of(Question question) {
    return new PredictState(
        question, Optional.empty(), Guess.none(question), Votes.NONE, false, Optional.empty());
  }

  PredictState knowing(Course course) {
    return new PredictState(question, Optional.of(course), guess, votes, running, happened);
  }

  PredictState guessing(Guess newGuess) {
    return new PredictState(question, known, newGuess, votes, running, happened);
  }

  PredictState voted(Votes newVotes) {
    return new PredictState(question, known, guess, newVotes, running, happened);
  }

  PredictState begun() {
    return new PredictState(question, known, guess, votes, true, happened);
  }

  PredictState seen(Course course) {
    return new PredictState(question, known, guess, votes, false, Optional.of(course));
  }

  /** Whether answers are still taken. */
  boolean isOpen() {
    return !running && happened.isEmpty();
  }

  boolean isGuessed() {
    return guess.isMade(question.measure()) || votes.all() > 0;
  }

  /** Whether what was said can be tried now. */
  boolean canRun() {
    return isOpen() && known.isPresent() && isGuessed();
  }

  /** What it became beside what was known; empty until it has run. */
  Optional<Verdict> verdict() {
    return happened.flatMap(
        course -> known.map(before -> question.measure().verdict(course.score(), before.score())));
  }
}
