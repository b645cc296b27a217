package engram.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engram.ui.base.Companion;
import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Transport;
import engram.ui.base.Workspace;
import engram.ui.run.Shared;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MenuCommandsTest {
  private static final Pattern ENTRY = Pattern.compile("<MenuItem [^>]*>");
  private static final Pattern ID = Pattern.compile(" (?:fx:)?id=\"([\\w-]+)\"(?!.* id=)");

  private final List<String> asked = new ArrayList<>();
  private final PanesViewModel panes = new PanesViewModel();
  private final PreferencesViewModel preferences = new PreferencesViewModel();
  private final MenuCommands victim =
      new MenuCommands(
          noting(WindowActions.class),
          () -> noting(Transport.class),
          new Shared(null, null, null, panes, preferences, null));

  private <T> T noting(Class<T> type) {
    Object noting =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, given) -> {
              asked.add(method.getName());
              return null;
            });
    return type.cast(noting);
  }

  @Test
  void everyEntryThatDoesNotSayItselfWhatItDoesHasACommand() throws IOException {
    String menu = Files.readString(Path.of("resources/engram/ui/window/menu.fxml"));
    int found = 0;
    for (Matcher entry = ENTRY.matcher(menu); entry.find(); ) {
      if (entry.group().contains("onAction")) continue;
      Matcher id = ID.matcher(entry.group());
      assertThat(id.find()).as(entry.group()).isTrue();
      assertThat(victim.of(id.group(1))).isNotNull();
      found++;
    }
    assertThat(found).isGreaterThan(50);
  }

  @Test
  void whatIsSeenIsSaved() {
    victim.of("save").run();
    panes.show(Workspace.MEMORY);
    victim.of("save").run();
    assertThat(asked).containsExactly("saveRun", "saveExperiment");
  }

  @Test
  void whatIsInFrontIsDriven() {
    victim.of("toggle").run();
    victim.of("back").run();
    assertThat(asked).containsExactly("toggle", "stepBack");
  }

  @Test
  void panesAndLooksAreSwitched() {
    victim.of("paths").run();
    assertThat(panes.companionProperty().get()).contains(Companion.PATHS);
    int digits = preferences.getDigits();
    victim.of("more").run();
    assertThat(preferences.getDigits()).isEqualTo(digits + 1);
  }

  @Test
  void whatIsNotInTheMenuHasNone() {
    assertThatThrownBy(() -> victim.of("coffee")).hasMessageContaining("coffee");
  }
}
