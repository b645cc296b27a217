package engram.ui.controls;

import engram.data.text.Quote;
import engram.ui.base.RecentFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.util.Subscription;

/** Menus that list the files opened last; none can be opened while there are none. */
public final class RecentItems {
  private RecentItems() {}

  public static Subscription show(Menu menu, RecentFiles recent, Consumer<Path> open) {
    return follow(
        recent,
        () -> {
          fill(menu.getItems(), recent.files(), open);
          menu.setDisable(recent.files().isEmpty());
        });
  }

  public static Subscription show(MenuButton button, RecentFiles recent, Consumer<Path> open) {
    return follow(
        recent,
        () -> {
          fill(button.getItems(), recent.files(), open);
          Presence.set(button, !recent.files().isEmpty());
        });
  }

  private static Subscription follow(RecentFiles recent, Runnable show) {
    show.run();
    return recent.files().subscribe(show);
  }

  private static void fill(ObservableList<MenuItem> items, List<Path> files, Consumer<Path> open) {
    items.setAll(files.stream().map(file -> item(file, open)).toList());
  }

  private static MenuItem item(Path file, Consumer<Path> open) {
    MenuItem item =
        new MenuItem(Quote.visible(file.getFileName() + "    " + place(file.getParent())));
    item.setMnemonicParsing(false);
    item.setOnAction(event -> open.accept(file));
    return item;
  }

  /** The folder, below the user's own as ~. */
  private static String place(Path folder) {
    Path home = Path.of(System.getProperty("user.home"));
    if (folder == null) return "";
    return folder.startsWith(home) ? "~/" + home.relativize(folder) : folder.toString();
  }
}
