package engram.ui.memory.frame;

/**
 * The keys of what a playback is called on its buttons.
 *
 * @param run on the button that plays
 * @param tip what that button does
 * @param place which step of how many is seen
 */
public record PlaybackTexts(
    String reset, String stepBack, String run, String tip, String stepForward, String place) {
  public static final PlaybackTexts STEPS =
      ofSteps("stepped.reset", "transport.run", "transport.run.tip");

  public static PlaybackTexts ofSteps(String reset, String run, String tip) {
    return new PlaybackTexts(
        reset, "stepped.step-back", run, tip, "stepped.step-forward", "stepped.step-of");
  }
}
