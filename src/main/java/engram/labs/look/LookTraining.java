package engram.labs.look;

import engram.labs.Retraining;
import engram.memory.MemoryRun;
import java.util.Optional;
import java.util.OptionalInt;

/** Trains the network that is asked. A step is an epoch. */
public final class LookTraining implements MemoryRun {
  private final Retraining.Course course;
  private final Retraining training;
  private int done;

  public LookTraining(LookSetup setup) {
    course = setup.course();
    training = new Retraining(course, OptionalInt.empty());
  }

  @Override
  public long total() {
    return course.steps();
  }

  @Override
  public long done() {
    return done;
  }

  @Override
  public boolean isEnded() {
    return training.isThere();
  }

  @Override
  public void step() {
    if (isEnded()) throw new IllegalStateException("the network is trained");
    training.step();
    done++;
  }

  /** Empty until it is trained. */
  public Optional<LookNetwork> trained() {
    return isEnded()
        ? Optional.of(LookNetwork.of(training.parameters(), course.data()))
        : Optional.empty();
  }
}
