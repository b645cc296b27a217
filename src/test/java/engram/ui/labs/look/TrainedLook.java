package engram.ui.labs.look;

import engram.labs.look.LookLab;
import engram.labs.look.LookMethod;
import engram.labs.look.LookPicture;
import engram.labs.look.LookSetup;
import engram.training.recipe.Preset;
import engram.ui.labs.frame.LabPage;
import java.util.OptionalInt;
import java.util.TreeMap;

/** The lab with a network that learned for a short time. */
final class TrainedLook {
  private TrainedLook() {}

  static LookLab lab(Preset preset, LookPicture shown) {
    LookSetup setup =
        new LookSetup(
            shown,
            preset,
            LookMethod.GRADIENT,
            LookSetup.USUAL.baseline(),
            10,
            preset == Preset.DIGITS ? 3 : 40,
            42,
            1,
            1);
    return new LookLab(setup, OptionalInt.empty(), new TreeMap<>(), false);
  }

  static LookModels of(LabPage.Bench bench, Preset preset) {
    LookModels models =
        new LookModels(
            bench.texts(),
            () -> null,
            bench.waiting()::add,
            bench.waiting()::add,
            Runnable::run,
            System::nanoTime);
    models.restore(lab(preset, LookPicture.PARTS));
    bench.work();
    return models;
  }
}
