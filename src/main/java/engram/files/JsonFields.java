package engram.files;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import engram.data.text.Choices;
import engram.memory.ChoiceSetting;
import engram.memory.NumberSetting;
import engram.memory.Setting;
import engram.memory.SettingValues;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The fields of one object, of which each is to be asked for. What is missing, unknown or beyond
 * what is allowed is told with its place.
 */
public final class JsonFields {
  private final JsonPart.Fields part;
  private final String path;
  private final Set<String> known = new HashSet<>();

  /** The objects in it that were asked for, by their names and numbers; -1 for one alone. */
  private final Map<String, Map<Integer, JsonFields>> inner = new LinkedHashMap<>();

  private JsonFields(JsonPart.Fields part, String path) {
    this.part = part;
    this.path = path;
  }

  /**
   * @param path what the object is called, empty for the whole text
   */
  static JsonFields of(JsonPart part, String path) throws ExperimentFileException {
    if (part instanceof JsonPart.Fields fields) return new JsonFields(fields, path);
    throw fault(ExperimentFault.NO_OBJECT, part, path, "", "");
  }

  public boolean has(String name) {
    return part.fields().containsKey(name);
  }

  public JsonPart part(String name) throws ExperimentFileException {
    known.add(name);
    JsonPart found = part.fields().get(name);
    if (found == null) throw fault(ExperimentFault.MISSING, part, path(name), "", "");
    return found;
  }

  public JsonFields object(String name) throws ExperimentFileException {
    return with(name, -1, of(part(name), path(name)));
  }

  private JsonFields with(String name, int number, JsonFields fields) {
    inner.computeIfAbsent(name, each -> new LinkedHashMap<>()).put(number, fields);
    return fields;
  }

  /** At least one entry. */
  public List<JsonPart> list(String name, int most) throws ExperimentFileException {
    JsonPart found = part(name);
    if (found instanceof JsonPart.Entries list
        && !list.entries().isEmpty()
        && list.entries().size() <= most) {
      return list.entries();
    }
    throw fault(ExperimentFault.NO_LIST, found, path(name), "1", String.valueOf(most));
  }

  /** So many entries or fewer, also none. */
  public List<JsonPart> entries(String name, int most) throws ExperimentFileException {
    JsonPart found = part(name);
    if (found instanceof JsonPart.Entries list && list.entries().size() <= most) {
      return list.entries();
    }
    throw fault(ExperimentFault.NO_LIST, found, path(name), "0", String.valueOf(most));
  }

  /** The entries of an entry of the list of that name, which has exactly so many. */
  public List<JsonPart> entries(JsonPart entry, String name, int count)
      throws ExperimentFileException {
    if (entry instanceof JsonPart.Entries list && list.entries().size() == count) {
      return list.entries();
    }
    String number = String.valueOf(count);
    throw fault(ExperimentFault.NO_LIST, entry, path(name), number, number);
  }

  /** An object of each of so many entries or fewer. */
  public List<JsonFields> fields(String name, int most) throws ExperimentFileException {
    List<JsonFields> objects = new ArrayList<>();
    for (JsonPart each : entries(name, most)) {
      objects.add(with(name, objects.size(), of(each, path(name))));
    }
    return objects;
  }

  /** Exactly so many finite numbers. */
  double[] numbers(String name, int count) throws ExperimentFileException {
    return numbers(part(name), name, count);
  }

  /** The same of an entry of the list of that name. */
  double[] numbers(JsonPart entry, String name, int count) throws ExperimentFileException {
    List<JsonPart> entries = entries(entry, name, count);
    double[] numbers = new double[count];
    for (int k = 0; k < count; k++) numbers[k] = real(entries.get(k), name);
    return numbers;
  }

  /** Any finite number. */
  public double real(String name) throws ExperimentFileException {
    return real(part(name), name);
  }

  /** A finite number in the list of that name. */
  double real(JsonPart entry, String name) throws ExperimentFileException {
    return between(entry, name, -Double.MAX_VALUE, Double.MAX_VALUE);
  }

  double between(String name, double least, double most) throws ExperimentFileException {
    return number(NumberSetting.between(name, least, most, setup -> 0));
  }

  /** A number in the list of that name, from one to another. */
  public double between(JsonPart entry, String name, double least, double most)
      throws ExperimentFileException {
    if (entry instanceof JsonPart.Number number) {
      double value = Double.parseDouble(number.text());
      if (value >= least && value <= most) return value;
    }
    throw fault(ExperimentFault.NOT_BETWEEN, entry, path(name), plain(least), plain(most));
  }

  public boolean truth(String name) throws ExperimentFileException {
    JsonPart found = part(name);
    if (found instanceof JsonPart.Word word) {
      if (word.text().equals("true")) return true;
      if (word.text().equals("false")) return false;
    }
    throw fault(ExperimentFault.NO_CHOICE, found, path(name), "true, false", "");
  }

  /** What was not asked for, also in the objects in it that were. */
  JsonOthers others() {
    ObjectNode fields = JsonNodeFactory.instance.objectNode();
    part.fields()
        .forEach(
            (name, found) -> {
              if (!known.contains(name)) fields.set(name, found.node());
            });
    Map<String, JsonOthers> objects = new LinkedHashMap<>();
    Map<String, Map<Integer, JsonOthers>> lists = new LinkedHashMap<>();
    inner.forEach(
        (name, entries) ->
            entries.forEach(
                (number, entry) -> {
                  JsonOthers others = entry.others();
                  if (others.isEmpty()) return;
                  if (number < 0) objects.put(name, others);
                  else lists.computeIfAbsent(name, n -> new LinkedHashMap<>()).put(number, others);
                }));
    return new JsonOthers(fields, objects, lists);
  }

  /** That field does not fit the rest of the file. */
  ExperimentFileException unfit(String name) throws ExperimentFileException {
    return fault(ExperimentFault.UNFIT, part(name), path(name), "", "");
  }

  /** This object does not fit the rest of the file. */
  ExperimentFileException unfit() {
    return fault(ExperimentFault.UNFIT, part, path, "", "");
  }

  /** At least one object. */
  public List<JsonFields> objects(String name, int most) throws ExperimentFileException {
    List<JsonFields> objects = new ArrayList<>();
    for (JsonPart each : list(name, most)) {
      objects.add(with(name, objects.size(), of(each, path(name))));
    }
    return objects;
  }

  /** At least one of some values, none twice. */
  public <E> List<E> choices(String name, List<E> values, Function<E, String> id)
      throws ExperimentFileException {
    List<E> chosen = new ArrayList<>();
    for (JsonPart each : list(name, values.size())) {
      E value = choice(each, name, values, id);
      if (chosen.contains(value)) throw repeated(each, name);
      chosen.add(value);
    }
    return chosen;
  }

  /** Not empty. */
  public String text(String name, int longest) throws ExperimentFileException {
    return ofText(part(name), path(name), longest);
  }

  /** Of an entry of the list of that name. */
  public String text(JsonPart entry, String name, int longest) throws ExperimentFileException {
    return ofText(entry, path(name), longest);
  }

  /** Of an entry of the list of that name; it may be empty. */
  String word(JsonPart entry, String name, int longest) throws ExperimentFileException {
    if (entry instanceof JsonPart.Text text && text.text().length() <= longest) return text.text();
    throw fault(ExperimentFault.NO_TEXT_FIELD, entry, path(name), "0", String.valueOf(longest));
  }

  /** May be empty. */
  String word(String name, int longest) throws ExperimentFileException {
    return word(part(name), name, longest);
  }

  private static String ofText(JsonPart found, String path, int longest)
      throws ExperimentFileException {
    if (found instanceof JsonPart.Text text
        && !text.text().isBlank()
        && text.text().length() <= longest) {
      return text.text();
    }
    throw fault(ExperimentFault.NO_TEXT_FIELD, found, path, "1", String.valueOf(longest));
  }

  public <E> E choice(String name, List<E> values, Function<E, String> id)
      throws ExperimentFileException {
    return choice(part(name), name, values, id);
  }

  /** Of an entry of the list of that name. */
  <E> E choice(JsonPart entry, String name, List<E> values, Function<E, String> id)
      throws ExperimentFileException {
    return choiceAt(entry, path(name), values, id);
  }

  private static <E> E choiceAt(JsonPart found, String path, List<E> values, Function<E, String> id)
      throws ExperimentFileException {
    for (E value : values) {
      if (found instanceof JsonPart.Text text && text.text().equals(id.apply(value))) return value;
    }
    String given = found instanceof JsonPart.Text text ? text.text() : found.found();
    String all = Choices.of(values.stream().map(id).toList(), given).text();
    throw fault(ExperimentFault.NO_CHOICE, found, path, all, "");
  }

  /** A value for each of the settings. */
  public <S> SettingValues<S> values(List<Setting<S>> settings) throws ExperimentFileException {
    SettingValues<S> values = new SettingValues<>();
    for (Setting<S> each : settings) {
      if (!has(each.id()) && each.ifMissing().isPresent()) continue;
      values.putObject(
          each,
          each instanceof NumberSetting<S> number
              ? (Object) number(number)
              : choice((ChoiceSetting<S, ?>) each));
    }
    return values;
  }

  public <E> E choice(ChoiceSetting<?, E> setting) throws ExperimentFileException {
    return choice(setting.id(), setting.options(), setting.name());
  }

  public double number(NumberSetting<?> setting) throws ExperimentFileException {
    return number(part(setting.id()), setting);
  }

  /** Of an entry of the list of that name. */
  public double number(JsonPart found, NumberSetting<?> setting) throws ExperimentFileException {
    if (found instanceof JsonPart.Number number) {
      boolean isFit = !setting.isWhole() || number.text().matches("-?\\d{1,18}");
      double value = Double.parseDouble(number.text());
      if (isFit && setting.allows(value)) return value;
    }
    String least = plain(setting.least());
    String most = plain(setting.most());
    ExperimentFault fault =
        setting.isWhole()
            ? ExperimentFault.NOT_WHOLE
            : Double.isInfinite(setting.most())
                ? ExperimentFault.NOT_FROM
                : setting.isLeastAllowed()
                    ? ExperimentFault.NOT_BETWEEN
                    : ExperimentFault.NOT_ABOVE;
    throw fault(fault, found, path(setting.id()), least, most);
  }

  /** From 0. */
  public int count(String name, int most) throws ExperimentFileException {
    return (int) whole(name, 0, most);
  }

  long whole(String name, long least, long most) throws ExperimentFileException {
    return (long) number(NumberSetting.whole(name, least, most, setup -> 0));
  }

  public static String plain(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? String.valueOf((long) number)
        : String.valueOf(number);
  }

  /** To be asked when all fields were asked for. */
  public void end() throws ExperimentFileException {
    for (var each : part.fields().entrySet()) {
      if (known.contains(each.getKey())) continue;
      String all = known.stream().sorted().collect(Collectors.joining(", "));
      throw fault(ExperimentFault.UNKNOWN, each.getValue(), path(each.getKey()), all, "");
    }
  }

  /** That entry is in the list a second time. */
  public ExperimentFileException repeated(JsonPart entry, String name) {
    return fault(ExperimentFault.REPEATED, entry, path(name), "", "");
  }

  /** Something is wrong with a part of the field of that name. */
  public ExperimentFileException fault(ExperimentFault fault, String name, JsonPart part) {
    return fault(fault, part, path(name), "", "");
  }

  /** The same, with what the sentence says besides. */
  public ExperimentFileException fault(
      ExperimentFault fault, String name, JsonPart part, String fifth, String sixth) {
    return fault(fault, part, path(name), fifth, sixth);
  }

  public ExperimentFileException few(JsonPart part, String name, int least) {
    return fault(ExperimentFault.FEW_CELLS, part, path(name), String.valueOf(least), "");
  }

  private String path(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private static ExperimentFileException fault(
      ExperimentFault fault, JsonPart part, String path, String allowed, String most) {
    return ExperimentFileException.of(fault, part.place(), path, part.found(), allowed, most);
  }
}
