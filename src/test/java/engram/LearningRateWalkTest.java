package engram;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import engram.nn.Optimizer;
import engram.nn.fast.Kernel;
import engram.training.Run;
import engram.training.Session;
import engram.training.Trainer;
import engram.ui.base.NumberViewModel;
import engram.ui.base.SliderViewModel;
import engram.ui.controls.SettingSlider;
import engram.ui.steps.StepOptimiserViewModel;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The way of the learning rate from the slider to the update of the weights: each class calls the
 * next one itself, and there are few of them. Two links are no calls: a field tells its number to
 * the consumer that its owner gave it, and the session's thread runs the command that lies in its
 * queue.
 */
class LearningRateWalkTest {
  private static final int MOST = 12;

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("engram");

  private static final List<String> WALK =
      List.of(
          SettingSlider.class.getName(),
          SliderViewModel.class.getName(),
          NumberViewModel.class.getName(),
          StepOptimiserViewModel.class.getName(),
          Session.class.getName(),
          "engram.training.SessionThread",
          "engram.training.Driver",
          Run.class.getName(),
          "engram.training.Course",
          Trainer.class.getName(),
          "engram.nn.fast.BatchKernel",
          Optimizer.class.getName());

  @Test
  void itGoesThroughFewClasses() {
    assertThat(WALK).hasSizeLessThanOrEqualTo(MOST).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, moveTo",
    "1, 2, set",
    "3, 4, change",
    "4, 5, send",
    "4, 6, change",
    "6, 7, change",
    "7, 8, change",
    "8, 9, apply",
    "10, 11, update"
  })
  void eachClassHandsItToTheNext(int from, int to, String method) {
    assertThat(calls(WALK.get(from), WALK.get(to), method)).isTrue();
  }

  @Test
  void theFieldTellsItToTheConsumerThatTheStepGaveIt() {
    assertThat(calls(WALK.get(2), DoubleConsumer.class.getName(), "accept")).isTrue();
    assertThat(calls(WALK.get(3), WALK.get(2), "<init>")).isTrue();
  }

  @Test
  void theThreadRunsTheCommandInItsQueue() {
    assertThat(calls(WALK.get(5), Runnable.class.getName(), "run")).isTrue();
  }

  @Test
  void theTrainerHandsItToItsKernelWhichIsTheBatchKernel() {
    assertThat(calls(WALK.get(9), Kernel.class.getName(), "train")).isTrue();
    JavaClass kernel = CLASSES.get(Kernel.class);
    assertThat(kernel.getSubclasses()).extracting(JavaClass::getName).containsExactly(WALK.get(10));
  }

  /** What trains knows nothing of who commands it. */
  @Test
  void fromTheSessionOnItGoesOneWay() {
    for (int k = WALK.indexOf(Session.class.getName()); k < WALK.size(); k++) {
      assertThat(CLASSES.get(WALK.get(k)).getDirectDependenciesFromSelf())
          .extracting(use -> use.getTargetClass().getName())
          .doesNotContainAnyElementsOf(WALK.subList(0, k));
    }
  }

  private static boolean calls(String from, String to, String method) {
    return CLASSES.get(from).getCodeUnitAccessesFromSelf().stream()
        .map(JavaCodeUnitAccess::getTarget)
        .anyMatch(
            target -> target.getOwner().getName().equals(to) && target.getName().equals(method));
  }
}
