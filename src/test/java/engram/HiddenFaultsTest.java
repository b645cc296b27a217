package engram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.util.concurrent.CountDownLatch;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.testfx.framework.junit5.ApplicationExtension;

/** A fault that nobody sees fails the test in which it arose, and no other. */
class HiddenFaultsTest {
  private static EngineExecutionResults run(DiscoverySelector... which) {
    return EngineTestKit.engine("junit-jupiter")
        .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "true")
        .selectors(which)
        .execute();
  }

  private static String failure(EngineExecutionResults results) {
    return results.allEvents().failed().stream()
        .map(event -> event.getRequiredPayload(org.junit.platform.engine.TestExecutionResult.class))
        .map(result -> result.getThrowable().orElseThrow().getMessage())
        .reduce("", String::concat);
  }

  @ParameterizedTest
  @CsvSource({
    "aListenerThrows, uncaught in main",
    "aThreadDies, uncaught in worker",
    "aHandlerThrows, uncaught in JavaFX Application Thread",
    "aBindingThrows, logged by javafx.beans: Exception while evaluating binding",
    "theProgramLogsAnError, logged by engram: training failed",
  })
  void eachKindOfFaultFailsItsTest(String test, String where, HiddenFaults heardHereToo) {
    EngineExecutionResults results = run(selectMethod(Faulty.class, test));
    results.testEvents().assertStatistics(of -> of.started(1).failed(1));
    assertThat(failure(results)).startsWith("hidden faults:\n  " + where).contains("made here");
    heardHereToo.take();
  }

  @Test
  void theTestAfterAFaultyOneIsNotBlamed() {
    run(selectClass(InTurn.class)).testEvents().assertStatistics(of -> of.failed(1).succeeded(1));
  }

  @Test
  void aFaultAfterTheLastTestFailsTheClass() {
    EngineExecutionResults results = run(selectClass(Late.class));
    results.testEvents().assertStatistics(of -> of.succeeded(1));
    results.containerEvents().assertStatistics(of -> of.failed(1));
    assertThat(failure(results)).contains("made here");
  }

  @Test
  void aFaultThatATestTakesIsExpected() {
    run(selectClass(Expecting.class)).testEvents().assertStatistics(of -> of.succeeded(1));
  }

  @Test
  void theHandlersBeforeAreBackAfterwards() {
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    run(selectClass(Expecting.class));
    assertThat(Thread.getDefaultUncaughtExceptionHandler()).isSameAs(before).isNotNull();
  }

  private static void throwHere() {
    throw new IllegalStateException("made here");
  }

  private static void throwInListener() {
    IntegerProperty number = new SimpleIntegerProperty();
    number.subscribe(() -> throwHere());
    number.set(1);
  }

  @ExtendWith(ApplicationExtension.class)
  static class Faulty {
    @Test
    void aListenerThrows() {
      throwInListener();
    }

    @Test
    void aThreadDies() throws InterruptedException {
      Thread thread = new Thread(HiddenFaultsTest::throwHere, "worker");
      thread.start();
      thread.join();
    }

    @Test
    void aHandlerThrows() throws InterruptedException {
      CountDownLatch done = new CountDownLatch(1);
      Platform.runLater(HiddenFaultsTest::throwHere);
      Platform.runLater(done::countDown);
      done.await();
    }

    @Test
    void aBindingThrows() {
      Bindings.createStringBinding(
              () -> {
                throw new IllegalStateException("made here");
              })
          .get();
    }

    @Test
    void theProgramLogsAnError() {
      Logger.getLogger("engram").severe("training failed: made here");
    }
  }

  @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
  static class InTurn {
    @Test
    @Order(1)
    void faulty() {
      throwInListener();
    }

    @Test
    @Order(2)
    void sound() {}
  }

  static class Late {
    @Test
    void sound() {}

    @AfterAll
    static void fault() {
      throwInListener();
    }
  }

  static class Expecting {
    @Test
    void taken(HiddenFaults faults) {
      throwInListener();
      assertThat(faults.take()).singleElement().asString().contains("made here");
    }
  }
}
