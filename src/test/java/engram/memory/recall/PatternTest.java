package engram.memory.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engram.data.NumpyRandom;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternTest {
  private static final List<String> ROWS = List.of("#.#", "..#");

  @Test
  void cellsAreNumberedRowByRow() {
    Pattern pattern = Pattern.ofText(ROWS);
    assertThat(pattern.rows()).isEqualTo(2);
    assertThat(pattern.columns()).isEqualTo(3);
    assertThat(pattern.toArray()).containsExactly(1, -1, 1, -1, -1, 1);
    assertThat(pattern.text()).isEqualTo(ROWS);
    assertThat(pattern).isEqualTo(Pattern.of(2, 3, new int[] {1, -1, 1, -1, -1, 1}));
    assertThat(pattern).isNotEqualTo(Pattern.of(1, -1, 1, -1, -1, 1));
  }

  @Test
  void whatIsNoPatternIsRefused() {
    assertThatThrownBy(() -> Pattern.of(2, 2, new int[] {1, 1, 1}))
        .hasMessage("3 states do not make 2 rows of 2");
    assertThatThrownBy(() -> Pattern.of(1, 0)).hasMessage("a state is 1 or -1, not 0");
    assertThatThrownBy(() -> Pattern.ofText(List.of("##", "#.", "#")))
        .hasMessage("the rows differ in length");
    assertThatThrownBy(() -> Pattern.ofText(List.of("#x"))).hasMessage("a cell is # or ., not x");
    assertThatThrownBy(() -> Pattern.of(1, 1).dot(Pattern.of(1)))
        .hasMessage("a pattern of 2 cells and one of 1");
  }

  @Property
  void theMirrorImageHasTheOppositeOverlapWithEverything(
      @ForAll @LongRange(min = 0, max = 0xFFFFFFFFL) long seed,
      @ForAll @IntRange(min = 1, max = 9) int rows,
      @ForAll @IntRange(min = 1, max = 9) int columns) {
    NumpyRandom random = new NumpyRandom(seed);
    Pattern x = Pattern.random(rows, columns, random);
    Pattern y = Pattern.random(rows, columns, random);
    assertThat(x.dot(x)).isEqualTo(x.size());
    assertThat(x.mirrored().dot(y)).isEqualTo(-x.dot(y));
    assertThat(x.differences(y)).isEqualTo(x.size() - x.mirrored().differences(y));
    assertThat(x.mirrored().mirrored()).isEqualTo(x);
    assertThat(x.ofSigns(x.toArray())).isEqualTo(x);
  }

  @Property
  void spoilingTurnsThatManyCellsOverAndAlwaysTheSame(
      @ForAll @LongRange(min = 0, max = 0xFFFFFFFFL) long seed,
      @ForAll @DoubleRange(min = 0, max = 0.5) double share) {
    Pattern pattern = Pattern.random(7, 9, new NumpyRandom(3));
    Pattern spoiled = new Spoiling.Flip(share, seed).apply(pattern);
    assertThat(spoiled.differences(pattern)).isEqualTo((int) Math.round(share * 63));
    assertThat(new Spoiling.Flip(share, seed).apply(pattern)).isEqualTo(spoiled);
  }

  @Test
  void noMoreThanHalfIsSpoiled() {
    for (double share : new double[] {-0.1, 0.51, Double.NaN}) {
      assertThatThrownBy(() -> new Spoiling.Flip(share, 1))
          .hasMessage("a share from 0 to 0.5 can be spoiled, not " + share);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "LEFT, .##.##.##",
    "RIGHT, ##.##.##.",
    "TOP, ...######",
    "BOTTOM, ######...",
  })
  void coveringTurnsOneHalfOffAndKeepsTheMiddle(Spoiling.Side side, String cells) {
    Pattern full = Pattern.ofText(List.of("###", "###", "###"));
    assertThat(String.join("", new Spoiling.Cover(side).apply(full).text())).isEqualTo(cells);
  }

  @Test
  void coveringHalfOfAnEvenGridLeavesTheOtherHalf() {
    Pattern full = Pattern.ofText(List.of("####", "####"));
    for (Spoiling.Side side : Spoiling.Side.values()) {
      assertThat(new Spoiling.Cover(side).apply(full).differences(full)).isEqualTo(4);
    }
  }
}
