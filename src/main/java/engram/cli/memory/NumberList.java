package engram.cli.memory;

import engram.cli.OptionValue;
import engram.memory.CapacityPlan;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** Numbers in the order given, each larger than the one before. */
record NumberList(List<Double> numbers) {
  private static final double MOST_LOAD = 100;

  private static NumberList read(String text) {
    List<Double> numbers =
        Arrays.stream(text.split(",", -1))
            .map(number -> new BigDecimal(number.strip()).doubleValue())
            .toList();
    for (int k = 1; k < numbers.size(); k++) {
      OptionValue.require(numbers.get(k) > numbers.get(k - 1));
    }
    return new NumberList(numbers);
  }

  /** Reads {@code 100,200,400}. */
  static final class Neurons extends OptionValue<NumberList> {
    @Override
    public String allowed() {
      return "ascending whole numbers from "
          + CapacityPlan.LEAST_NEURONS
          + " to "
          + CapacityPlan.MOST_NEURONS
          + " with commas between";
    }

    @Override
    public NumberList read(String text) {
      NumberList list = NumberList.read(text);
      for (double n : list.numbers()) {
        require(n >= CapacityPlan.LEAST_NEURONS && n <= CapacityPlan.MOST_NEURONS && n % 1 == 0);
      }
      return list;
    }
  }

  /** Reads {@code 0.05,0.1,0.15}. */
  static final class Loads extends OptionValue<NumberList> {
    @Override
    public String allowed() {
      return "ascending numbers above 0 and up to 100 with commas between";
    }

    @Override
    public NumberList read(String text) {
      NumberList list = NumberList.read(text);
      for (double load : list.numbers()) require(load > 0 && load <= MOST_LOAD);
      return list;
    }
  }
}
