package engram.ui.places;

import engram.nn.Part;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A place and the moment of the run that a text speaks of.
 *
 * @param id of the place
 */
public record PlaceLink(String id, Moment moment) {
  /** More are a slip of the pen: a link opens at once. */
  static final int MOST_EPOCHS = 5000;

  /** A link that can't be understood; the message says what is wrong and what to write. */
  public static final class Fault extends Exception {
    private static final long serialVersionUID = 1;

    Fault(String message) {
      super(message);
    }
  }

  /**
   * What a text writes: {@code train?preset=iris-repaired&epoch=40&select=neuron/0/3&sample=56}.
   * All behind the id may be left out. A part is {@code input/0}, {@code neuron/0/3} (layer, unit),
   * {@code weight/0/2/3} (layer, from, to), {@code bias/0/3} or {@code layer/0}; everything is
   * counted from 0, the layers from the first hidden one.
   *
   * @throws Fault if it is not of this form
   */
  public static PlaceLink parse(String link) throws Fault {
    int question = link.indexOf('?');
    if (question < 0) return new PlaceLink(link, Moment.PRESENT);
    Moment moment = Moment.PRESENT;
    for (String each : link.substring(question + 1).split("&")) {
      int equals = each.indexOf('=');
      if (equals < 0) throw new Fault("\"" + each + "\" has no =; write name=value, joined by &");
      moment = with(moment, each.substring(0, equals), each.substring(equals + 1));
    }
    return new PlaceLink(link.substring(0, question), moment);
  }

  private static Moment with(Moment moment, String name, String value) throws Fault {
    return switch (name) {
      case "preset" -> moment.withRecipe(recipe(value));
      case "epoch" -> moment.atEpoch(number(value, MOST_EPOCHS));
      case "select" -> moment.selecting(part(value));
      case "sample" -> moment.showing(number(value, Integer.MAX_VALUE));
      default ->
          throw new Fault(
              "\"" + name + "\" is no name; there are preset, epoch, select and sample");
    };
  }

  private static Recipe recipe(String id) throws Fault {
    return preset(id)
        .orElseThrow(
            () ->
                new Fault(
                    Arrays.stream(Preset.values())
                        .map(PlaceLink::idOf)
                        .collect(
                            Collectors.joining(
                                ", ", "there is no preset " + id + "; there are ", ""))))
        .recipe();
  }

  /** What a preset is called: its data set, and where that has several which of them. */
  public static String idOf(Preset preset) {
    String set = preset.set().id();
    return set.equals(preset.id()) ? set : set + "-" + preset.id();
  }

  private static Optional<Preset> preset(String id) {
    return Arrays.stream(Preset.values()).filter(preset -> idOf(preset).equals(id)).findFirst();
  }

  private static Part part(String text) throws Fault {
    String[] words = text.split("/");
    int[] at = new int[words.length - 1];
    for (int i = 0; i < at.length; i++) at[i] = number(words[i + 1], Integer.MAX_VALUE);
    return switch (words[0] + at.length) {
      case "input1" -> new Part.Input(at[0]);
      case "neuron2" -> new Part.Neuron(at[0], at[1]);
      case "weight3" -> new Part.Weight(at[0], at[1], at[2]);
      case "bias2" -> new Part.Bias(at[0], at[1]);
      case "layer1" -> new Part.Layer(at[0]);
      default ->
          throw new Fault(
              "\""
                  + text
                  + "\" is no part; write input/0, neuron/0/3, weight/0/2/3, bias/0/3 or layer/0");
    };
  }

  private static int number(String text, int most) throws Fault {
    if (text.matches("\\d{1,9}") && Integer.parseInt(text) <= most) return Integer.parseInt(text);
    throw new Fault("\"" + text + "\" is no whole number from 0 to " + most);
  }
}
