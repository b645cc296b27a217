package engram.ui.memory.tag;

import engram.memory.SettingValues;
import engram.memory.tag.TagAct;
import engram.memory.tag.TagSetup;
import engram.memory.tag.TagStory;
import engram.ui.base.Texts;
import engram.ui.memory.frame.SettingAspect;
import engram.ui.memory.frame.SettingChoice;
import engram.ui.memory.frame.SettingRow;
import engram.ui.memory.frame.SettingsViewModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;

/** What the controls of a mouse say, and what is done to it. */
public final class TagSettings extends SettingsViewModel<TagSetup> {
  private final SettingChoice<Optional<TagStory>> story;
  private List<TagAct> acts = TagSetup.USUAL.acts();

  TagSettings(Texts texts) {
    super("tag", TagSetup.OF_A_MOUSE, TagSetup.USUAL.withMice(1), texts);
    story =
        SettingChoice.of(
                "story",
                "setting.tag.story",
                Stream.of(TagStory.values()).map(Optional::of).toList(),
                each -> texts.get("tag.story." + each.map(TagStory::id).orElse("own")),
                new SimpleObjectProperty<>(TagStory.of(acts)))
            .lettingFocusGo();
    story.value().subscribe((was, now) -> now.ifPresent(this::tell));
    setupProperty().subscribe(setup -> story.value().set(TagStory.of(setup.acts())));
  }

  /** What was done to people's mice stands above. */
  @Override
  public List<SettingRow> rows() {
    return Stream.concat(Stream.of(story), super.rows().stream()).toList();
  }

  @Override
  public List<SettingAspect> ownAspects() {
    return List.of(SettingAspect.deciding("tag.acts", of -> setupOf(of).acts()));
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
    change(
        () -> {
          acts = saved.acts();
          super.restore(saved);
        });
  }
}
