package engram.labs.look;

import engram.data.Input;
import engram.data.Inputs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Inputs that share one part: those of one feature, such as the indicators of its categories, or
 * one that a formula derives.
 *
 * @param inputs their numbers, at least one
 * @param feature that they are made of; −1 of a formula
 */
public record InputGroup(List<Integer> inputs, int feature) {

  /** Each input is in one of them. */
  public static List<InputGroup> of(Inputs inputs) {
    List<InputGroup> groups = new ArrayList<>();
    int[] place = new int[inputs.featureCount()];
    Arrays.fill(place, -1);
    for (int i = 0; i < inputs.count(); i++) {
      int feature = feature(inputs.input(i));
      if (feature >= 0 && place[feature] >= 0) {
        groups.get(place[feature]).inputs().add(i);
        continue;
      }
      if (feature >= 0) place[feature] = groups.size();
      groups.add(new InputGroup(new ArrayList<>(List.of(i)), feature));
    }
    return groups;
  }

  private static int feature(Input input) {
    if (input instanceof Input.Measured measured) return measured.feature();
    return input instanceof Input.Indicator indicator ? indicator.feature() : -1;
  }
}
