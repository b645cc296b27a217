package engram.ui.document.pictures;

import engram.ui.base.Background;
import engram.ui.program.ProgramViewModel;
import engram.ui.run.Shared;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The models of the pictures by the pages that they belong to, each made when first wanted. */
public final class LivingPictures {
  private final Map<String, Supplier<LivingModel>> makers;
  private final Map<String, LivingModel> made = new HashMap<>();

  public LivingPictures(Shared shared, ProgramViewModel program, Background background) {
    TaughtNetwork taught = new TaughtNetwork(background.worker(), background.window());
    makers =
        Map.of(
            "why", () -> new LearningModel(shared, taught),
            "brain", () -> new NerveCellModel(shared),
            "network", () -> new NeuronModel(shared),
            "alike", () -> new AlikeModel(shared),
            "memory",
                () -> new MemoryModel(shared, taught, background.worker(), background.window()),
            "formulas", () -> new FormulasModel(shared),
            "example", () -> new ProgramModel(shared, program),
            "next", () -> new ChallengesModel(shared, taught));
  }

  /** That of that page; empty if no page is called so. */
  public Optional<LivingModel> of(String page) {
    LivingModel known = made.get(page);
    if (known == null && makers.containsKey(page)) {
      known = makers.get(page).get();
      made.put(page, known);
    }
    return Optional.ofNullable(known);
  }
}
