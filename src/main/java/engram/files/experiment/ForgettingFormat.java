package engram.files.experiment;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import engram.files.ExperimentFileException;
import engram.files.JsonFields;
import engram.memory.NumberSetting;
import engram.memory.experiments.Experiment;
import engram.memory.forgetting.ForgettingCure;
import engram.memory.forgetting.ForgettingCure.Kind;
import engram.memory.forgetting.ForgettingSetup;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Forgetting in a file, with each cure at most once. */
final class ForgettingFormat implements ExperimentFormat<Experiment.Forgetting> {
  @Override
  public Experiment.Forgetting read(JsonFields settings, JsonFields seen)
      throws ExperimentFileException {
    List<ForgettingCure> cures = new ArrayList<>();
    Set<Kind> kinds = new HashSet<>();
    for (JsonFields each : settings.objects("cures", Kind.values().length)) {
      ForgettingCure cure = cure(each);
      if (!kinds.add(cure.kind())) throw each.repeated(each.part("cure"), "cure");
      cures.add(cure);
    }
    ForgettingSetup setup = ForgettingSetup.of(settings.values(ForgettingSetup.SETTINGS), cures);
    return new Experiment.Forgetting(
        setup,
        seen.choice("cure", cures.stream().map(ForgettingCure::kind).toList(), Kind::id),
        seen.count("epoch", setup.total()));
  }

  @Override
  public void write(Experiment.Forgetting forgetting, ObjectNode settings, ObjectNode seen) {
    SettingFields.write(ForgettingSetup.SETTINGS, forgetting.setup(), settings);
    ArrayNode cures = settings.putArray("cures");
    for (ForgettingCure cure : forgetting.setup().cures()) {
      ObjectNode node = cures.addObject();
      node.put("cure", cure.kind().id());
      cure.kind().amount().ifPresent(amount -> SettingFields.write(amount, cure, node));
    }
    seen.put("cure", forgetting.looked().id());
    seen.put("epoch", forgetting.epoch());
  }

  private static ForgettingCure cure(JsonFields fields) throws ExperimentFileException {
    Kind kind = fields.choice("cure", List.of(Kind.values()), Kind::id);
    Optional<NumberSetting<ForgettingCure>> amount = kind.amount();
    ForgettingCure cure = kind.cure(amount.isPresent() ? fields.number(amount.get()) : 0);
    fields.end();
    return cure;
  }
}
