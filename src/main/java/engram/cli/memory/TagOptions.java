package engram.cli.memory;

import engram.memory.experiments.Experiment;
import engram.memory.tag.TagSetup;

/** What tagged, lit and silenced neurons do to the memory of mice. */
final class TagOptions extends SettingOptions<TagSetup> {

  TagOptions() {
    super("tag", TagSetup.SETTINGS);
  }

  Experiment experiment() {
    TagSetup usual = TagSetup.USUAL;
    return new Experiment.Tag(TagSetup.of(values(usual), usual.acts()), 0);
  }
}
