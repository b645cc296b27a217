package engram.lesson;

import engram.nn.Part;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Something that a sheet asks. What is right is left out of what pupils get. */
public sealed interface LessonQuestion {

  /** Stays the same when the question is written anew: answers name it. */
  String id();

  String prompt();

  LessonQuestion withPrompt(String newPrompt);

  /** The same, without what is right. */
  LessonQuestion asked();

  /** Whether it says what is right. */
  boolean isMarked();

  /** Whether it is answered rightly; empty if the question does not say what is right. */
  Optional<Boolean> isRight(Reply reply);

  /**
   * One of several.
   *
   * @param options none twice
   * @param right one of them
   */
  record Choice(String id, String prompt, List<String> options, Optional<String> right)
      implements LessonQuestion {
    @Override
    public Choice withPrompt(String newPrompt) {
      return new Choice(id, newPrompt, options, right);
    }

    @Override
    public Choice asked() {
      return new Choice(id, prompt, options, Optional.empty());
    }

    @Override
    public boolean isMarked() {
      return right.isPresent();
    }

    @Override
    public Optional<Boolean> isRight(Reply reply) {
      return right.map(text -> reply.equals(new Reply.Words(text)));
    }
  }

  /**
   * A number.
   *
   * @param tolerance how far an answer may be from the right one, at most
   */
  record Amount(String id, String prompt, OptionalDouble right, double tolerance)
      implements LessonQuestion {
    @Override
    public Amount withPrompt(String newPrompt) {
      return new Amount(id, newPrompt, right, tolerance);
    }

    @Override
    public Amount asked() {
      return new Amount(id, prompt, OptionalDouble.empty(), 0);
    }

    @Override
    public boolean isMarked() {
      return right.isPresent();
    }

    @Override
    public Optional<Boolean> isRight(Reply reply) {
      if (right.isEmpty()) return Optional.empty();
      return Optional.of(
          reply instanceof Reply.Amount given && isNear(given.value(), right.getAsDouble()));
    }

    /** Between decimals that are equally far a double may be a last bit further. */
    private boolean isNear(double value, double wanted) {
      double slack = 4 * Math.ulp(Math.max(Math.abs(value), Math.abs(wanted)));
      return Math.abs(value - wanted) <= tolerance + slack;
    }
  }

  /** In the pupil's own words, which the teacher reads. */
  record Words(String id, String prompt) implements LessonQuestion {
    @Override
    public Words withPrompt(String newPrompt) {
      return new Words(id, newPrompt);
    }

    @Override
    public Words asked() {
      return this;
    }

    @Override
    public boolean isMarked() {
      return false;
    }

    @Override
    public Optional<Boolean> isRight(Reply reply) {
      return Optional.empty();
    }
  }

  /**
   * A neuron of the network, to be clicked.
   *
   * @param right those that are accepted; none if it does not say
   */
  record Neuron(String id, String prompt, List<Part.Neuron> right) implements LessonQuestion {
    @Override
    public Neuron withPrompt(String newPrompt) {
      return new Neuron(id, newPrompt, right);
    }

    @Override
    public Neuron asked() {
      return new Neuron(id, prompt, List.of());
    }

    @Override
    public boolean isMarked() {
      return !right.isEmpty();
    }

    @Override
    public Optional<Boolean> isRight(Reply reply) {
      if (right.isEmpty()) return Optional.empty();
      return Optional.of(reply instanceof Reply.Clicked given && right.contains(given.neuron()));
    }
  }
}
