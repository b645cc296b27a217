package engram.ui.document.pictures;

import engram.data.sets.BuiltInSet;
import engram.nn.Parameters;
import engram.training.Trainer;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The network on irises, trained for the document alone by the repaired recipe: so that its pages
 * have a network that has learned whatever is loaded in the window.
 */
public final class TaughtNetwork {
  static final int EPOCHS = 300;

  private final Executor worker;
  private final Executor window;
  private final ReadOnlyObjectWrapper<Optional<Course>> course =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private boolean asked;

  /**
   * Its course, epoch by epoch from 0 on.
   *
   * @param losses of the training set
   */
  record Course(Recipe recipe, PreparedData data, List<Parameters> epochs, double[] losses) {
    Course {
      epochs = List.copyOf(epochs);
      losses = losses.clone();
    }

    @Override
    public double[] losses() {
      return losses.clone();
    }

    Parameters last() {
      return epochs.get(epochs.size() - 1);
    }
  }

  /**
   * @param worker where it is trained
   * @param window the window's thread
   */
  public TaughtNetwork(Executor worker, Executor window) {
    this.worker = worker;
    this.window = window;
  }

  /** Empty until it has been trained. */
  ReadOnlyObjectProperty<Optional<Course>> courseProperty() {
    return course.getReadOnlyProperty();
  }

  Optional<Course> course() {
    return course.get();
  }

  /** It is trained from now on, once. */
  void want() {
    if (asked) return;
    asked = true;
    worker.execute(
        () -> {
          Course trained = train();
          window.execute(() -> course.set(Optional.of(trained)));
        });
  }

  /** Some tens of thousands of forward passes; in a tenth of a second. */
  static Course train() {
    Recipe recipe = Preset.REPAIRED.recipe();
    PreparedData data = new PreparedData(recipe.data(), BuiltInSet.IRIS.load());
    Trainer trainer = new Trainer(recipe, data);
    List<Parameters> epochs = new ArrayList<>();
    double[] losses = new double[EPOCHS + 1];
    for (int epoch = 0; epoch <= EPOCHS; epoch++) {
      while (trainer.epoch() < epoch) trainer.trainBatch();
      epochs.add(trainer.parameters());
      losses[epoch] = Answers.loss(recipe, trainer.parameters(), data.train());
    }
    return new Course(recipe, data, epochs, losses);
  }
}
