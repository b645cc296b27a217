package engram.cli.train;

import engram.data.Split;
import engram.training.recipe.PreparedData;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which rows the parts have, by their number in the file or the built-in set, from 0, in the order
 * in which the network has them.
 *
 * @param validation null if there are none
 */
record RowsReport(List<Integer> train, List<Integer> validation, List<Integer> test) {
  static RowsReport of(GivenData given, PreparedData data) {
    Split split = data.split();
    int[] givenRows = data.givenRows();
    int[] validation = split.validation();
    return new RowsReport(
        numbers(split.train(), givenRows, given),
        validation.length == 0 ? null : numbers(validation, givenRows, given),
        numbers(split.test(), givenRows, given));
  }

  private static List<Integer> numbers(int[] rows, int[] givenRows, GivenData given) {
    return IntStream.of(rows).map(row -> given.numbers()[givenRows[row]]).boxed().toList();
  }
}
