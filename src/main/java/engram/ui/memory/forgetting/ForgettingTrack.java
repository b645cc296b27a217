package engram.ui.memory.forgetting;

import engram.memory.forgetting.ForgettingCure;
import engram.memory.forgetting.ForgettingCurve;
import java.util.List;

/**
 * The new task learned with one cure.
 *
 * @param states behind each epoch so far, first the start
 * @param diverged whether the weights then grew beyond all bounds
 */
record ForgettingTrack(ForgettingCure cure, List<ForgettingState> states, boolean diverged) {

  ForgettingTrack {
    states = List.copyOf(states);
  }

  ForgettingState last() {
    return states.get(states.size() - 1);
  }

  ForgettingCurve curve() {
    return new ForgettingCurve(
        cure, states.stream().map(ForgettingState::point).toList(), diverged);
  }
}
