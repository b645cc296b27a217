package engram.cli;

import engram.data.sets.BuiltInSet;
import engram.memory.CapacityPlan;
import engram.memory.StoreModel;
import engram.memory.StoreSavingsPlan;
import engram.training.StopRule;
import java.util.Arrays;
import java.util.stream.Stream;

/** A whole number between two bounds. */
public abstract class WholeValue extends OptionValue<Long> {
  private final long least;
  private final long most;

  WholeValue(long least, long most) {
    this.least = least;
    this.most = most;
  }

  @Override
  public String allowed() {
    return "a whole number from " + least + " to " + most;
  }

  @Override
  public Long read(String text) {
    long value = Long.parseLong(text);
    require(value >= least && value <= most);
    return value;
  }

  public static final class Epochs extends WholeValue {
    Epochs() {
      super(1, StopRule.MOST_EPOCHS);
    }
  }

  public static final class Seed extends WholeValue {
    Seed() {
      super(0, 0xFFFFFFFFL);
    }
  }

  public static final class Points extends WholeValue {
    Points() {
      super(
          drawn().mapToInt(BuiltInSet::leastPoints).min().orElseThrow(),
          drawn().mapToInt(BuiltInSet::mostPoints).max().orElseThrow());
    }

    private static Stream<BuiltInSet> drawn() {
      return Arrays.stream(BuiltInSet.values()).filter(BuiltInSet::isGenerated);
    }
  }

  public static final class Trials extends WholeValue {
    Trials() {
      super(1, CapacityPlan.MOST_TRIALS);
    }
  }

  public static final class Lists extends WholeValue {
    Lists() {
      super(1, StoreSavingsPlan.MOST_LISTS);
    }
  }

  public static final class Items extends WholeValue {
    Items() {
      super(1, StoreSavingsPlan.MOST_ITEMS);
    }
  }

  public static final class Places extends WholeValue {
    Places() {
      super(1, StoreModel.MOST_PLACES);
    }
  }

  public static final class Folds extends WholeValue {
    static final int MOST = 1000;

    Folds() {
      super(2, MOST);
    }
  }
}
