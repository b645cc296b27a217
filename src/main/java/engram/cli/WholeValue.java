package engram.cli;

import engram.data.sets.BuiltInSet;
import engram.memory.CapacityPlan;
import engram.memory.StoreModel;
import engram.memory.StoreSavingsPlan;
import engram.training.StopRule;
import java.util.Arrays;
import java.util.stream.Stream;

/** A whole number between two bounds. */
abstract class WholeValue extends OptionValue<Long> {
  private final long least;
  private final long most;

  WholeValue(long least, long most) {
    this.least = least;
    this.most = most;
  }

  @Override
  String allowed() {
    return "a whole number from " + least + " to " + most;
  }

  @Override
  Long read(String text) {
    long value = Long.parseLong(text);
    require(value >= least && value <= most);
    return value;
  }

  static final class Epochs extends WholeValue {
    Epochs() {
      super(1, StopRule.MOST_EPOCHS);
    }
  }

  static final class Seed extends WholeValue {
    Seed() {
      super(0, 0xFFFFFFFFL);
    }
  }

  static final class Points extends WholeValue {
    Points() {
      super(
          drawn().mapToInt(BuiltInSet::leastPoints).min().orElseThrow(),
          drawn().mapToInt(BuiltInSet::mostPoints).max().orElseThrow());
    }

    private static Stream<BuiltInSet> drawn() {
      return Arrays.stream(BuiltInSet.values()).filter(BuiltInSet::isGenerated);
    }
  }

  static final class Trials extends WholeValue {
    Trials() {
      super(1, CapacityPlan.MOST_TRIALS);
    }
  }

  static final class Lists extends WholeValue {
    Lists() {
      super(1, StoreSavingsPlan.MOST_LISTS);
    }
  }

  static final class Items extends WholeValue {
    Items() {
      super(1, StoreSavingsPlan.MOST_ITEMS);
    }
  }

  static final class Places extends WholeValue {
    Places() {
      super(1, StoreModel.MOST_PLACES);
    }
  }

  static final class Folds extends WholeValue {
    static final int MOST = 1000;

    Folds() {
      super(2, MOST);
    }
  }
}
