package engram.cli.memory;

import engram.cli.WrongOptions;
import engram.memory.Setting;
import engram.memory.experiments.Experiment;
import engram.memory.tag.DigitsCode;
import engram.memory.tag.TagPart;
import engram.memory.tag.TagSetup;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What tagged, lit and silenced neurons do to the memory of mice, or of networks that have learned
 * digits.
 */
final class TagOptions extends SettingOptions<TagSetup> {
  private static final List<Setting<TagSetup>> MICE_ALONE =
      List.of(TagSetup.FIRING, TagSetup.LIGHT, TagSetup.EXCITABLE);
  private static final List<Setting<TagSetup>> DIGITS_ALONE =
      List.of(TagSetup.CODE, TagSetup.HIDDEN, TagSetup.WINNERS, TagSetup.DIGIT);

  TagOptions() {
    super(
        "tag",
        Stream.of(
                List.of(TagSetup.PART),
                MICE_ALONE,
                DIGITS_ALONE,
                List.of(TagSetup.MICE, TagSetup.SEED))
            .<Setting<TagSetup>>flatMap(List::stream)
            .toList());
  }

  /**
   * @throws WrongOptions if an option is of the other part
   */
  Experiment experiment() {
    TagSetup usual = TagSetup.USUAL;
    TagSetup setup = TagSetup.of(values(usual), usual.acts());
    boolean digits = setup.part() == TagPart.DIGITS;
    Optional<Setting<TagSetup>> foreign =
        (digits ? MICE_ALONE : DIGITS_ALONE).stream().filter(this::isGiven).findFirst();
    if (foreign.isPresent()) {
      throw new WrongOptions(
          digits
              ? "--%s is of mice: leave out --part digits.".formatted(foreign.get().id())
              : "--%s is of networks that learn digits: add --part digits."
                  .formatted(foreign.get().id()));
    }
    needs(TagSetup.WINNERS, setup.digits().code() == DigitsCode.WINNERS, "--code winners");
    if (digits && !isGiven(TagSetup.MICE)) setup = setup.withMice(TagSetup.NETWORKS);
    return new Experiment.Tag(setup, 0);
  }
}
