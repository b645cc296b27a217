package engram.ui.labs.fairness;

import engram.labs.fairness.GroupColumns;
import engram.labs.fairness.OwnGroups;
import engram.training.recipe.PreparedData;
import engram.ui.base.Texts;
import engram.ui.memory.frame.SettingChoice;
import engram.ui.memory.frame.SettingRow;
import engram.ui.run.DataNames;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** Whom a network is asked about: a column of its table, a class, and two groups. */
final class OwnChoices {
  private final Texts texts;
  private final SimpleObjectProperty<List<String>> columns = new SimpleObjectProperty<>(List.of());
  private final SimpleObjectProperty<List<String>> classes = new SimpleObjectProperty<>(List.of());
  private final SimpleObjectProperty<List<String>> groups = new SimpleObjectProperty<>(List.of());
  private final SettingChoice<String> column = choice("group", columns);
  private final SettingChoice<String> wished = choice("wished", classes);
  private final SettingChoice<String> first = choice("first", groups);
  private final SettingChoice<String> second = choice("second", groups);
  private final ReadOnlyObjectWrapper<Optional<OwnGroups>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<GroupColumns> table = Optional.empty();
  private Optional<DataNames> names = Optional.empty();

  /** Whether the controls are being set, and not by hand. */
  private boolean settling;

  OwnChoices(Texts texts) {
    this.texts = texts;
    column.value().subscribe((before, now) -> changed());
    wished.value().subscribe((before, now) -> changed());
    first.value().subscribe((before, now) -> keepApart(second, before, now));
    second.value().subscribe((before, now) -> keepApart(first, before, now));
  }

  private SettingChoice<String> choice(String id, SimpleObjectProperty<List<String>> options) {
    return SettingChoice.of(id, key(id), options, this::name, new SimpleObjectProperty<>(""));
  }

  static String key(String id) {
    return "setting.fairness." + id;
  }

  private String name(String word) {
    return names.map(of -> of.word(word)).orElse(word);
  }

  List<SettingRow> rows() {
    return List.of(column, wished, first, second);
  }

  SettingChoice<String> column() {
    return column;
  }

  SettingChoice<String> wished() {
    return wished;
  }

  SettingChoice<String> first() {
    return first;
  }

  SettingChoice<String> second() {
    return second;
  }

  /** What was chosen and told; empty without a table that has groups. */
  ReadOnlyObjectProperty<Optional<OwnGroups>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** What the controls say, even if it is not told yet. */
  Optional<OwnGroups> current() {
    return table.map(
        of ->
            new OwnGroups(
                column.value().get(),
                wished.value().get(),
                first.value().get(),
                second.value().get()));
  }

  // Commands

  /** Offers what that table has, and tells it only when {@link #tell} is called. */
  void offer(Optional<PreparedData> data) {
    names = data.map(of -> new DataNames(texts, of.dataset()));
    table = data.map(GroupColumns::new).filter(of -> !of.columns().isEmpty());
    nameAnew();
    settle();
    rows().forEach(each -> each.shown().set(table.isPresent()));
  }

  /** The same words may be called otherwise now: in another table, or another language. */
  private void nameAnew() {
    settling = true;
    for (SimpleObjectProperty<List<String>> each : List.of(columns, classes, groups)) {
      each.set(List.of());
    }
    settling = false;
  }

  void tell() {
    chosen.set(current());
  }

  /** Chooses that, as far as the table has it. */
  void restore(OwnGroups saved) {
    settling = true;
    column.value().set(saved.column());
    wished.value().set(saved.wished());
    first.value().set(saved.first());
    second.value().set(saved.second());
    settling = false;
    changed();
  }

  private void changed() {
    if (settling) return;
    settle();
    tell();
  }

  /** What the other group was takes the place of what this one is now. */
  private void keepApart(SettingChoice<String> other, String before, String now) {
    if (settling) return;
    settling = true;
    if (other.value().get().equals(now)) other.value().set(before);
    settling = false;
    changed();
  }

  /** What the table does not have becomes the usual: the two largest groups, a class of both. */
  private void settle() {
    table.ifPresent(
        of -> {
          settling = true;
          settle(columns, of.columns(), column, of.columns().get(0));
          settle(classes, of.classes(), wished, of.usualClass(column.value().get()));
          List<String> two = of.groups(column.value().get());
          boolean apart = !first.value().get().equals(second.value().get());
          boolean known = two.contains(first.value().get()) && two.contains(second.value().get());
          if (!known || !apart) {
            first.value().set(two.get(0));
            second.value().set(two.get(1));
          }
          groups.set(two);
          settling = false;
        });
  }

  private static void settle(
      SimpleObjectProperty<List<String>> options,
      List<String> now,
      SettingChoice<String> choice,
      String usual) {
    if (!now.contains(choice.value().get())) choice.value().set(usual);
    options.set(now);
  }
}
