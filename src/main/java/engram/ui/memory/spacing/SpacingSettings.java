package engram.ui.memory.spacing;

import engram.memory.SettingValues;
import engram.memory.spacing.ExamPlan;
import engram.memory.spacing.SpacingSetup;
import engram.ui.base.Texts;
import engram.ui.memory.frame.SettingAspect;
import engram.ui.memory.frame.SettingsViewModel;
import java.util.List;

/** What the controls say: the stores, the gap and the delay; and the plan of the calendar. */
public final class SpacingSettings extends SettingsViewModel<SpacingSetup> {
  /** What a hand or an eye can tell apart on a logarithmic map, in days. */
  private static final int DIGITS = 2;

  private ExamPlan plan = SpacingSetup.USUAL.plan();

  SpacingSettings(Texts texts) {
    super("spacing", SpacingSetup.SETTINGS, SpacingSetup.USUAL, texts);
  }

  @Override
  public SpacingSetup setup(SettingValues<SpacingSetup> values) {
    return SpacingSetup.of(values, plan);
  }

  @Override
  public List<SettingAspect> ownAspects() {
    return List.of(SettingAspect.of("spacing.exam.title", of -> setupOf(of).plan()));
  }

  // Commands

  @Override
  public void restore(SpacingSetup saved) {
    change(
        () -> {
          plan = saved.plan();
          super.restore(saved);
        });
  }

  void setPlan(ExamPlan newPlan) {
    plan = newPlan;
    update();
  }

  /** Another gap and delay, in days, within what the sliders offer. */
  void choose(double gap, double delay) {
    change(
        () -> {
          number(SpacingSetup.GAP).restore(SpacingDays.GAPS.within(rounded(gap)));
          number(SpacingSetup.DELAY).restore(SpacingDays.DELAYS.within(rounded(delay)));
        });
  }

  private static double rounded(double days) {
    return SpacingDays.rounded(days, DIGITS);
  }
}
