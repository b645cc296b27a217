package engram.files.experiment;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import engram.files.ExperimentFileException;
import engram.files.JsonFields;
import engram.memory.NumberSetting;
import engram.memory.experiments.Experiment;
import engram.memory.tag.DigitsStep;
import engram.memory.tag.Mouse;
import engram.memory.tag.TagAct;
import engram.memory.tag.TagPart;
import engram.memory.tag.TagPlace;
import engram.memory.tag.TagSetup;
import java.util.ArrayList;
import java.util.List;

/** A tagged engram in a file: a mouse with what is done to it act by act, or digits. */
final class TagFormat implements ExperimentFormat<Experiment.Tag> {
  @Override
  public Experiment.Tag read(JsonFields settings, JsonFields seen) throws ExperimentFileException {
    List<TagAct> acts = new ArrayList<>();
    for (JsonFields each : settings.fields("acts", TagSetup.MOST_ACTS)) {
      acts.add(act(each));
      each.end();
    }
    TagSetup setup = TagSetup.ofAMouse(settings.values(TagSetup.SEEN), acts);
    int most = setup.part() == TagPart.MOUSE ? TagSetup.MOST_ACTS : DigitsStep.LAST;
    return new Experiment.Tag(setup, seen.count("step", most));
  }

  @Override
  public void write(Experiment.Tag tag, ObjectNode settings, ObjectNode seen) {
    SettingFields.write(TagSetup.SEEN, tag.setup(), settings);
    ArrayNode acts = settings.putArray("acts");
    for (TagAct act : tag.setup().acts()) {
      ObjectNode node = acts.addObject();
      node.put("act", act.kind().id());
      act.room().ifPresent(room -> node.put("room", room.name()));
      if (act.kind() == TagAct.Kind.PAINT) {
        ArrayNode neurons = node.putArray("neurons");
        act.neurons().forEach(neurons::add);
      }
    }
    seen.put("step", tag.step());
  }

  private static TagAct act(JsonFields fields) throws ExperimentFileException {
    TagAct.Kind kind = fields.choice("act", List.of(TagAct.Kind.values()), TagAct.Kind::id);
    return switch (kind) {
      case ENTER -> TagAct.enter(fields.choice("room", List.of(TagPlace.values()), TagPlace::name));
      case PAINT -> TagAct.paint(neurons(fields));
      default -> TagAct.of(kind);
    };
  }

  private static List<Integer> neurons(JsonFields fields) throws ExperimentFileException {
    return WholeNumbers.ascending(
        fields, NumberSetting.whole("neurons", 0, Mouse.NEURONS - 1, neuron -> 0));
  }
}
