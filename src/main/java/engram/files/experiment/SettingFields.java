package engram.files.experiment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import engram.files.JsonFields;
import engram.memory.ChoiceSetting;
import engram.memory.NumberSetting;
import engram.memory.Setting;
import java.util.List;
import java.util.Optional;

/** Writes settings as {@link JsonFields#values} reads them. */
final class SettingFields {
  private SettingFields() {}

  static <S> void write(List<Setting<S>> settings, S setup, ObjectNode node) {
    settings.forEach(each -> write(each, setup, node));
  }

  /** What a missing field means is not written. */
  static <S> void write(Setting<S> setting, S setup, ObjectNode node) {
    Object value = setting.valueIn(setup);
    if (setting.ifMissing().equals(Optional.of(value))) return;
    if (setting instanceof ChoiceSetting<S, ?> choice) node.put(setting.id(), choice.nameIn(setup));
    else if (setting instanceof NumberSetting<S> number) {
      double written = number.valueIn(setup);
      if (number.isWhole()) node.put(setting.id(), (long) written);
      else node.put(setting.id(), written);
    }
  }
}
