package engram.files.experiment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import engram.files.ExperimentFileException;
import engram.files.JsonFields;
import engram.labs.fairness.FairnessLab;
import engram.labs.fairness.FairnessSetup;
import engram.labs.fairness.GroupColumns;
import engram.labs.fairness.Judged;
import engram.labs.fairness.OwnGroups;
import engram.labs.fairness.PenguinRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fairness in a file: to the made-up applicants, or to penguins and their groups. */
final class FairnessFormat implements ExperimentFormat<FairnessLab> {
  @Override
  public FairnessLab read(JsonFields settings, JsonFields seen) throws ExperimentFileException {
    FairnessSetup setup = FairnessSetup.of(settings.values(FairnessSetup.SETTINGS));
    if (!settings.has("judged")) return new FairnessLab(setup);
    Judged judged = settings.choice("judged", List.of(Judged.PENGUINS), Judged::id);
    GroupColumns table = new GroupColumns(PenguinRun.data());
    String column = word(settings, "group", table.columns());
    String wished = word(settings, "wished", table.classes());
    String first = word(settings, "first", table.groups(column));
    List<String> others = new ArrayList<>(table.groups(column));
    others.remove(first);
    OwnGroups groups = new OwnGroups(column, wished, first, word(settings, "second", others));
    return new FairnessLab(setup, judged, Optional.of(groups));
  }

  /** Whom a table is asked about only of the one that comes with the program. */
  @Override
  public void write(FairnessLab fairness, ObjectNode settings, ObjectNode seen) {
    SettingFields.write(FairnessSetup.SETTINGS, fairness.setup(), settings);
    if (fairness.judged() != Judged.PENGUINS) return;
    OwnGroups groups = fairness.groups().orElseThrow();
    settings
        .put("judged", fairness.judged().id())
        .put("group", groups.column())
        .put("wished", groups.wished())
        .put("first", groups.first())
        .put("second", groups.second());
  }

  private static String word(JsonFields settings, String name, List<String> words)
      throws ExperimentFileException {
    return settings.choice(name, words, word -> word);
  }
}
