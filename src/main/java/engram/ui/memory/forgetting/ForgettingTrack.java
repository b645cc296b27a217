package engram.ui.memory.forgetting;

import engram.memory.forgetting.ForgettingCure;
import engram.memory.forgetting.ForgettingCurve;
import java.util.List;

/**
 * The new task learned with one cure.
 *
 * @param sights behind each epoch so far, first the start
 * @param diverged whether the weights then grew beyond all bounds
 */
public record ForgettingTrack(ForgettingCure cure, List<ForgettingSight> sights, boolean diverged) {

  public ForgettingTrack {
    sights = List.copyOf(sights);
  }

  public ForgettingSight last() {
    return sights.get(sights.size() - 1);
  }

  ForgettingCurve curve() {
    return new ForgettingCurve(
        cure, sights.stream().map(ForgettingSight::point).toList(), diverged);
  }
}
