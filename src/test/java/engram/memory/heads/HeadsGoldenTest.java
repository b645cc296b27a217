package engram.memory.heads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.data.Identified;
import engram.memory.recall.Golden;
import engram.memory.recall.NamedPattern;
import engram.memory.recall.Spoiling;
import engram.memory.recall.SuppliedPatterns;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What {@code make_heads.py} found: the same answers, and numbers to 1e-9. */
class HeadsGoldenTest {
  private static final Offset<Double> EXACT = within(1e-9);

  /** Behind 0, 50, 200, 800 and 3200 updates. */
  private static final int[] STEPS = {0, 10, 20, 40, 80};

  private static List<List<String>> lines(String kind) {
    return Golden.lines("heads.txt").stream().filter(line -> line.get(0).equals(kind)).toList();
  }

  @Test
  void threeMachinesAnswerAsInNumPy() {
    assertThat(lines("machines")).hasSize(3);
    for (List<String> words : lines("machines")) {
      MachinesCourse course =
          MachinesCourse.of(
              new MachinesSetup(
                  Double.parseDouble(words.get(1)),
                  Double.parseDouble(words.get(2)),
                  Long.parseLong(words.get(3))));
      List<NamedPattern> supplied = SuppliedPatterns.load().all();
      assertThat(commas(course.letters().stream().map(supplied::indexOf).toList()))
          .isEqualTo(words.get(4));
      assertThat(exact(course, Machine.TABLE)).isEqualTo(words.get(5));
      assertThat(
              commas(
                  course.moments().stream()
                      .map(all -> all.stream().filter(a -> a.nearest().equals(a.asked())).count())
                      .toList()))
          .isEqualTo(words.get(6));
      assertThat(exact(course, Machine.HOPFIELD)).isEqualTo(words.get(7));
      assertThat(exact(course, Machine.HEAD)).isEqualTo(words.get(8));
      assertThat(sum(course, Attention::blended))
          .isCloseTo(Double.parseDouble(words.get(9)), within(1e-8));
      assertThat(sum(course, a -> a.output().stream().mapToDouble(Math::abs).sum()))
          .isCloseTo(Double.parseDouble(words.get(10)), within(1e-8));
    }
  }

  private static String exact(MachinesCourse course, Machine machine) {
    return commas(
        IntStream.rangeClosed(0, MachinesCourse.STEPS)
            .mapToObj(step -> course.exact(machine, step))
            .toList());
  }

  private static double sum(MachinesCourse course, ToDoubleFunction<Attention> of) {
    return course.moments().stream().flatMap(List::stream).map(Answers::head).mapToDouble(of).sum();
  }

  private static String commas(List<?> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  @Test
  void aHeadLearnsWhatItLearnsInNumPy() {
    assertThat(lines("looking")).hasSize(5);
    for (List<String> words : lines("looking")) {
      LookingSetup setup =
          new LookingSetup(
              Scenery.of(Identified.of(Spoiling.Side.values(), words.get(1))),
              Double.parseDouble(words.get(2)),
              Double.parseDouble(words.get(3)),
              Long.parseLong(words.get(4)));
      LookingCourse course = LookingCourse.of(setup);
      assertThat(
              commas(
                  Arrays.stream(STEPS)
                      .mapToObj(
                          k -> Math.round(course.moments().get(k).right() * LookingTraining.ASKED))
                      .toList()))
          .as("%s", words)
          .isEqualTo(words.get(5));
      assertThat(course.pictures() * LookingTraining.ASKED)
          .isCloseTo(Double.parseDouble(words.get(6)), EXACT);
      double[] numbers = Golden.numbers(words.subList(7, 24));
      LookingMoment end = course.last();
      assertThat(weights(end.head(), true)).isCloseTo(numbers[0], EXACT);
      assertThat(weights(end.head(), false)).isCloseTo(numbers[1], EXACT);
      assertThat(end.loss()).isCloseTo(numbers[2], EXACT);
      assertThat(end.head().meanGaze(setup.mask(), false)).isCloseTo(numbers[3], EXACT);
      assertThat(end.head().meanGaze(setup.mask(), true)).isCloseTo(numbers[4], EXACT);
      List<Double> attention = end.head().attend(course.asked().get(0)).weights();
      for (int k = 0; k < Sights.COUNT; k++) {
        assertThat(attention.get(k)).isCloseTo(numbers[5 + k], EXACT);
      }
    }
  }

  private static double weights(LookingHead head, boolean query) {
    double sum = 0;
    for (int r = 0; r < LookingHead.KEY; r++) {
      for (int i = 0; i < Sights.CELLS; i++) {
        sum += Math.abs(query ? head.queryWeight(r, i) : head.keyWeight(r, i));
      }
    }
    return sum;
  }
}
