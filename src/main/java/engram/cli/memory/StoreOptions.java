package engram.cli.memory;

import engram.cli.Report;
import engram.cli.Watch;
import engram.memory.NumberSetting;
import engram.memory.lists.ListModel;
import engram.memory.lists.ListSavingsPlan;
import engram.memory.lists.ListSavingsRun;
import java.util.List;

/** What is measured on a memory of two stores: forgetting, position in a list and spacing. */
final class StoreOptions extends SettingOptions<StoreOptions.Setup> {
  private static final NumberSetting<Setup> PLACES =
      NumberSetting.whole("places", 1, ListModel.MOST_PLACES, Setup::places);
  private static final NumberSetting<Setup> LISTS =
      NumberSetting.whole("lists", 1, ListSavingsPlan.MOST_LISTS, Setup::lists);
  private static final NumberSetting<Setup> ITEMS =
      NumberSetting.whole("items", 1, ListSavingsPlan.MOST_ITEMS, Setup::items);
  private static final NumberSetting<Setup> SEED = NumberSetting.seed(Setup::seed);
  private static final Setup USUAL = new Setup(ListModel.USUAL.places(), 100, 15, 42);

  /**
   * @param items of the list whose positions are measured
   */
  record Setup(int places, int lists, int items, long seed) {}

  StoreOptions() {
    super("store", List.of(PLACES, LISTS, ITEMS, SEED));
  }

  Report measure(Watch watch) {
    var values = values(USUAL);
    ListModel model = ListModel.USUAL.withPlaces(values.integer(PLACES));
    ListSavingsPlan plan = ListSavingsPlan.of(model, values.integer(LISTS), values.whole(SEED));
    ListSavingsRun run = new ListSavingsRun(plan);
    watch.finish(run, () -> "lists");
    return StoreReport.of(plan, run.points(), values.integer(ITEMS));
  }
}
