package engram.files.experiment;

import engram.files.ExperimentFileException;
import engram.files.JsonFields;
import engram.files.JsonPart;
import engram.memory.NumberSetting;
import java.util.List;
import java.util.TreeSet;

/** Lists of whole numbers. */
final class WholeNumbers {
  private WholeNumbers() {}

  /** A list of whole numbers in any order, none twice. */
  static List<Integer> ascending(JsonFields fields, NumberSetting<Object> one)
      throws ExperimentFileException {
    int most = (int) (one.most() - one.least()) + 1;
    TreeSet<Integer> numbers = new TreeSet<>();
    for (JsonPart each : fields.entries(one.id(), most)) {
      if (!numbers.add((int) fields.number(each, one))) throw fields.repeated(each, one.id());
    }
    return List.copyOf(numbers);
  }
}
