package engram.ui.memory.lists;

import engram.memory.lists.ListCourse;
import engram.memory.lists.ListMoment;
import engram.memory.lists.ListPlace;
import engram.memory.lists.ListTrace;
import engram.memory.lists.NonsenseSyllables;
import engram.ui.base.Texts;
import engram.ui.memory.lists.ListsPicture.Bar;
import engram.ui.memory.lists.ListsPicture.Card;
import engram.ui.memory.lists.ListsPicture.Heads;
import engram.ui.memory.lists.ListsPicture.Row;
import java.util.Optional;
import java.util.stream.IntStream;

/** Says what is seen of both stores at the step that is seen. */
final class ListsPictures {
  private ListsPictures() {}

  static ListsPicture of(ListsViewModel stores, ListsWords words, Texts texts) {
    ListMoment moment = stores.moment();
    Optional<ListMoment> massed = stores.massed();
    return new ListsPicture(
        new Heads(
            texts.get("lists.short"),
            texts.get("lists.long"),
            texts.get("lists.slow"),
            texts.get("lists.fast"),
            texts.get("lists.held"),
            texts.get(massed.isPresent() ? "lists.spaced" : "lists.recall"),
            massed.isPresent() ? texts.get("lists.massed") : ""),
        moment.places().stream().map(place -> card(stores, place, texts)).toList(),
        words.lost(),
        IntStream.range(0, moment.traces().size())
            .mapToObj(item -> row(stores, item, massed))
            .toList());
  }

  private static Card card(ListsViewModel stores, ListPlace place, Texts texts) {
    int life = stores.getCourse().setup().model().life();
    int left = (int) Math.round(place.left() * life);
    return new Card(
        NonsenseSyllables.of(place.item()),
        place.item(),
        left,
        life,
        texts.get("lists.left", String.valueOf(left)),
        attention(stores, place.item()) > 0);
  }

  private static Row row(ListsViewModel stores, int item, Optional<ListMoment> massed) {
    return new Row(
        NonsenseSyllables.of(item),
        bar(stores.moment(), item),
        massed.map(moment -> bar(moment, item)),
        attention(stores, item),
        stores.moment().place(item).isPresent(),
        stores.getCourse().lost(stores.step()).contains(item),
        stores.explained() == item);
  }

  /** What the long-term store brings is parted as the strengths there are. */
  private static Bar bar(ListMoment moment, int item) {
    ListTrace trace = moment.traces().get(item);
    double recall = moment.recall().get(item);
    double strength = trace.strength();
    double each = strength > 0 ? trace.recall() / strength : 0;
    return new Bar(
        each * trace.slow(),
        each * trace.fast(),
        Math.max(0, recall - trace.recall()),
        ListsWords.percent(recall));
  }

  private static double attention(ListsViewModel stores, int item) {
    ListCourse course = stores.getCourse();
    return stores.step() == 0 ? 0 : course.share(item, stores.step());
  }
}
