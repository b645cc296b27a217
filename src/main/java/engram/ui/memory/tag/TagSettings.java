package engram.ui.memory.tag;

import engram.memory.NumberSetting;
import engram.memory.Setting;
import engram.memory.SettingValues;
import engram.memory.experiments.Experiment;
import engram.memory.tag.TagAct;
import engram.memory.tag.TagPart;
import engram.memory.tag.TagSetup;
import engram.memory.tag.TagStory;
import engram.ui.base.Texts;
import engram.ui.memory.frame.SettingAspect;
import engram.ui.memory.frame.SettingChoice;
import engram.ui.memory.frame.SettingRow;
import engram.ui.memory.frame.SettingsViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the controls of a mouse say, and what is done to it; or those of a network. */
public final class TagSettings extends SettingsViewModel<TagSetup> {
  private static final List<NumberSetting<TagSetup>> OF_A_MOUSE =
      List.of(TagSetup.FIRING, TagSetup.LIGHT, TagSetup.EXCITABLE, TagSetup.GAP);

  private final SettingChoice<Optional<TagStory>> story;

  /** Instead of the code: it may be the network of Train. */
  private final SettingChoice<DigitsNet> network;

  private List<TagAct> acts = TagSetup.USUAL.acts();

  TagSettings(Texts texts) {
    super("tag", TagSetup.SEEN, TagSetup.USUAL.withMice(1), texts);
    story =
        SettingChoice.of(
                "story",
                "setting.tag.story",
                Stream.of(TagStory.values()).map(Optional::of).toList(),
                each -> texts.get("tag.story." + each.map(TagStory::id).orElse("own")),
                new SimpleObjectProperty<>(TagStory.of(acts)))
            .lettingFocusGo();
    network =
        SettingChoice.of(
            "network",
            "setting.tag.network",
            List.of(DigitsNet.values()),
            each -> texts.get("setting.tag.network." + each.id()),
            new SimpleObjectProperty<>(DigitsNet.of(getSetup().digits().code())));
    story.value().subscribe((was, now) -> now.ifPresent(this::tell));
    network
        .value()
        .subscribe(
            (was, now) -> {
              now.code().ifPresent(chosen(TagSetup.CODE)::set);
              showRows();
            });
    setupProperty().subscribe(setup -> story.value().set(TagStory.of(setup.acts())));
    setupProperty().subscribe(setup -> showRows());
  }

  /** Those that make a difference. */
  private void showRows() {
    boolean mouse = getSetup().part() == TagPart.MOUSE;
    story.shown().set(mouse);
    for (NumberSetting<TagSetup> each : OF_A_MOUSE) number(each).shown().set(mouse);
    network.shown().set(!mouse);
    number(TagSetup.HIDDEN).shown().set(!mouse && !isOwn());
    number(TagSetup.WINNERS).shown().set(!mouse && networkProperty().get() == DigitsNet.WINNERS);
    number(TagSetup.DIGIT).shown().set(!mouse);
  }

  @Override
  public List<Setting<TagSetup>> shown() {
    return super.shown().stream().filter(each -> each != TagSetup.CODE).toList();
  }

  /** Whose memory it is stands first; then what was done to people's mice, or the network. */
  @Override
  public List<SettingRow> rows() {
    List<SettingRow> rows = new ArrayList<>(super.rows());
    rows.addAll(1, List.of(story, network));
    return List.copyOf(rows);
  }

  @Override
  public List<SettingAspect> ownAspects() {
    return List.of(
        SettingAspect.deciding("tag.acts", of -> setupOf(of).acts()),
        SettingAspect.deciding("setting.tag.network", of -> setupOf(of).digits().code()),
        SettingAspect.deciding("setting.tag.network", of -> ((Experiment.Tag) of).own()));
  }

  ObjectProperty<DigitsNet> networkProperty() {
    return network.value();
  }

  /** Whether it is the network of Train. */
  boolean isOwn() {
    return networkProperty().get() == DigitsNet.OWN;
  }

  /** The neurons of that digit are tagged. */
  void tagDigit(int digit) {
    number(TagSetup.DIGIT).restore(digit);
  }

  @Override
  public TagSetup setup(SettingValues<TagSetup> values) {
    return TagSetup.ofAMouse(values, acts);
  }

  // Commands

  /** All that is done is what that story has. */
  void tell(TagStory told) {
    if (told.acts().equals(acts)) return;
    change(
        () -> {
          acts = told.acts();
          number(TagSetup.GAP).restore(told.gap());
        });
  }

  void setActs(List<TagAct> newActs) {
    acts = List.copyOf(newActs);
    update();
  }

  @Override
  public void restore(TagSetup saved) {
    restore(saved, false);
  }

  /**
   * @param own whether it is the network of Train
   */
  void restore(TagSetup saved, boolean own) {
    change(
        () -> {
          acts = saved.acts();
          super.restore(saved);
          networkProperty().set(own ? DigitsNet.OWN : DigitsNet.of(saved.digits().code()));
        });
  }
}
